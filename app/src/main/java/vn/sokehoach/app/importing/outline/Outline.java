package vn.sokehoach.app.importing.outline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.importing.outline.OutlineEntry.Key;
import vn.sokehoach.app.importing.outline.OutlineEntry.Kind;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.core.agency.AgencyMention;
import vn.sokehoach.core.edit.HeadingField;
import vn.sokehoach.core.plan.Appendix;
import vn.sokehoach.core.plan.AppendixRow;
import vn.sokehoach.core.plan.AppendixRow.Indicator;
import vn.sokehoach.core.plan.AppendixRow.Work;
import vn.sokehoach.core.plan.Deadline;
import vn.sokehoach.core.plan.Order;
import vn.sokehoach.core.plan.Part;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.plan.TaskGroup;
import vn.sokehoach.core.plan.TaskItem;

/** Makes the entries of a plan: its head, its parts, groups with tasks and items, orders, appendices with rows. */
public final class Outline {
    private final Messages messages;

    public Outline(Messages messages) {
        this.messages = messages;
    }

    /** The entries at the top, in the order in which a plan is read; what is not there has no entry. */
    public List<OutlineEntry> of(Plan plan) {
        List<OutlineEntry> top = new ArrayList<>();
        top.add(section(Kind.HEADING, heading(plan)));
        List<Part> parts = plan.body().parts();
        top.add(section(Kind.PARTS, IntStream.range(0, parts.size())
                .mapToObj(index -> part(parts.get(index), index))
                .toList()));
        plan.body().groups().forEach(group -> top.add(group(group)));
        top.add(section(Kind.ORDERS, plan.body().orders().stream().map(Outline::order).toList()));
        plan.appendices().forEach(appendix -> top.add(appendix(appendix)));
        return top.stream()
                .filter(entry -> entry.kind() != Kind.PARTS && entry.kind() != Kind.ORDERS
                        || !entry.children().isEmpty())
                .toList();
    }

    private OutlineEntry section(Kind kind, List<OutlineEntry> children) {
        return new OutlineEntry(new Key(kind, ""), "", messages.of("review.kind", kind), "", "", null, children);
    }

    private List<OutlineEntry> heading(Plan plan) {
        return Arrays.stream(HeadingField.values())
                .map(field -> new OutlineEntry(new Key(Kind.FIELD, field.name()), messages.of("review.field", field),
                        field.of(plan), "", "", null, List.of()))
                .toList();
    }

    private static OutlineEntry part(Part part, int index) {
        return new OutlineEntry(new Key(Kind.PART, String.valueOf(index)), part.no(), part.title(), "", "",
                part.source(), List.of());
    }

    private static OutlineEntry group(TaskGroup group) {
        return new OutlineEntry(Key.of(Kind.GROUP, group.id()), group.no(), group.title(), "", "", group.source(),
                group.tasks().stream().map(Outline::task).toList());
    }

    private static OutlineEntry task(PlanTask task) {
        return new OutlineEntry(Key.of(Kind.TASK, task.id()), task.label(), task.content(),
                AgencyMention.names(task.assignment().lead()), Deadline.printed(task.deadlines()), task.source(),
                task.items().stream().map(Outline::item).toList());
    }

    private static OutlineEntry item(TaskItem item) {
        return new OutlineEntry(Key.of(Kind.ITEM, item.id()), "-", item.content(), "",
                Deadline.printed(item.deadlines()),
                item.source(), List.of());
    }

    private static OutlineEntry order(Order order) {
        return new OutlineEntry(Key.of(Kind.ORDER, order.id()), order.no(), order.content(),
                AgencyMention.names(order.lead()), "",
                order.source(), List.of());
    }

    private OutlineEntry appendix(Appendix appendix) {
        return new OutlineEntry(Key.of(Kind.APPENDIX, appendix.id()),
                messages.get("appendix.short", appendix.no()).strip(), appendix.title(), "", "", null,
                appendix.rows().stream().map(Outline::row).toList());
    }

    private static OutlineEntry row(AppendixRow row) {
        Key key = Key.of(Kind.ROW, row.id());
        return switch (row.content()) {
            case Indicator indicator -> new OutlineEntry(key, row.no(), indicator.name(), indicator.agencyPrinted(),
                    indicator.targets()
                            .stream()
                            .map(target -> target.target().printed())
                            .collect(Collectors.joining(" / ")),
                    row.source(), List.of());
            case Work work -> new OutlineEntry(key, row.no(), work.content(), text(work.implementersPrinted()),
                    text(work.deadline()), row.source(), List.of());
        };
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
