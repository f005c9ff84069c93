package vn.sokehoach.core.appendix.layout;

import java.util.List;
import vn.sokehoach.core.appendix.AppendixTable.Column;
import vn.sokehoach.core.appendix.AppendixTable.PageSetup;
import vn.sokehoach.core.plan.Appendix;
import vn.sokehoach.core.plan.PrintedTable.Merge;

/** How the appendices of one shape are laid out; their cells are always the document's. */
sealed interface PrintedForm permits AssignmentForm, MainIndicatorsForm, TwoLevelIndicatorsForm,
        OneTargetForm, GeneralForm {

    /** Whether tables of this shape have this form. */
    boolean fits(FormShape shape);

    /** The columns of a table that fits; together no wider than the page. */
    List<Column> columns(Appendix appendix, FormShape shape);

    /** The paper and its margins. */
    PageSetup page(FormShape shape);

    /** Merges of the body; the document's own. */
    default List<Merge> merges(Appendix appendix) {
        return appendix.table().merges();
    }
}
