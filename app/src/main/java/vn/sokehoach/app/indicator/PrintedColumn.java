package vn.sokehoach.app.indicator;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.sokehoach.app.indicator.IndicatorColumn.Role;
import vn.sokehoach.app.ui.table.GridCell;
import vn.sokehoach.app.ui.table.GridColumn;
import vn.sokehoach.core.text.VietnameseNumbers;

/** A printed column, under its printed title; what it says of an indicator is corrected in place. */
final class PrintedColumn extends GridColumn<IndicatorRow, IndicatorRow> {
    private static final String KEY = "printed-";

    /** A letter of a cell is about so wide; so much stands at both sides of its text. */
    private static final double LETTER = 6.3;
    private static final double BESIDE = 19;

    private final IndicatorColumn column;

    PrintedColumn(IndicatorColumn column) {
        super(KEY + column.index(), oneLine(column.title(), " "), most(column.role()), ReadOnlyObjectWrapper::new);
        this.column = column;
        getStyleClass().add(column.role().name().toLowerCase(Locale.ROOT) + "-column");
    }

    private static double least(Role role) {
        return switch (role) {
            case NUMBER -> 38;
            case NAME -> 170;
            case TARGET -> 76;
            case AGENCY -> 100;
            case OTHER -> 60;
        };
    }

    private static double most(Role role) {
        return switch (role) {
            case NUMBER -> 52;
            case NAME -> 320;
            case TARGET -> 104;
            case AGENCY -> 116;
            case OTHER -> 92;
        };
    }

    /** Makes it as wide as what it says in these rows, so that the names have the rest. */
    void fit(List<IndicatorRow> rows) {
        if (!isName()) {
            // A title stands on two lines.
            double widest = Math.max(getText().length() * LETTER / 2 + BESIDE, rows.stream()
                    .map(row -> oneLine(text(row), "; "))
                    .mapToDouble(text -> text.length() * LETTER + BESIDE)
                    .max()
                    .orElse(0));
            setPrefWidth(Math.clamp(widest, least(column.role()), most(column.role())));
        }
    }

    /** Which printed column a key names, from 0. */
    static int indexOf(String key) {
        return Integer.parseInt(key.substring(KEY.length()));
    }

    static String oneLine(String text, String between) {
        return text.replaceAll("\\s*\\R\\s*", between);
    }

    /** Notes how wide it is where a person drew it: its own width is the one that it was given. */
    void noteDrawn(Map<IndicatorColumn, Double> drawn) {
        if (!isName() && getWidth() != getPrefWidth()) {
            drawn.put(column, getWidth());
        }
    }

    /** Makes it as wide as a person drew it; leaves it as it is where nobody did. */
    void beAsDrawn(Map<IndicatorColumn, Double> drawn) {
        setPrefWidth(drawn.getOrDefault(column, getPrefWidth()));
    }

    boolean isName() {
        return column.role() == Role.NAME;
    }

    @Override
    public String text(IndicatorRow row) {
        return row.cell(column.index(), column.role() == Role.AGENCY);
    }

    /** Names are changed as words of the plan, with Shift+F2, so that a slip of the finger over a row does no harm. */
    @Override
    public boolean takes(IndicatorRow row) {
        return !row.isGroup() && column.role() != Role.NUMBER && column.role() != Role.NAME;
    }

    @Override
    public boolean isClearable() {
        return true;
    }

    @Override
    public boolean isAlwaysShown() {
        return column.role() == Role.NUMBER || column.role() == Role.NAME;
    }

    @Override
    public boolean isLong() {
        return column.role() == Role.AGENCY;
    }

    @Override
    public Comparator<IndicatorRow> order() {
        if (column.role() != Role.TARGET) {
            return super.order();
        }
        return Comparator.<IndicatorRow, Boolean>comparing(row -> number(row).isEmpty())
                .thenComparing(row -> number(row).orElse(java.math.BigDecimal.ZERO))
                .thenComparing(super.order());
    }

    @Override
    protected boolean saysNothing(IndicatorRow row) {
        return column.role() == Role.TARGET ? number(row).isEmpty() : super.saysNothing(row);
    }

    private Optional<java.math.BigDecimal> number(IndicatorRow row) {
        return VietnameseNumbers.parseScaled(text(row).strip());
    }

    @Override
    protected GridCell<IndicatorRow, IndicatorRow> cell() {
        return isName() ? new IndicatorNameCell(this) : new PrintedCell(this);
    }

    /** A printed cell on one line. */
    private static final class PrintedCell extends GridCell<IndicatorRow, IndicatorRow> {
        private final PrintedColumn column;

        PrintedCell(PrintedColumn column) {
            super(column);
            this.column = column;
        }

        @Override
        protected void show(IndicatorRow row) {
            setGraphic(null);
            setText(oneLine(column.text(row), "; "));
            getStyleClass().remove("filled-down");
            if (column.column.role() == Role.AGENCY && row.cell(column.column.index(), false).isEmpty()) {
                getStyleClass().add("filled-down");
            }
        }
    }
}
