package vn.sokehoach.app.importing.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.importing.detail.DetailField.Shape;
import vn.sokehoach.app.importing.outline.OutlineEntry;
import vn.sokehoach.app.ui.Days;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.core.agency.AgencyMention;
import vn.sokehoach.core.edit.HeadingField;
import vn.sokehoach.core.edit.PartIds;
import vn.sokehoach.core.edit.PlanEdit;
import vn.sokehoach.core.plan.AgencyRole;
import vn.sokehoach.core.plan.Appendix;
import vn.sokehoach.core.plan.AppendixRow;
import vn.sokehoach.core.plan.Deadline;
import vn.sokehoach.core.plan.Order;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.reading.phrase.DeadlineRecogniser;

/** The fields of each part of a plan, and the correction that each makes. */
public final class DetailFields {
    private final Messages messages;

    public DetailFields(Messages messages) {
        this.messages = messages;
    }

    /** The fields of an entry of this plan; empty for a mere heading over others. */
    public List<DetailField> of(Plan plan, OutlineEntry entry) {
        return switch (entry.kind()) {
            case HEADING, PARTS, ORDERS -> List.of();
            case FIELD -> List.of(DetailField.line("words", entry.number(), entry.words(),
                    text -> new PlanEdit.SetHeading(HeadingField.valueOf(entry.key().id()), text)));
            case PART -> List.of(words(entry, PartIds.of(plan, Integer.parseInt(entry.key().id()))));
            case GROUP, APPENDIX, TASK, ITEM, ORDER, ROW -> of(plan, entry,
                    Objects.requireNonNull(entry.key().uuid()));
        };
    }

    private List<DetailField> of(Plan plan, OutlineEntry entry, UUID id) {
        return switch (entry.kind()) {
            case TASK -> plan.task(id).map(task -> task(task, entry, plan.year())).orElse(List.of());
            case ITEM -> plan.tasks()
                    .flatMap(task -> task.item(id).stream())
                    .findFirst()
                    .map(item -> List.of(words(entry, id), deadline(id, item.deadlines(), plan.year())))
                    .orElse(List.of());
            case ORDER -> plan.body()
                    .orders()
                    .stream()
                    .filter(order -> order.id().equals(id))
                    .findFirst()
                    .map(order -> order(order, entry))
                    .orElse(List.of());
            case ROW -> plan.appendices()
                    .stream()
                    .flatMap(appendix -> cells(appendix, id).stream())
                    .toList();
            case APPENDIX -> List.of(number(id, plan.appendices()
                    .stream()
                    .filter(appendix -> appendix.id().equals(id))
                    .map(Appendix::no)
                    .findFirst()
                    .orElse("")), words(entry, id));
            default -> List.of(number(id, entry.number()), words(entry, id));
        };
    }

    private List<DetailField> task(PlanTask task, OutlineEntry entry, int year) {
        return List.of(number(task.id(), task.label()), words(entry, task.id()),
                agencies(task.id(), AgencyRole.LEAD, task.assignment().lead(), null),
                agencies(task.id(), AgencyRole.COOPERATING, task.assignment().cooperating(),
                        task.assignment().cooperatingText()),
                agencies(task.id(), AgencyRole.MONITORING, task.assignment().monitoring(), null),
                deadline(task.id(), task.deadlines(), year));
    }

    private List<DetailField> order(Order order, OutlineEntry entry) {
        return List.of(number(order.id(), order.no()), words(entry, order.id()),
                agencies(order.id(), AgencyRole.LEAD, order.lead(), null),
                agencies(order.id(), AgencyRole.COOPERATING, List.of(), order.cooperatingText()));
    }

    private static List<DetailField> cells(Appendix appendix, UUID id) {
        List<String> columns = appendix.table().columns();
        List<DetailField> fields = new ArrayList<>();
        for (AppendixRow row : appendix.rows()) {
            if (row.id().equals(id)) {
                IntStream.range(0, row.cells().size())
                        .mapToObj(column -> DetailField.line("cell-" + column,
                                column < columns.size() ? columns.get(column).replace('\n', ' ') : "",
                                row.cells().get(column), text -> new PlanEdit.SetCell(id, column, text)))
                        .forEach(fields::add);
            }
        }
        return fields;
    }

    private DetailField number(UUID id, String number) {
        return DetailField.line("number", messages.get("review.detail.number"), number,
                text -> new PlanEdit.Relabel(id, text));
    }

    private DetailField words(OutlineEntry entry, UUID id) {
        return new DetailField("words", messages.get("review.words"), entry.words(), Shape.WORDS, null, _ -> "",
                text -> new PlanEdit.Reword(id, text));
    }

    private DetailField agencies(UUID id, AgencyRole role, List<AgencyMention> mentions, @Nullable String printed) {
        String value = printed != null ? printed : AgencyMention.names(mentions);
        String unknown = mentions.stream()
                .filter(mention -> !mention.isKnown())
                .map(AgencyMention::printed)
                .findFirst()
                .orElse(null);
        return new DetailField(role.name(), messages.of("role", role), value, Shape.AGENCIES, unknown, _ -> "",
                text -> new PlanEdit.Assign(id, role, text));
    }

    private DetailField deadline(UUID id, List<Deadline> deadlines, int year) {
        return new DetailField("deadline", messages.get("column.deadline"),
                Deadline.printed(deadlines), Shape.LINE, null,
                text -> echo(text, year), text -> new PlanEdit.SetDeadline(id, text));
    }

    private String echo(String text, int year) {
        String days = DeadlineRecogniser.parseCell(text, year)
                .stream()
                .map(Deadline::to)
                .filter(Objects::nonNull)
                .map(Days::day)
                .collect(Collectors.joining("; "));
        return days.isEmpty() ? "" : messages.get("review.detail.echo", days);
    }
}
