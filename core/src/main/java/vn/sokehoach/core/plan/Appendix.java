package vn.sokehoach.core.plan;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A printed appendix: its caption, its table as printed, and what its rows mean.
 *
 * @param no    Roman number as printed ("I"); "" where the only appendix has none
 * @param title in one line, as printed
 * @param basis the bracketed line under the title, as printed on one line; null where there is none
 * @param rows  one for each body row of {@code table}, in its order
 */
public record Appendix(UUID id, String no, AppendixKind kind, String title, @Nullable String basis, PrintedTable table,
        List<AppendixRow> rows) {

    public Appendix {
        rows = List.copyOf(rows);
    }
}
