package vn.sokehoach.core.appendix.layout;

import java.util.List;
import vn.sokehoach.core.appendix.AppendixTable.Alignment;
import vn.sokehoach.core.appendix.AppendixTable.Column;
import vn.sokehoach.core.appendix.AppendixTable.PageSetup;
import vn.sokehoach.core.appendix.form.Pages;
import vn.sokehoach.core.plan.Appendix;
import vn.sokehoach.core.plan.AppendixKind;

/** F2: main indicators, each a sentence with its target in it, and who follows them. */
record MainIndicatorsForm() implements PrintedForm {

    @Override
    public boolean fits(FormShape shape) {
        return shape.kind() == AppendixKind.INDICATORS
                && shape.has(ColumnUse.NUMBER, ColumnUse.CONTENT, ColumnUse.AGENCY);
    }

    @Override
    public List<Column> columns(Appendix appendix, FormShape shape) {
        return List.of(new Column(12, Alignment.CENTRE, false), new Column(103, Alignment.JUSTIFIED, false),
                new Column(50, Alignment.CENTRE, false));
    }

    @Override
    public PageSetup page(FormShape shape) {
        return Pages.UPRIGHT;
    }
}
