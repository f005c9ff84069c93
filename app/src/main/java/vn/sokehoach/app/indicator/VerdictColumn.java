package vn.sokehoach.app.indicator;

import java.util.Comparator;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.sokehoach.app.ui.measure.MeasureWords;
import vn.sokehoach.app.ui.measure.VerdictLabel;
import vn.sokehoach.app.ui.table.GridCell;
import vn.sokehoach.app.ui.table.GridColumn;
import vn.sokehoach.core.indicator.Verdict;

/** Đánh giá: sign and word of the verdict on the province's figures; nothing where nothing was measured. */
final class VerdictColumn extends GridColumn<IndicatorRow, IndicatorRow> {
    private final FiguresModel figures;
    private final MeasureWords words;

    VerdictColumn(FiguresModel figures, MeasureWords words) {
        super("verdict", words.messages().get("measure.column.verdict"), 126, ReadOnlyObjectWrapper::new);
        this.figures = figures;
        this.words = words;
    }

    @Override
    public String text(IndicatorRow row) {
        Verdict verdict = figures.verdict(row);
        return verdict == Verdict.NO_FIGURE ? "" : words.of(verdict);
    }

    @Override
    public Comparator<IndicatorRow> order() {
        return Comparator.comparing(figures::verdict);
    }

    @Override
    protected GridCell<IndicatorRow, IndicatorRow> cell() {
        return new VerdictCell(this);
    }

    private static final class VerdictCell extends GridCell<IndicatorRow, IndicatorRow> {
        private final VerdictColumn column;
        private final VerdictLabel label;

        VerdictCell(VerdictColumn column) {
            super(column);
            this.column = column;
            this.label = new VerdictLabel(column.words);
        }

        @Override
        protected void show(IndicatorRow row) {
            Verdict verdict = column.figures.verdict(row);
            boolean shown = verdict != Verdict.NO_FIGURE;
            setText(null);
            setGraphic(shown ? label : null);
            if (shown) {
                label.show(verdict);
            }
        }
    }
}
