package vn.sokehoach.core.edit;

import java.util.UUID;
import vn.sokehoach.core.edit.tree.DocumentText;
import vn.sokehoach.core.edit.tree.Piece;
import vn.sokehoach.core.edit.tree.PlanTree;
import vn.sokehoach.core.plan.Plan;

/**
 * A plan on which one correction is made.
 *
 * @param plan as it was before
 * @param tree its pieces, changed in place
 * @param text the documents that it was read from
 */
record Workbench(Plan plan, PlanTree tree, DocumentText text) {
    /** The piece with this id; refused where there is none. */
    Piece piece(UUID id) throws EditRefused {
        return tree.find(id).orElseThrow(() -> new EditRefused(EditRefused.Code.NOT_THERE));
    }

    /** The text itself; refused where it is "". */
    static String needed(String text) throws EditRefused {
        if (text.isEmpty()) {
            throw new EditRefused(EditRefused.Code.EMPTY);
        }
        return text;
    }
}
