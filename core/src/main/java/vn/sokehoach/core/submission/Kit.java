package vn.sokehoach.core.submission;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A workbook given out to an agency to report in, as it was sent.
 *
 * @param number how the office names it: counts the kits of the plan and period from 1
 * @param schema the version of the workbook's form
 * @param made   when (UTC)
 * @param rows   in the order of the workbook
 */
public record Kit(UUID id, KitRow.Addressee to, int number, int schema, Instant made, List<KitRow> rows) {

    public Kit {
        rows = List.copyOf(rows);
    }

    /** The row with this code; empty where the kit has none. */
    public Optional<KitRow> row(String code) {
        return rows.stream().filter(row -> row.code().equals(code)).findFirst();
    }
}
