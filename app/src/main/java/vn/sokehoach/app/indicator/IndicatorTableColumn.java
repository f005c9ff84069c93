package vn.sokehoach.app.indicator;

import java.util.Locale;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import vn.sokehoach.app.indicator.IndicatorColumn.Role;

/** A printed column on the screen, under its printed title. */
final class IndicatorTableColumn extends TableColumn<IndicatorRow, String> {
    private final IndicatorColumn column;

    IndicatorTableColumn(IndicatorColumn column) {
        this.column = column;
        Label title = new Label(column.title().replaceAll("\\s*\\R\\s*", " "));
        title.setWrapText(column.role() != Role.NUMBER);
        setGraphic(title);
        getStyleClass().add(column.role().name().toLowerCase(Locale.ROOT) + "-column");
        setPrefWidth(switch (column.role()) {
            case NUMBER -> 44;
            case NAME -> 320;
            case TARGET -> 100;
            case AGENCY -> 160;
            case OTHER -> 86;
        });
        setSortable(false);
        setReorderable(false);
        setCellValueFactory(row -> new ReadOnlyStringWrapper(
                row.getValue().cell(column.index(), column.role() == Role.AGENCY)));
        setCellFactory(_ -> isName() ? new IndicatorNameCell() : new IndicatorCell());
    }

    boolean isName() {
        return column.role() == Role.NAME;
    }

    boolean isFilledDown(IndicatorRow row) {
        return column.role() == Role.AGENCY && row.cell(column.index(), false).isEmpty();
    }
}
