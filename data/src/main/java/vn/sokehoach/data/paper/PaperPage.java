package vn.sokehoach.data.paper;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A page of a table.
 *
 * @param number from 1 in each table
 * @param rule   where the short rule under the title block lies; empty where it is on no or another page
 */
public record PaperPage(int number, List<Piece> pieces, OptionalDouble rule) {

    public PaperPage {
        pieces = pieces.stream()
                .sorted(Comparator.comparing(Piece::role)
                        .thenComparing(piece -> !piece.cell().head())
                        .thenComparingInt(piece -> piece.cell().place().row())
                        .thenComparingDouble(piece -> piece.cell().place().left()))
                .toList();
    }
}
