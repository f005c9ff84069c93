package vn.sokehoach.core.usecase.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.agency.AgencyId;
import vn.sokehoach.core.indicator.MeasuredValues;
import vn.sokehoach.core.plan.AgencyRole;
import vn.sokehoach.core.plan.AppendixRow;
import vn.sokehoach.core.plan.AppendixRow.Indicator;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.progress.PlanProgress;
import vn.sokehoach.core.progress.ProgressEntry.Subject;
import vn.sokehoach.core.store.PlanBook;
import vn.sokehoach.core.submission.FormProblem;
import vn.sokehoach.core.submission.Kit;
import vn.sokehoach.core.submission.KitRow;
import vn.sokehoach.core.submission.ReturnedForm;
import vn.sokehoach.core.submission.ReturnedForm.Cell;
import vn.sokehoach.core.submission.ReturnedForm.Doubt;
import vn.sokehoach.core.submission.ReturnedForm.Problem;
import vn.sokehoach.core.submission.content.RecordedValues;
import vn.sokehoach.core.submission.merge.Reporters;
import vn.sokehoach.core.submission.merge.RoundMerge;

/** What the book has of a plan and period, to compare returned forms with and to record them in. */
final class RoundFacts {
    private final Plan plan;
    private final String period;
    private final PlanProgress progress;
    private final RoundMerge merge;
    private final Map<UUID, Subject> subjects = new HashMap<>();
    private final Map<UUID, Indicator> indicators = new HashMap<>();
    private final Map<AgencyId, Map<UUID, AgencyRole>> roles = new HashMap<>();

    RoundFacts(PlanBook book, Plan plan, String period) {
        this.plan = plan;
        this.period = period;
        this.progress = new PlanProgress(book.plans().tracking(plan.id()), book.progress().ofPlan(plan.id()));
        var measured = book.indicators().ofPlan(plan.id());
        for (Kit kit : book.submissions().kits(plan.id(), period)) {
            Map<UUID, AgencyRole> own = roles.computeIfAbsent(kit.to().agency(), _ -> new HashMap<>());
            kit.rows().stream().filter(row -> row.role() != null).forEach(row -> own.put(row.subject(), row.role()));
        }
        this.merge = new RoundMerge(new RecordedValues(progress, measured, period),
                new Reporters(progress, measured, period), this::role);
        collect();
    }

    private void collect() {
        plan.tasks().forEach(task -> {
            if (!progress.followsItems(task)) {
                subjects.put(task.id(), new Subject(plan.id(), task.id(), null));
            }
            task.items().forEach(item -> subjects.put(item.id(), new Subject(plan.id(), task.id(), item.id())));
        });
        plan.body().orders().forEach(order -> subjects.put(order.id(), new Subject(plan.id(), order.id(), null)));
        plan.appendices().forEach(appendix -> {
            for (AppendixRow row : appendix.rows()) {
                if (row.content() instanceof Indicator indicator) {
                    indicators.put(row.id(), indicator);
                }
            }
        });
    }

    private @Nullable AgencyRole role(AgencyId agency, UUID subject) {
        return roles.getOrDefault(agency, Map.of()).get(subject);
    }

    String period() {
        return period;
    }

    PlanProgress progress() {
        return progress;
    }

    RoundMerge merge() {
        return merge;
    }

    /** What an entry on this task, item or order is about. */
    Subject subject(UUID id) {
        return subjects.get(id);
    }

    /** The unit of an indicator; null for none. */
    @Nullable
    String unit(UUID indicator) {
        Indicator found = indicators.get(indicator);
        return found == null ? null : found.unit();
    }

    /** The form without rows that the plan no longer has, figures that do not fit their unit in doubt. */
    ReturnedForm fitting(Kit kit, ReturnedForm form) {
        List<Problem> problems = new ArrayList<>(form.problems());
        List<Cell> cells = new ArrayList<>();
        for (KitRow row : kit.rows()) {
            boolean known = subjects.containsKey(row.subject()) || indicators.containsKey(row.subject());
            List<Cell> own = form.cells().stream().filter(cell -> cell.row().equals(row.code())).toList();
            if (!known && !own.isEmpty()) {
                problems.add(Problem.of(FormProblem.ROW_NOT_IN_PLAN, own.getFirst().where(), row.no()));
            } else {
                own.forEach(cell -> cells.add(fitting(row, cell)));
            }
        }
        return new ReturnedForm(form.file(), form.sha256(), sender(form), form.kit(), cells, problems);
    }

    /** Whom the workbook names; not who gave it out, who still stands there where a program names nobody. */
    private @Nullable String sender(ReturnedForm form) {
        return Objects.equals(form.sender(), plan.heading().issuer()) ? null : form.sender();
    }

    private Cell fitting(KitRow row, Cell cell) {
        boolean fits = !cell.field().ofIndicator() || cell.doubt() != null || cell.value().isEmpty()
                || MeasuredValues.parse(cell.value(), unit(row.subject())).isPresent();
        return fits ? cell
                : new Cell(cell.row(), cell.field(), cell.value(), cell.where(),
                        new Doubt(FormProblem.FIGURE_UNKNOWN, null));
    }
}
