package vn.sokehoach.core.appendix.layout;

import java.util.List;
import vn.sokehoach.core.appendix.AppendixTable.Alignment;
import vn.sokehoach.core.appendix.AppendixTable.Column;
import vn.sokehoach.core.plan.AppendixKind;

/** The columns that F4 and F5 share: TT, Chỉ tiêu, Đơn vị tính, Kế hoạch, Đơn vị theo dõi. */
final class OneTargetColumns {
    static final List<Column> COLUMNS = List.of(new Column(11, Alignment.CENTRE, false),
            new Column(72, Alignment.JUSTIFIED, false), new Column(23, Alignment.CENTRE, false),
            new Column(24, Alignment.CENTRE, true), new Column(35, Alignment.CENTRE, false));

    private OneTargetColumns() {}

    /** Whether a table has these columns. */
    static boolean fits(TableShape shape) {
        return shape.kind() == AppendixKind.INDICATORS && shape.has(ColumnRole.NUMBER, ColumnRole.CONTENT,
                ColumnRole.UNIT, ColumnRole.TARGET, ColumnRole.AGENCY);
    }
}
