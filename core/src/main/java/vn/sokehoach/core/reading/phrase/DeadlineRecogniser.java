package vn.sokehoach.core.reading.phrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import vn.sokehoach.core.plan.Deadline;
import vn.sokehoach.core.plan.Deadline.Kind;

/** Finds the times that a text sets for its work. */
public final class DeadlineRecogniser {
    private static final Pattern PARTS = Pattern.compile("[\\n;]+");

    private DeadlineRecogniser() {}

    /**
     * The deadlines of a paragraph, in order, each with its printed words; beginnings, periods of strategies, years in
     * titles, past days and the dates of cited documents are none.
     *
     * @param planYear the year meant where the text names none
     */
    public static List<Deadline> find(String text, int planYear) {
        List<Deadline> found = new ArrayList<>();
        int place = 0;
        for (LabelledStatements.Statement statement : LabelledStatements.in(text)) {
            if (statement.subject() == LabelledStatements.Subject.TIME) {
                found.addAll(inOrder(TimePhrases.inSentences(text.substring(place, statement.start()), planYear)));
                found.addAll(parseCell(statement.value(), planYear));
                place = statement.end();
            }
        }
        found.addAll(inOrder(TimePhrases.inSentences(text.substring(place), planYear)));
        return List.copyOf(found);
    }

    /**
     * What the cell of a deadline column means: its lines and parts between semicolons each; what is no known time is an
     * event with the whole part as its text.
     *
     * @param cell empty or "-" gives none
     */
    public static List<Deadline> parseCell(String cell, int planYear) {
        List<Deadline> found = new ArrayList<>();
        for (String words : parts(cell)) {
            List<Deadline> times = times(words, planYear);
            found.addAll(times.isEmpty() ? List.of(new Deadline(words, Kind.EVENT, null, null)) : times);
        }
        return List.copyOf(found);
    }

    /** Whether every part of the cell of a deadline column is a known time; an empty cell is. */
    public static boolean isUnderstood(String cell, int planYear) {
        return parts(cell).stream().noneMatch(words -> times(words, planYear).isEmpty());
    }

    private static List<String> parts(String cell) {
        return PARTS.splitAsStream(cell)
                .map(String::strip)
                .filter(words -> !words.isEmpty() && !words.matches("[-–—]"))
                .toList();
    }

    private static List<Deadline> times(String words, int planYear) {
        return CellPeriods.read(words, planYear)
                .map(List::of)
                .orElseGet(() -> inOrder(TimePhrases.inCell(words, planYear)));
    }

    private static List<Deadline> inOrder(List<TimePhrases.Placed> phrases) {
        return phrases.stream()
                .sorted(Comparator.comparingInt(TimePhrases.Placed::start))
                .map(TimePhrases.Placed::deadline)
                .toList();
    }

}
