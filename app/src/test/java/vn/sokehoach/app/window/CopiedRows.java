package vn.sokehoach.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

/** What Ctrl+C puts on the clipboard of a table, beside what its cells show. */
final class CopiedRows {
    private CopiedRows() {}

    /** Copies the first row of a table and holds each column against its cell, as far as cells are in view. */
    static void sayWhatIsShown(TestWindow window, String table) {
        window.onScreen(() -> {
            TableView<?> rows = window.find(table);
            rows.scrollTo(0);
            rows.getSelectionModel().clearAndSelect(0);
            rows.requestFocus();
            return true;
        });
        window.settle().push(KeyCode.CONTROL, KeyCode.C);
        String[] copied = window.pasteboard.text().orElseThrow().stripTrailing().split("\t", -1);
        Map<Integer, String> shown = window.onScreen(() -> cells(window.find(table)));
        assertThat(shown).isNotEmpty()
                .allSatisfy((column, words) -> assertThat(column < copied.length ? copied[column] : "")
                        .as(table + " " + column)
                        .isEqualTo(words));
    }

    private static Map<Integer, String> cells(TableView<?> table) {
        Map<Integer, String> shown = new TreeMap<>();
        for (Node node : table.lookupAll(".table-cell")) {
            if (node instanceof TableCell<?, ?> cell && cell.getIndex() == 0 && cell.getTableColumn() != null) {
                shown.put(table.getVisibleLeafColumns().indexOf(cell.getTableColumn()), words(cell));
            }
        }
        return shown;
    }

    private static String words(Node node) {
        if (node instanceof Labeled said && said.getText() != null && !said.getText().isBlank()) {
            return said.getText();
        }
        List<Node> inside = node instanceof Parent parent ? parent.getChildrenUnmodifiable() : List.of();
        return inside.stream().map(CopiedRows::words).collect(Collectors.joining());
    }
}
