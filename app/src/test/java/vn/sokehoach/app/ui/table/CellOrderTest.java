package vn.sokehoach.app.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import org.junit.jupiter.api.Test;

/** Tables that are only read sort words, numbers and days each in their way, and what says nothing comes last in both. */
class CellOrderTest {
    @Test
    void nothingIsLastInBothDirections() {
        assertThat(sorted(SortType.ASCENDING, "b", "", "đ", null, "d")).containsExactly("b", "d", "đ", "", null);
        assertThat(sorted(SortType.DESCENDING, "b", "", "đ", null, "d")).containsExactly("đ", "d", "b", "", null);
        assertThat(sorted(SortType.DESCENDING, null, "02/01/2025", "", "03/01/2024"))
                .containsExactly("02/01/2025", "03/01/2024", null, "");
    }

    @Test
    void aCountThatShowsNothingIsNothing() {
        assertThat(sorted(SortType.ASCENDING, 10, 0, 9)).containsExactly(9, 10, 0);
        assertThat(sorted(SortType.DESCENDING, 10, 0, 9)).containsExactly(10, 9, 0);
    }

    /** As JavaFX sorts the rows of a table: a falling order is the column's own, asked the other way round. */
    private static List<Object> sorted(SortType direction, Object... values) {
        TableColumn<Object, Object> column = new TableColumn<>();
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setSortType(direction);
        ReadTable.says(column, value -> value == null || value.equals(0) ? "" : value.toString());
        ReadTable.orderOf(column);
        boolean falling = direction == SortType.DESCENDING;
        return Arrays.stream(values)
                .sorted((one, other) -> falling ? column.getComparator().compare(other, one)
                        : column.getComparator().compare(one, other))
                .toList();
    }
}
