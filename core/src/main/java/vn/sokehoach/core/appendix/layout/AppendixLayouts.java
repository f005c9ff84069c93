package vn.sokehoach.core.appendix.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.sokehoach.core.appendix.AppendixTable;
import vn.sokehoach.core.appendix.form.FormTexts;
import vn.sokehoach.core.appendix.made.MadeAssignmentForm;
import vn.sokehoach.core.appendix.made.WorkColumn;
import vn.sokehoach.core.appendix.made.WorkSelection;
import vn.sokehoach.core.plan.Appendix;
import vn.sokehoach.core.plan.AppendixKind;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.progress.PlanTracking;
import vn.sokehoach.core.text.PrintedNumber;

/** The official tables of a plan, ready to be written. */
public final class AppendixLayouts {

    private AppendixLayouts() {}

    /** All tables: the printed appendices in order, then the assignment table made where the plan prints none. */
    public static List<AppendixTable> of(Plan plan, PlanTracking tracking) {
        List<AppendixTable> tables = new ArrayList<>(
                plan.appendices().stream().map(appendix -> PrintedAppendices.of(plan, appendix)).toList());
        if (!plan.hasAssignmentTable()) {
            tables.addAll(assignment(plan, tracking));
        }
        return List.copyOf(tables);
    }

    /**
     * The printed appendix with this number; empty where there is none, several where the plan numbers two alike.
     *
     * @param no as printed, in any case, with or without the words before it and the full stop: "II", "Phụ lục ii"
     */
    public static List<AppendixTable> numbered(Plan plan, String no) {
        String wanted = bareNumber(no);
        return plan.appendices()
                .stream()
                .filter(appendix -> bareNumber(appendix.no()).equals(wanted))
                .map(appendix -> PrintedAppendices.of(plan, appendix))
                .toList();
    }

    /**
     * Who does what: the printed assignment tables, else the one made of the tasks (form F6); empty where the plan has
     * neither.
     */
    public static List<AppendixTable> assignment(Plan plan, PlanTracking tracking) {
        if (plan.hasAssignmentTable()) {
            return plan.appendices()
                    .stream()
                    .filter(AppendixLayouts::isAssignment)
                    .map(appendix -> PrintedAppendices.of(plan, appendix))
                    .toList();
        }
        boolean tasks = plan.tasks().findAny().isPresent();
        return tasks ? List.of(
                MadeAssignmentForm.of(WorkSelection.all(plan, tracking.byItem(), WorkColumn.ASSIGNMENT))) : List.of();
    }

    private static boolean isAssignment(Appendix appendix) {
        return appendix.kind() == AppendixKind.ASSIGNMENT;
    }

    private static String bareNumber(String no) {
        String word = FormTexts.of("label").toLowerCase(Locale.ROOT);
        String bare = PrintedNumber.bare(no);
        return bare.startsWith(word) ? bare.substring(word.length()).strip() : bare;
    }
}
