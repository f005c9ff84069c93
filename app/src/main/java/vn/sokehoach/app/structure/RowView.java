package vn.sokehoach.app.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.core.edit.PlanEdit;
import vn.sokehoach.core.plan.Appendix;
import vn.sokehoach.core.plan.AppendixRow;
import vn.sokehoach.core.text.TypedText;

/** The cells of a row of indicators, to be changed. */
final class RowView extends RowForm {
    private final StructureModel model;
    private final UUID row;
    private final List<String> before;

    RowView(StructureModel model, Messages messages, Appendix table, int year, AppendixRow row) {
        super(messages, table, year, row.cells(), false);
        this.model = model;
        this.row = row.id();
        this.before = row.cells();
        assemble("structure.row.advice", "detail.keep");
    }

    @Override
    void keep() {
        List<String> typed = typed();
        List<PlanEdit> edits = new ArrayList<>();
        for (int column = 0; column < typed.size(); column++) {
            if (!typed.get(column).equals(TypedText.line(before.get(column)))) {
                edits.add(new PlanEdit.SetCell(row, column, typed.get(column)));
            }
        }
        if (edits.isEmpty()) {
            answer("");
        } else {
            model.applyAll(edits, null, this::answer);
        }
    }
}
