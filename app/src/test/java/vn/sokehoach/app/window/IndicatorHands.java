package vn.sokehoach.app.window;

import java.util.List;
import java.util.function.Predicate;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import vn.sokehoach.app.indicator.IndicatorRow;

/** Hands for the table of indicators. */
final class IndicatorHands {
    private IndicatorHands() {}

    static TreeTableView<IndicatorRow> table(TestWindow window) {
        return window.find("#indicators");
    }

    /** The rows that are shown, groups included. */
    static List<IndicatorRow> rows(TestWindow window) {
        return window.onScreen(
                () -> table(window).getRoot().getChildren().stream().map(TreeItem::getValue).toList());
    }

    static IndicatorRow chosen(TestWindow window) {
        return window.onScreen(() -> table(window).getSelectionModel().getSelectedItem().getValue());
    }

    /** Chooses the first such row and gives the keyboard to the table. */
    static IndicatorRow choose(TestWindow window, Predicate<IndicatorRow> which) {
        IndicatorRow row = window.onScreen(() -> {
            TreeItem<IndicatorRow> item = table(window).getRoot()
                    .getChildren()
                    .stream()
                    .filter(each -> which.test(each.getValue()))
                    .findFirst()
                    .orElseThrow();
            table(window).getSelectionModel().select(item);
            table(window).requestFocus();
            return item.getValue();
        });
        window.settle();
        return row;
    }

    /** Goes to a column of the chosen row by keys. */
    static void toColumn(TestWindow window, String column) {
        window.push(KeyCode.HOME);
        int across = window.onScreen(() -> table(window).getVisibleLeafColumns()
                .stream()
                .map(TableColumnBase::getId)
                .toList()
                .indexOf("column-" + column));
        for (int step = 0; step < across; step++) {
            window.robot.push(KeyCode.RIGHT);
        }
        window.settle();
    }
}
