package vn.sokehoach.core.frame;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.text.DateMention;
import vn.sokehoach.core.text.TypedText;
import vn.sokehoach.core.text.VietnameseDates;

/**
 * A deadline moved to a later day (gia hạn).
 *
 * @param until    the last day in time from now on
 * @param document what allows it; it counts from this document's day
 * @param note     null where nothing was said
 */
public record Extension(LocalDate until, CitedDocument document, @Nullable String note) {
    private static final String ALLOWED_BY = " theo ";

    public Extension {
        String tidy = note == null ? "" : TypedText.lines(note);
        note = tidy.isEmpty() ? null : tidy;
    }

    /** The extension that a person types into a cell: "31/08/2024 theo 120/UBND-TH ngày 20/06/2024"; empty where it is none. */
    public static Optional<Extension> typed(String typed) {
        String text = TypedText.line(typed);
        List<DateMention> dates = VietnameseDates.find(text);
        if (dates.isEmpty() || !dates.getFirst().isFull() || !text.substring(0, dates.getFirst().start()).isBlank()) {
            return Optional.empty();
        }
        DateMention until = dates.getFirst();
        String rest = text.substring(until.end()).replaceFirst("^[\\s,;:]*(?i:theo\\s+)?", "");
        return CitedDocument.typed(rest).map(document -> new Extension(until.first(0), document, null));
    }

    /** In a cell: "31/08/2024 theo 120/UBND-TH ngày 20/06/2024". */
    public String printed() {
        return VietnameseDates.written(until) + ALLOWED_BY + document.printed();
    }
}
