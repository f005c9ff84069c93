package vn.sokehoach.app.compare;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.ui.change.ChangeWord;
import vn.sokehoach.app.ui.change.ToldChange;
import vn.sokehoach.core.compare.Difference;
import vn.sokehoach.core.compare.Piece;

/**
 * A difference between two plans as a row.
 *
 * @param place where it stands, with the file only where a plan has several
 */
public record ChangeRow(Difference difference, ChangeWord word, ToldChange told, String place) {

    /** The row of a table of the later plan that it concerns; empty where there is none. */
    Optional<Piece> tableRow() {
        return Optional.ofNullable(difference.after()).filter(piece -> piece.kind() == Piece.Kind.ROW);
    }

    /** The task of the later plan that it concerns, or whose item; empty where there is none. */
    Optional<Piece> task() {
        @Nullable
        Piece after = difference.after();
        return Optional.ofNullable(after)
                .filter(piece -> piece.kind() == Piece.Kind.TASK || piece.kind() == Piece.Kind.ITEM);
    }
}
