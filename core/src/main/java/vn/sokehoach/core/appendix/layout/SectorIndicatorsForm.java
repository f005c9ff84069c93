package vn.sokehoach.core.appendix.layout;

import java.util.List;
import vn.sokehoach.core.appendix.AppendixTable.Column;
import vn.sokehoach.core.appendix.AppendixTable.PageSetup;
import vn.sokehoach.core.plan.Appendix;

/** F5: as F4, in groups of sectors. */
record SectorIndicatorsForm() implements PrintedForm {

    @Override
    public boolean fits(TableShape shape) {
        return OneTargetColumns.fits(shape) && shape.groups();
    }

    @Override
    public List<Column> columns(Appendix appendix, TableShape shape) {
        return OneTargetColumns.COLUMNS;
    }

    @Override
    public PageSetup page(TableShape shape) {
        return Pages.UPRIGHT;
    }
}
