package vn.sokehoach.app.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TreeTableColumn.SortType;
import org.junit.jupiter.api.Test;

/** Whichever way a column is sorted, cells that say nothing come last. */
class GridColumnTest {
    private final GridColumn<String, String> column = new GridColumn<>("word", "Word", 80, ReadOnlyObjectWrapper::new) {
        @Override
        public String text(String row) {
            return row;
        }
    };

    @Test
    void nothingIsLastInBothDirections() {
        column.setSortType(SortType.ASCENDING);
        assertThat(Stream.of("b", "", "đ", "d").sorted(column.orderNow())).containsExactly("b", "d", "đ", "");

        column.setSortType(SortType.DESCENDING);
        assertThat(Stream.of("b", "", "đ", "d").sorted(column.orderNow())).containsExactly("đ", "d", "b", "");
    }

    /** Of days, say: "thường xuyên" has none, but says something. */
    @Test
    void wordsThatHaveNothingToBeSortedByComeBeforeThoseThatSayNothing() {
        GridColumn<String, String> sized = new GridColumn<>("size", "Size", 80, ReadOnlyObjectWrapper::new) {
            @Override
            public String text(String row) {
                return row;
            }

            @Override
            protected boolean saysNothing(String row) {
                return !row.matches("\\d+");
            }
        };

        sized.setSortType(SortType.DESCENDING);
        assertThat(Stream.of("1", "", "a", "2").sorted(sized.orderNow())).containsExactly("2", "1", "a", "");
    }
}
