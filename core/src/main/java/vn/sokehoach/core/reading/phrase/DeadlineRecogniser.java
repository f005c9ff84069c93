package vn.sokehoach.core.reading.phrase;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sokehoach.core.plan.Deadline;
import vn.sokehoach.core.plan.Deadline.Kind;
import vn.sokehoach.core.text.DateMention;
import vn.sokehoach.core.text.VietnameseDates;

/** Finds the times that a text sets for its work. */
public final class DeadlineRecogniser {
    private static final Pattern BEFORE = Pattern.compile("trước\\s+(?:ngày\\s+)?$", Pattern.CASE_INSENSITIVE
            | Pattern.UNICODE_CASE);

    private DeadlineRecogniser() {}

    /**
     * The deadlines of a paragraph, in order; starts, titles, periods and dates of citations are none.
     *
     * @param planYear the year meant where the text names none
     */
    public static List<Deadline> find(String text, int planYear) {
        return VietnameseDates.find(text)
                .stream()
                .filter(DateMention::isFull)
                .flatMap(date -> before(text, date, planYear).stream())
                .toList();
    }

    /** What the cell of a deadline column means: as {@link #find}, and the whole cell as an event where nothing is found. */
    public static List<Deadline> parseCell(String cell, int planYear) {
        if (cell.isBlank()) {
            return List.of();
        }
        List<Deadline> found = find(cell, planYear);
        return found.isEmpty() ? List.of(new Deadline(cell.strip(), Kind.EVENT, null, null)) : found;
    }

    private static Optional<Deadline> before(String text, DateMention date, int planYear) {
        Matcher words = BEFORE.matcher(text.substring(0, date.start()));
        return words.find() ? Optional.of(new Deadline(text.substring(words.start(), date.end()), Kind.DAY, null,
                date.last(planYear).minusDays(1))) : Optional.empty();
    }
}
