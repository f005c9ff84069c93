package vn.sokehoach.core.check.number;

import java.util.List;
import java.util.UUID;
import vn.sokehoach.core.source.DraftProblem;
import vn.sokehoach.core.source.Source;

/**
 * A cell of an indicator table that may not say what was typed into it; a person decides.
 *
 * @param row       the row of the appendix
 * @param column    the place of the cell among the row's cells
 * @param place     names of the indicator and of the column, for people
 * @param printed   what the cell shows
 * @param proposals what may have been typed, in Vietnamese spelling, the likeliest first; at least one
 * @param reason    what speaks against the cell
 */
public record Doubt(UUID row, int column, Place place, String printed, List<String> proposals, Reason reason,
        Source source) {

    /** Stands between proposals in a message. */
    static final String OR = " hoặc ";

    public Doubt {
        proposals = List.copyOf(proposals);
    }

    /** The indicator as its row names it and the lowest header text above the cell. */
    public record Place(String indicator, String column) {}

    /** What a cell was compared with. */
    public enum Reason {
        /** The cell holds a date, or the number that stands for one, where its column holds numbers. */
        DATE,
        /** No value of this unit is like that. */
        UNIT,
        /** Other columns of the row: other years, or the country beside its province. */
        NEIGHBOUR,
        /** Other cells of the column, to which the same happened. */
        COLUMN,
        /** The same indicator in plans of other years. */
        OTHER_YEAR
    }

    /** The doubt among the problems of a plan; keeping the cell as it is means to take exactly this problem away. */
    public DraftProblem problem() {
        return new DraftProblem(DraftProblem.Code.NUMBER_DOUBTFUL,
                List.of(place.indicator(), place.column(), printed, String.join(OR, proposals), reason.name()),
                source.file(), source);
    }
}
