package vn.sokehoach.core.appendix.layout;

import java.util.List;
import vn.sokehoach.core.appendix.AppendixTable.Alignment;
import vn.sokehoach.core.appendix.AppendixTable.Column;
import vn.sokehoach.core.appendix.AppendixTable.PageSetup;
import vn.sokehoach.core.appendix.form.Pages;
import vn.sokehoach.core.plan.Appendix;
import vn.sokehoach.core.plan.AppendixKind;

/** F1: who carries out a task and who watches over it. */
record AssignmentForm() implements PrintedForm {

    @Override
    public boolean fits(FormShape shape) {
        return shape.kind() == AppendixKind.ASSIGNMENT
                && shape.has(ColumnUse.NUMBER, ColumnUse.CONTENT, ColumnUse.AGENCY, ColumnUse.AGENCY);
    }

    @Override
    public List<Column> columns(Appendix appendix, FormShape shape) {
        return List.of(new Column(12, Alignment.CENTRE, false), new Column(145, Alignment.JUSTIFIED, false),
                new Column(58, Alignment.LEFT, false), new Column(42, Alignment.LEFT, false));
    }

    @Override
    public PageSetup page(FormShape shape) {
        return Pages.LYING;
    }
}
