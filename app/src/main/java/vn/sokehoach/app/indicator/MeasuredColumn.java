package vn.sokehoach.app.indicator;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import vn.sokehoach.app.ui.measure.MeasureWords;
import vn.sokehoach.app.ui.measure.VerdictLabel;
import vn.sokehoach.core.indicator.Judgement;
import vn.sokehoach.core.indicator.TargetValue.Scope;
import vn.sokehoach.core.indicator.Verdict;

/** What was measured last of the province, or the verdict on it. */
final class MeasuredColumn extends TableColumn<IndicatorRow, Judgement> {

    /** The column of verdicts, or with {@code verdicts} false that of the figures. */
    MeasuredColumn(IndicatorsModel model, MeasureWords words, boolean verdicts) {
        Label title = new Label(verdicts ? words.messages().get("measure.column.verdict")
                : words.messages().get("measure.column.value"));
        title.setWrapText(true);
        setGraphic(title);
        getStyleClass().add(verdicts ? "verdict-column" : "target-column");
        setPrefWidth(verdicts ? 124 : 84);
        setSortable(false);
        setReorderable(false);
        setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(model.measured(row.getValue())
                .map(measured -> measured.judgement(Scope.PROVINCE))
                .orElse(null)));
        setCellFactory(_ -> verdicts ? new VerdictCell(words) : new FigureCell());
    }

    /** The figure as it was written. */
    private static final class FigureCell extends TableCell<IndicatorRow, Judgement> {
        @Override
        protected void updateItem(Judgement judgement, boolean empty) {
            super.updateItem(judgement, empty);
            setText(empty || judgement == null || judgement.measurement() == null ? null
                    : judgement.measurement().measured().printed());
        }
    }

    /** Sign and word; nothing where nothing was measured. */
    private static final class VerdictCell extends TableCell<IndicatorRow, Judgement> {
        private final VerdictLabel label;

        VerdictCell(MeasureWords words) {
            this.label = new VerdictLabel(words);
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        }

        @Override
        protected void updateItem(Judgement judgement, boolean empty) {
            super.updateItem(judgement, empty);
            boolean shown = !empty && judgement != null && judgement.verdict() != Verdict.NO_FIGURE;
            setGraphic(shown ? label : null);
            if (shown) {
                label.show(judgement.verdict());
            }
        }
    }
}
