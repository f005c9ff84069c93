package vn.sokehoach.app.indicator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
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
import vn.sokehoach.core.usecase.Refusal;

/** Takes what is typed and pasted into a table of indicators: figures, or what is printed; each block is one step. */
final class IndicatorCells implements CellTaker<IndicatorRow> {
    private final IndicatorsModel model;
    private final Desk desk;

    IndicatorCells(IndicatorsModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
    }

    @Override
    public void take(List<TypedCell<IndicatorRow>> cells, Consumer<List<RefusedCell<IndicatorRow>>> answer) {
        List<TypedCell<IndicatorRow>> figures =
                cells.stream().filter(cell -> FigureColumn.kindOf(cell.column()).isPresent()).toList();
        Plan plan = model.plan();
        if (plan == null) {
            answer.accept(List.of());
        } else if (figures.size() == cells.size()) {
            record(plan, cells, answer);
        } else if (figures.isEmpty()) {
            edit(plan, cells, answer);
        } else {
            String reason = desk.messages().get("measure.cells.together");
            answer.accept(figures.stream().map(cell -> cell.refused(reason)).toList());
        }
    }

    private void record(Plan plan, List<TypedCell<IndicatorRow>> cells,
            Consumer<List<RefusedCell<IndicatorRow>>> answer) {
        Map<MeasureEdit, TypedCell<IndicatorRow>> edits = byEdit(cells, this::figure);
        AtomicReference<List<MeasuredIndicator>> now = new AtomicReference<>(List.of());
        run(() -> {
            Map<MeasureEdit, Refusal> refused =
                    desk.office().measuring().recordTogether(plan.id(), List.copyOf(edits.keySet()), desk.author());
            now.set(desk.office().measuring().indicators(plan));
            return refused;
        }, edits, desk.sentences()::of, () -> model.recorded(now.get()), answer);
    }

    private MeasureEdit figure(TypedCell<IndicatorRow> cell) {
        FigureColumn.Under under = (FigureColumn.Under) cell.under();
        return new MeasureEdit(cell.row().printed().id(), Scope.PROVINCE,
                FigureColumn.kindOf(cell.column()).orElseThrow(),
                under.period().code(), cell.text(), under.source(), desk.author());
    }

    private void edit(Plan plan, List<TypedCell<IndicatorRow>> cells,
            Consumer<List<RefusedCell<IndicatorRow>>> answer) {
        Map<PlanEdit, TypedCell<IndicatorRow>> edits = byEdit(cells, cell -> new PlanEdit.SetCell(
                cell.row().printed().id(), PrintedColumn.indexOf(cell.column()), cell.text()));
        run(() -> desk.office().editing().edit(plan.id(), List.copyOf(edits.keySet()), desk.author()), edits,
                desk.sentences()::of, model::planEdited, answer);
    }

    private static <E> Map<E, TypedCell<IndicatorRow>> byEdit(List<TypedCell<IndicatorRow>> cells,
            Function<TypedCell<IndicatorRow>, E> edit) {
        return cells.stream()
                .collect(Collectors.toMap(edit, Function.identity(), (_, last) -> last, LinkedHashMap::new));
    }

    /** Does it beside the window; the reasons of what is refused stand in the cells. */
    private <E, W> void run(Callable<Map<E, W>> act, Map<E, TypedCell<IndicatorRow>> edits, Function<W, String> words,
            Runnable kept, Consumer<List<RefusedCell<IndicatorRow>>> answer) {
        desk.jobs().run(act, refused -> {
            if (refused.isEmpty()) {
                kept.run();
            }
            answer.accept(refused.entrySet()
                    .stream()
                    .map(each -> edits.get(each.getKey()).refused(words.apply(each.getValue())))
                    .toList());
        }, failure -> {
            String reason = reason(failure);
            answer.accept(edits.values().stream().map(cell -> cell.refused(reason)).toList());
        });
    }

    private String reason(Exception failure) {
        if (failure instanceof StaleEdit) {
            return desk.messages().get("task.stale");
        }
        desk.failures().accept(failure);
        return desk.messages().get("failure.title");
    }
}
