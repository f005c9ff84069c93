package vn.sokehoach.core.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.sokehoach.core.agency.AgencyMention;
import vn.sokehoach.core.plan.AppendixRow.Indicator;
import vn.sokehoach.core.source.Reading;

/**
 * An issued (or drafted) action plan as it was recognised, whole.
 *
 * @param id       unique over installations, kept for ever
 * @param year     the year that the plan is for; the issue date may be missing
 * @param heading  number, date, title, issuer, signatory
 * @param body     parts, groups with their tasks, orders
 * @param appendices in the order of the document; empty where there is none
 * @param citations  what the text says of targets, reports and other documents
 * @param reading  how the document was read: files, coverage, problems
 */
public record Plan(UUID id, int year, Heading heading, Body body, List<Appendix> appendices, Citations citations,
        Reading reading) {

    public Plan {
        appendices = List.copyOf(appendices);
    }

    /** The day by which its words are understood, such as the names of agencies: its issue, else the year's first. */
    public LocalDate day() {
        LocalDate issued = heading.issueDate();
        return issued == null ? LocalDate.of(year, 1, 1) : issued;
    }

    /** All tasks, in the order of their groups. */
    public Stream<PlanTask> tasks() {
        return body.groups().stream().flatMap(group -> group.tasks().stream());
    }

    /** The task with this id; empty where the id is another thing's. */
    public Optional<PlanTask> task(UUID taskId) {
        return tasks().filter(task -> task.id().equals(taskId)).findFirst();
    }

    /** Every mention of an agency: of tasks, orders and rows of indicators, in this order. */
    public Stream<AgencyMention> mentions() {
        Stream<AgencyMention> ofTasks = tasks().flatMap(task -> task.assignment().mentions());
        Stream<AgencyMention> ofOrders = body.orders().stream().flatMap(order -> order.lead().stream());
        Stream<AgencyMention> ofRows = appendices.stream()
                .flatMap(appendix -> appendix.rows().stream())
                .flatMap(row -> row.content() instanceof Indicator indicator ? indicator.agencies().stream()
                        : Stream.empty());
        return Stream.of(ofTasks, ofOrders, ofRows).flatMap(Function.identity());
    }

    /** Whether the plan printed an assignment table of its own (forms F1 and its kin). */
    public boolean hasAssignmentTable() {
        return appendices.stream().anyMatch(appendix -> appendix.kind() == AppendixKind.ASSIGNMENT);
    }

    /** Rows of all indicator tables that are indicators: level 1 and 2, without group rows. */
    public long indicatorCount() {
        return appendices.stream()
                .filter(appendix -> appendix.kind() == AppendixKind.INDICATORS)
                .flatMap(appendix -> appendix.rows().stream())
                .filter(row -> row.level() > 0)
                .count();
    }
}
