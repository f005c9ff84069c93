package vn.sokehoach.app.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.WrappedLabel;
import vn.sokehoach.core.edit.PlanEdit;
import vn.sokehoach.core.indicator.TargetValue;
import vn.sokehoach.core.plan.Appendix;
import vn.sokehoach.core.plan.AppendixRow;
import vn.sokehoach.core.plan.AppendixRow.Indicator;
import vn.sokehoach.core.text.TypedText;

/** The cells of a row of indicators, to be changed; what a target is understood as stands below it while it is typed. */
final class RowView extends Form {
    private final StructureModel model;
    private final UUID row;
    private final List<String> before;
    private final List<TextField> cells = new ArrayList<>();

    RowView(StructureModel model, Messages messages, Appendix appendix, AppendixRow row) {
        super("row-cells", messages);
        this.model = model;
        this.row = row.id();
        this.before = row.cells();
        Set<String> targets = row.content() instanceof Indicator indicator
                ? indicator.targets().stream().map(TargetValue::column).map(RowView::line).collect(Collectors.toSet())
                : Set.of();
        List<String> columns = appendix.table().columns();
        List<String> paths = appendix.table().paths();
        for (int column = 0; column < before.size(); column++) {
            TextField cell =
                    text("row-cell-" + column, line(columns.get(column)), new TextField(line(before.get(column))));
            cells.add(cell);
            if (targets.contains(line(columns.get(column))) || targets.contains(line(paths.get(column)))) {
                echo("row-echo-" + column, cell, typed -> new Echo(messages).ofTarget(typed));
            }
        }
        Button keep = new Button(messages.get("detail.keep"));
        keep.setId("row-keep");
        keep.setOnAction(_ -> act().begin(this::keep));
        assemble(new WrappedLabel(messages.get("structure.row.advice"), "muted"), keep);
    }

    private static String line(String text) {
        return text.replaceAll("\\s*\\R\\s*", " ");
    }

    private void keep() {
        List<PlanEdit> edits = new ArrayList<>();
        for (int column = 0; column < cells.size(); column++) {
            String typed = TypedText.line(cells.get(column).getText());
            if (!typed.equals(TypedText.line(before.get(column)))) {
                edits.add(new PlanEdit.SetCell(row, column, typed));
            }
        }
        if (edits.isEmpty()) {
            answer("");
        } else {
            model.applyAll(edits, null, this::answer);
        }
    }
}
