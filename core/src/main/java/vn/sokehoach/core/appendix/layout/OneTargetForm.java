package vn.sokehoach.core.appendix.layout;

import java.util.List;
import vn.sokehoach.core.appendix.AppendixTable.Alignment;
import vn.sokehoach.core.appendix.AppendixTable.Column;
import vn.sokehoach.core.appendix.AppendixTable.PageSetup;
import vn.sokehoach.core.appendix.form.Pages;
import vn.sokehoach.core.plan.Appendix;
import vn.sokehoach.core.plan.AppendixKind;

/** F4 and F5: indicators with unit, one target and who follows them, as a summary or in groups of sectors. */
record OneTargetForm() implements PrintedForm {

    @Override
    public boolean fits(FormShape shape) {
        return shape.kind() == AppendixKind.INDICATORS && shape.has(ColumnUse.NUMBER, ColumnUse.CONTENT,
                ColumnUse.UNIT, ColumnUse.TARGET, ColumnUse.AGENCY);
    }

    @Override
    public List<Column> columns(Appendix appendix, FormShape shape) {
        return List.of(new Column(11, Alignment.CENTRE, false), new Column(72, Alignment.JUSTIFIED, false),
                new Column(23, Alignment.CENTRE, false), new Column(24, Alignment.CENTRE, true),
                new Column(35, Alignment.CENTRE, false));
    }

    @Override
    public PageSetup page(FormShape shape) {
        return Pages.UPRIGHT;
    }
}
