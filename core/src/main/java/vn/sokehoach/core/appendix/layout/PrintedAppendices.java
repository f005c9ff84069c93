package vn.sokehoach.core.appendix.layout;

import java.util.List;
import java.util.stream.IntStream;
import vn.sokehoach.core.appendix.AppendixTable;
import vn.sokehoach.core.appendix.AppendixTable.Column;
import vn.sokehoach.core.appendix.AppendixTable.Header;
import vn.sokehoach.core.appendix.AppendixTable.Row;
import vn.sokehoach.core.appendix.form.TitleBlocks;
import vn.sokehoach.core.plan.Appendix;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.PrintedTable;

/** Appendices that a plan printed, each laid out in the first form that fits its shape. */
final class PrintedAppendices {
    private static final List<PrintedForm> FORMS = List.of(new AssignmentForm(), new MainIndicatorsForm(),
            new TwoLevelIndicatorsForm(), new OneTargetForm(), new GeneralForm());

    private PrintedAppendices() {}

    /** The appendix cell for cell. */
    static AppendixTable of(Plan plan, Appendix appendix) {
        FormShape shape = FormShape.of(appendix);
        PrintedForm form = formOf(shape);
        List<Column> columns = form.columns(appendix, shape);
        List<Row> rows = appendix.rows().stream().map(row -> PrintedRows.of(row, columns.size())).toList();
        List<Integer> groups = IntStream.range(0, rows.size())
                .filter(row -> rows.get(row).kind() == Row.Kind.GROUP)
                .boxed()
                .toList();
        var merges = TidyMerges.of(form.merges(appendix), rows.stream().map(Row::cells).toList(), columns.size(),
                groups);
        return new AppendixTable(TitleBlocks.label(appendix.no()), TitleBlocks.of(plan, appendix), columns,
                header(appendix.table(), columns.size()), rows, merges, form.page(shape));
    }

    /** The form of tables of this shape; the general one fits all. */
    static PrintedForm formOf(FormShape shape) {
        return FORMS.stream().filter(form -> form.fits(shape)).findFirst().orElseThrow();
    }

    private static Header header(PrintedTable table, int columns) {
        List<List<String>> rows = table.header().stream().map(row -> PrintedRows.filled(row, columns)).toList();
        List<String> numbers = table.columnNumbers().isEmpty() ? List.of()
                : PrintedRows.filled(table.columnNumbers(), columns);
        return new Header(rows, TidyMerges.of(table.headerMerges(), rows, columns, List.of()), numbers);
    }
}
