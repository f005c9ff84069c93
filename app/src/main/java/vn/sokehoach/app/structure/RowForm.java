package vn.sokehoach.app.structure;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.WrappedLabel;
import vn.sokehoach.core.plan.Appendix;
import vn.sokehoach.core.text.TypedText;
import vn.sokehoach.core.usecase.editing.RowField;

/** The cells of a row of indicators; what a target is understood as stands below it while it is typed. */
abstract class RowForm extends Form {
    private final List<TextField> cells = new ArrayList<>();

    /** A field for each column of a table in the plan of a year; a group row has a number and a name only. */
    RowForm(Messages messages, Appendix table, int year, List<String> shown, boolean group) {
        super("row-cells", messages);
        List<RowField> fields = RowField.of(table, year);
        List<String> columns = table.table().columns();
        for (int column = 0; column < columns.size(); column++) {
            RowField field = fields.get(column);
            TextField cell = new TextField(line(shown.get(column)));
            cells.add(cell);
            if (!group || field == RowField.NUMBER || field == RowField.NAME) {
                text("row-cell-" + column, line(columns.get(column)), cell);
            }
            if (!group && (field == RowField.TARGET || field == RowField.NATIONAL)) {
                echo("row-echo-" + column, cell, typed -> new Echo(messages).ofTarget(typed));
            }
        }
    }

    /** Puts the form together under an advice, with a button that keeps it. */
    final void assemble(String advice, String keepWords) {
        Button keep = new Button(messages().get(keepWords));
        keep.setId("row-keep");
        keep.setOnAction(_ -> act().begin(this::keep));
        assemble(new WrappedLabel(messages().get(advice), "muted"), keep);
    }

    abstract void keep();

    /** What is typed, a text for each column. */
    final List<String> typed() {
        return cells.stream().map(cell -> TypedText.line(cell.getText())).toList();
    }

    private static String line(String text) {
        return text.replaceAll("\\s*\\R\\s*", " ");
    }
}
