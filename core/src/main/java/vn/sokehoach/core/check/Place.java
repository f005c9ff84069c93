package vn.sokehoach.core.check;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sokehoach.core.plan.Appendix;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.plan.TaskGroup;
import vn.sokehoach.core.text.VietnameseText;

/** Where something stands in a plan, for messages and for comparing. */
final class Place {

    private Place() {}

    /** "3 d": the numbers of the group and the task; the first words where it has neither. */
    static String of(TaskGroup group, PlanTask task) {
        String number = (group.no() + " " + task.label()).strip();
        return number.isEmpty() ? Fault.quoted(task.content()) : number;
    }

    /** Which list of tasks a group belongs to: "" for the text, else the name of its appendix. */
    static String list(TaskGroup group) {
        String part = Objects.requireNonNullElse(group.part(), "");
        return VietnameseText.searchKey(part).startsWith("phu luc") ? part : "";
    }

    /** "Phụ lục II, 31": the appendix and the number of a row, as far as they have any. */
    static String of(Appendix appendix, String no) {
        return of(("Phụ lục " + appendix.no()).strip(), no);
    }

    /** "II, 5": a number within a part; the number alone where there is no part. */
    static String of(String part, String no) {
        return Stream.of(part, no).filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
    }
}
