package vn.sokehoach.core.plan;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.agency.AgencyMention;
import vn.sokehoach.core.indicator.TargetValue;
import vn.sokehoach.core.source.Source;

/**
 * A body row of an appendix.
 *
 * @param id      the id of the task for a row that is one, else the row's own
 * @param level   0 group row, 1 numbered row, 2 row without a number
 * @param no      as printed, without the full stop; "" where there is none
 * @param cells   all columns as printed; several paragraphs in a cell are joined by line breaks; "" where empty or merged
 * @param content what the row means
 */
public record AppendixRow(UUID id, int level, String no, List<String> cells, RowContent content, Source source) {

    public AppendixRow {
        cells = List.copyOf(cells);
    }

    /** What a row means: an indicator, or work assigned. */
    public sealed interface RowContent {}

    /**
     * An indicator (or the group row above some).
     *
     * @param name          as printed, a leading dash kept
     * @param agencyPrinted the row's own agency cell; "" where it is empty
     * @param agencies      whom it concerns, taken from above or the parent row where the cell is merged
     */
    public record Indicator(String name, @Nullable String unit, List<TargetValue> targets, String agencyPrinted,
            List<AgencyMention> agencies) implements RowContent {

        public Indicator {
            targets = List.copyOf(targets);
            agencies = List.copyOf(agencies);
        }
    }

    /** Assigned work as its cells print it; null where the table has no such column. */
    public record Work(String content, @Nullable String implementersPrinted, @Nullable String monitoringPrinted,
            @Nullable String product, @Nullable String deadline, @Nullable String note) implements RowContent {}
}
