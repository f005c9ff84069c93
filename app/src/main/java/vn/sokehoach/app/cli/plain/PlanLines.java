package vn.sokehoach.app.cli.plain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.core.agency.AgencyMention;
import vn.sokehoach.core.check.PlanCheck;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.plan.TaskGroup;
import vn.sokehoach.core.plan.TaskItem;
import vn.sokehoach.core.progress.PlanProgress;
import vn.sokehoach.core.progress.Progress;
import vn.sokehoach.core.source.DraftProblem;
import vn.sokehoach.core.store.PlanRow;

/** Plans for people: a table of all, or one whole. */
public final class PlanLines {
    private final Messages messages;

    public PlanLines(Messages messages) {
        this.messages = messages;
    }

    /** A line for each plan; one without a title is {@code found} for that of its first table. */
    public String list(List<PlanRow> plans, Function<UUID, Optional<Plan>> found) {
        if (plans.isEmpty()) {
            return messages.get("cli.noPlans");
        }
        Columns table = new Columns().row(messages.get("cli.column.id"), messages.get("cli.column.number"),
                messages.get("cli.column.year"), messages.get("cli.column.issueDate"),
                messages.get("cli.column.tasks"), messages.get("cli.column.indicators"),
                messages.get("cli.column.title"));
        plans.forEach(plan -> table.row(plan.id().toString(), orDash(plan.heading().number()),
                String.valueOf(plan.year()), orDash(Dates.of(plan.heading().issueDate())),
                String.valueOf(plan.tasks()), String.valueOf(plan.indicators()),
                Columns.brief(Optional.ofNullable(plan.heading().title())
                        .or(() -> found.apply(plan.id()).map(PlanLines::name))
                        .orElse("–"), 80)));
        return table.text();
    }

    /** One plan with its groups, tasks and items and how they stand. */
    public String whole(Plan plan, PlanProgress progress) {
        StringBuilder lines = new StringBuilder(messages.get("cli.plan", orDash(plan.heading().number()),
                orDash(Dates.of(plan.heading().issueDate())), orDash(plan.heading().issuer()), name(plan), plan.id()));
        plan.body().groups().forEach(group -> group(lines, group, progress));
        if (!plan.body().orders().isEmpty()) {
            lines.append("\n\n").append(messages.get("cli.orders"));
            plan.body()
                    .orders()
                    .forEach(order -> lines.append("\n  ")
                            .append(order.no())
                            .append(". ")
                            .append(Columns.brief(order.content(), 110))
                            .append("\n    ")
                            .append(standing(progress.of(order.id()), order.id().toString())));
        }
        plan.appendices()
                .forEach(appendix -> lines.append("\n\n")
                        .append(messages.get("cli.appendix",
                                appendix.no(), appendix.title(), appendix.rows().size())));
        List<DraftProblem> problems = PlanCheck.problems(plan);
        lines.append("\n\n")
                .append(messages.get("cli.coverage", plan.reading().coverage().blocks(),
                        plan.reading().coverage().unread()));
        if (!problems.isEmpty()) {
            lines.append("\n").append(new ProblemLines(messages).list(problems, "\n- "));
        }
        return lines.toString();
    }

    private void group(StringBuilder lines, TaskGroup group, PlanProgress progress) {
        lines.append("\n\n").append(group.no()).append(". ").append(group.title());
        for (PlanTask task : group.tasks()) {
            String label = task.label().isEmpty() ? "" : task.label() + ") ";
            lines.append("\n  ").append(label).append(Columns.brief(task.content(), 110));
            who(lines, "cli.lead", task.assignment().lead());
            who(lines, "cli.monitoring", task.assignment().monitoring());
            lines.append("\n    ").append(standing(progress.of(task), task.id().toString()));
            for (TaskItem item : task.items()) {
                lines.append("\n    - ")
                        .append(Columns.brief(item.content(), 106))
                        .append("\n      ")
                        .append(standing(progress.of(item.id()), item.id().toString()));
            }
        }
    }

    private void who(StringBuilder lines, String key, List<AgencyMention> mentions) {
        if (!mentions.isEmpty()) {
            lines.append("\n    ").append(messages.get(key, AgencyMention.names(mentions)));
        }
    }

    private String standing(Progress progress, String id) {
        return messages.get("cli.standing", messages.of("status", progress.status()), progress.percent(), id);
    }

    private static String name(Plan plan) {
        String title = plan.heading().title();
        return title != null ? title
                : plan.appendices().isEmpty() ? "–" : plan.appendices().getFirst().title();
    }

    private static String orDash(@Nullable String text) {
        return text == null || text.isEmpty() ? "–" : text;
    }
}
