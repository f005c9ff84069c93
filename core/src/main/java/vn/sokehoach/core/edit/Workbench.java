package vn.sokehoach.core.edit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.edit.tree.DocumentText;
import vn.sokehoach.core.edit.tree.Piece;
import vn.sokehoach.core.edit.tree.Piece.Kind;
import vn.sokehoach.core.edit.tree.PlanTree;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.reading.structure.Label;
import vn.sokehoach.core.source.Source;
import vn.sokehoach.core.text.TypedText;

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

    /** A new piece of typed words, by hand until it is given a place; the number before them is its own. */
    static Piece typed(UUID id, Kind kind, String typed) throws EditRefused {
        String words = needed(TypedText.lines(typed));
        @Nullable
        Label label = Label.typed(words)
                .filter(found -> kind != Kind.ITEM || found.kind() == Label.Kind.DASH)
                .orElse(null);
        String text = needed(label == null ? words : words.substring(label.start()).strip());
        Piece piece = new Piece(id, kind, kind == Kind.GROUP ? text.replace('\n', ' ') : text, Source.BY_HAND);
        piece.label(label == null ? "" : label.text());
        return piece;
    }

    /** The text itself; refused where it is "". */
    static String needed(String text) throws EditRefused {
        if (text.isEmpty()) {
            throw new EditRefused(EditRefused.Code.EMPTY);
        }
        return text;
    }
}
