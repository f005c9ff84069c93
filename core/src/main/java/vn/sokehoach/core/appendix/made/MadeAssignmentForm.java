package vn.sokehoach.core.appendix.made;

import java.util.List;
import vn.sokehoach.core.appendix.AppendixTable;
import vn.sokehoach.core.appendix.AppendixTable.Header;
import vn.sokehoach.core.appendix.AppendixTable.PageSetup;
import vn.sokehoach.core.appendix.AppendixTable.TitleBlock;
import vn.sokehoach.core.appendix.form.FormTexts;
import vn.sokehoach.core.appendix.form.Pages;
import vn.sokehoach.core.appendix.form.TitleBlocks;

/** F6: the assignment table made of a plan's tasks. */
public final class MadeAssignmentForm {

    private MadeAssignmentForm() {}

    /** The table of the selected work. */
    public static AppendixTable of(WorkSelection selection) {
        TitleBlock title = TitleBlocks.ofAssignment(selection.plan(), selection.scope());
        return table(FormTexts.of("sheet.assignment"), title, selection, new AssignedWork());
    }

    static AppendixTable table(String name, TitleBlock title, WorkSelection selection, WorkRows.WorkCells cells) {
        PageSetup page = Pages.LYING;
        List<String> headings = selection.columns().stream().map(WorkColumn::heading).toList();
        WorkRows rows = new WorkRows(selection, cells);
        return new AppendixTable(name, title, WorkColumn.laid(selection.columns(), page.printableWidth()),
                new Header(List.of(headings), List.of(), List.of()), rows.rows(), rows.merges(), page);
    }
}
