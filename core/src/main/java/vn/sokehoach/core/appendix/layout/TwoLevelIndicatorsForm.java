package vn.sokehoach.core.appendix.layout;

import java.util.List;
import vn.sokehoach.core.appendix.AppendixTable.Alignment;
import vn.sokehoach.core.appendix.AppendixTable.Column;
import vn.sokehoach.core.appendix.AppendixTable.PageSetup;
import vn.sokehoach.core.appendix.form.Pages;
import vn.sokehoach.core.plan.Appendix;
import vn.sokehoach.core.plan.AppendixKind;

/** F3: indicators by sector with a national and a provincial target. */
record TwoLevelIndicatorsForm() implements PrintedForm {

    @Override
    public boolean fits(FormShape shape) {
        return shape.kind() == AppendixKind.INDICATORS && shape.has(ColumnUse.NUMBER, ColumnUse.CONTENT,
                ColumnUse.UNIT, ColumnUse.TARGET, ColumnUse.TARGET, ColumnUse.AGENCY);
    }

    @Override
    public List<Column> columns(Appendix appendix, FormShape shape) {
        return List.of(new Column(12, Alignment.CENTRE, false), new Column(106, Alignment.JUSTIFIED, false),
                new Column(30, Alignment.CENTRE, false), new Column(30, Alignment.CENTRE, true),
                new Column(30, Alignment.CENTRE, true), new Column(49, Alignment.CENTRE, false));
    }

    @Override
    public PageSetup page(FormShape shape) {
        return Pages.LYING;
    }
}
