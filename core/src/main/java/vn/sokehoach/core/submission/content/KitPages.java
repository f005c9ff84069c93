package vn.sokehoach.core.submission.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.sokehoach.core.agency.AgencyMention;
import vn.sokehoach.core.appendix.AppendixTable.Row.Kind;
import vn.sokehoach.core.appendix.form.FormTexts;
import vn.sokehoach.core.frame.PlanFrames;
import vn.sokehoach.core.plan.AgencyRole;
import vn.sokehoach.core.plan.Appendix;
import vn.sokehoach.core.plan.AppendixRow;
import vn.sokehoach.core.plan.AppendixRow.Indicator;
import vn.sokehoach.core.plan.Deadline;
import vn.sokehoach.core.plan.Order;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.plan.TaskGroup;
import vn.sokehoach.core.plan.TaskGroup.Numbering;
import vn.sokehoach.core.plan.TaskItem;
import vn.sokehoach.core.progress.PlanTracking;
import vn.sokehoach.core.submission.KitRow;
import vn.sokehoach.core.submission.KitRow.Addressee;
import vn.sokehoach.core.submission.form.KitPage;
import vn.sokehoach.core.submission.form.KitSheet;
import vn.sokehoach.core.text.VietnameseDates;

/** The sheets of an agency's kit: what it leads, joins and watches over, and its indicators; those with nothing left out. */
final class KitPages {
    private final Plan plan;
    private final PlanTracking tracking;
    private final PlanFrames frames;
    private final Numbering numbering;
    private final ReportingAgency agency;
    private final Addressee to;
    private final KitRows rows;

    KitPages(Plan plan, PlanTracking tracking, PlanFrames frames, ReportingAgency agency, Addressee to, KitRows rows) {
        this.frames = frames;
        this.plan = plan;
        this.tracking = tracking;
        this.numbering = Numbering.of(plan);
        this.agency = agency;
        this.to = to;
        this.rows = rows;
    }

    List<KitPage> all() {
        List<KitPage> pages = new ArrayList<>();
        for (AgencyRole role : AgencyRole.values()) {
            KitPageLines lines = new KitPageLines(KitSheet.of(role));
            plan.body().groups().forEach(group -> addGroup(lines, group, role));
            addOrders(lines, role);
            lines.page(plan, to).ifPresent(pages::add);
        }
        KitPageLines lines = new KitPageLines(KitSheet.INDICATORS);
        plan.appendices().forEach(appendix -> addIndicators(lines, appendix));
        lines.page(plan, to).ifPresent(pages::add);
        return pages;
    }

    private void addGroup(KitPageLines lines, TaskGroup group, AgencyRole role) {
        List<PlanTask> tasks = group.tasks().stream().filter(task -> agency.work().get(task.id()) == role).toList();
        if (!tasks.isEmpty()) {
            lines.heading(Kind.GROUP, group.no(), group.title());
            tasks.forEach(task -> addTask(lines, group, task, role));
        }
    }

    private void addTask(KitPageLines lines, TaskGroup group, PlanTask task, AgencyRole role) {
        String no = numbering.of(group, task);
        Given given = new Given(AgencyMention.names(task.assignment().lead()), until(task.id(), task.deadlines()));
        if (!tracking.byItem() || task.items().isEmpty()) {
            List<Deadline> deadlines = Stream.concat(task.deadlines().stream(),
                    task.items().stream().flatMap(item -> item.deadlines().stream())).toList();
            lines.asked(rows.of(KitRow.Kind.TASK, task.id(), role, no, withItems(task)),
                    new Given(given.lead(), until(task.id(), deadlines)));
            return;
        }
        lines.heading(Kind.TOTAL, no, task.content());
        for (TaskItem item : task.items()) {
            String own = until(item.id(), item.deadlines());
            lines.asked(rows.of(KitRow.Kind.ITEM, item.id(), role, no + " - " + (task.items().indexOf(item) + 1),
                    FormTexts.of("assignment.item", item.content())),
                    own.isEmpty() ? given : new Given(given.lead(), own));
        }
    }

    /** The printed words of the deadlines, and on a line of its own the day to which they were moved. */
    private String until(UUID id, List<Deadline> deadlines) {
        String printed = Deadline.printed(deadlines);
        return frames.extension(id)
                .map(extension -> FormTexts.of("kit.extended", VietnameseDates.written(extension.until())))
                .map(extended -> printed.isEmpty() ? extended : printed + "\n" + extended)
                .orElse(printed);
    }

    private void addOrders(KitPageLines lines, AgencyRole role) {
        List<Order> orders =
                plan.body().orders().stream().filter(order -> agency.work().get(order.id()) == role).toList();
        if (!orders.isEmpty()) {
            lines.heading(Kind.GROUP, "", FormTexts.of("kit.orders"));
            orders.forEach(order -> lines.asked(
                    rows.of(KitRow.Kind.ORDER, order.id(), role, order.no(), order.content()),
                    new Given(AgencyMention.names(order.lead()), "")));
        }
    }

    private void addIndicators(KitPageLines lines, Appendix appendix) {
        Optional<AppendixRow> group = Optional.empty();
        Optional<AppendixRow> parent = Optional.empty();
        Optional<UUID> headed = Optional.empty();
        for (AppendixRow row : appendix.rows()) {
            if (row.level() == 0) {
                group = Optional.of(row);
            } else if (row.level() == 1) {
                parent = Optional.of(row);
            }
            if (row.level() > 0 && agency.indicators().contains(row.id())
                    && row.content() instanceof Indicator indicator) {
                if (group.isPresent() && !group.map(AppendixRow::id).equals(headed)) {
                    headed = group.map(AppendixRow::id);
                    lines.heading(Kind.GROUP, group.get().no(), nameOf(group.get()));
                }
                boolean orphan = row.level() > 1
                        && parent.filter(above -> !agency.indicators().contains(above.id())).isPresent();
                lines.asked(rows.of(KitRow.Kind.INDICATOR, row.id(), null, row.no(),
                        orphan ? nameOf(parent.orElseThrow()) + "\n" + indicator.name() : indicator.name()),
                        Given.of(indicator, plan.year()));
            }
        }
    }

    private static String nameOf(AppendixRow row) {
        return row.content() instanceof Indicator indicator ? indicator.name() : "";
    }

    private static String withItems(PlanTask task) {
        return Stream.concat(Stream.of(task.content()),
                task.items().stream().map(item -> FormTexts.of("assignment.item", item.content())))
                .collect(java.util.stream.Collectors.joining("\n"));
    }
}
