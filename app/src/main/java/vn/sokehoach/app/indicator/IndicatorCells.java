package vn.sokehoach.app.indicator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.sokehoach.app.ui.Desk;
import vn.sokehoach.app.ui.table.CellTaker;
import vn.sokehoach.app.ui.table.TypedCell;
import vn.sokehoach.app.ui.table.TypedCell.RefusedCell;
import vn.sokehoach.core.change.StaleEdit;
import vn.sokehoach.core.edit.PlanEdit;
import vn.sokehoach.core.indicator.TargetValue.Scope;
import vn.sokehoach.core.overview.MeasuredIndicator;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.usecase.MeasureEdit;
import vn.sokehoach.core.usecase.editing.EditingIndicators.Reasons;

/** Takes what is typed and pasted into a table of indicators, figures and what is printed; each block is one step. */
final class IndicatorCells implements CellTaker<IndicatorRow> {
    private final IndicatorsModel model;
    private final Desk desk;

    IndicatorCells(IndicatorsModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
    }

    @Override
    public void take(List<TypedCell<IndicatorRow>> cells, Consumer<List<RefusedCell<IndicatorRow>>> answer) {
        Plan plan = model.plan();
        if (plan == null) {
            answer.accept(List.of());
            return;
        }
        Map<MeasureEdit, TypedCell<IndicatorRow>> figures =
                byEdit(cells.stream().filter(IndicatorCells::isFigure).toList(), this::figure);
        Map<PlanEdit, TypedCell<IndicatorRow>> printed = byEdit(
                cells.stream().filter(Predicate.not(IndicatorCells::isFigure)).toList(), IndicatorCells::printed);
        AtomicReference<List<MeasuredIndicator>> now = new AtomicReference<>(List.of());
        desk.jobs().run(() -> {
            Reasons reasons = desk.office()
                    .editingIndicators()
                    .edit(plan.id(), List.copyOf(printed.keySet()), List.copyOf(figures.keySet()), desk.author());
            now.set(printed.isEmpty() ? desk.office().measuring().indicators(plan) : List.of());
            return reasons;
        }, reasons -> {
            if (reasons.isEmpty() && printed.isEmpty()) {
                model.recorded(now.get());
            } else if (reasons.isEmpty()) {
                model.planEdited();
            }
            List<RefusedCell<IndicatorRow>> refused = new ArrayList<>();
            reasons.printed()
                    .forEach((edit, why) -> refused.add(printed.get(edit).refused(desk.sentences().of(why))));
            reasons.figures()
                    .forEach((edit, why) -> refused.add(figures.get(edit).refused(desk.sentences().of(why))));
            answer.accept(refused);
        }, failure -> {
            String reason = reason(failure);
            answer.accept(cells.stream().map(cell -> cell.refused(reason)).toList());
        });
    }

    private static boolean isFigure(TypedCell<IndicatorRow> cell) {
        return FigureColumn.kindOf(cell.column()).isPresent();
    }

    private static PlanEdit printed(TypedCell<IndicatorRow> cell) {
        return new PlanEdit.SetCell(cell.row().printed().id(), PrintedColumn.indexOf(cell.column()), cell.text());
    }

    private MeasureEdit figure(TypedCell<IndicatorRow> cell) {
        FigureColumn.Under under = (FigureColumn.Under) cell.under();
        return new MeasureEdit(cell.row().printed().id(), Scope.PROVINCE,
                FigureColumn.kindOf(cell.column()).orElseThrow(),
                under.period().code(), cell.text(), under.source(), desk.author());
    }

    private static <E> Map<E, TypedCell<IndicatorRow>> byEdit(List<TypedCell<IndicatorRow>> cells,
            Function<TypedCell<IndicatorRow>, E> edit) {
        return cells.stream()
                .collect(Collectors.toMap(edit, Function.identity(), (_, last) -> last, LinkedHashMap::new));
    }

    private String reason(Exception failure) {
        if (failure instanceof StaleEdit) {
            return desk.messages().get("task.stale");
        }
        desk.failures().accept(failure);
        return desk.messages().get("failure.title");
    }
}
