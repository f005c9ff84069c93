package vn.sokehoach.core.reading.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sokehoach.core.plan.Deadline;
import vn.sokehoach.core.plan.Deadline.Kind;
import vn.sokehoach.core.text.DateMention;
import vn.sokehoach.core.text.VietnameseDates;

/** Puts together the times of a text: those without a fixed day first, then dates that none of them holds. */
final class TimePhrases {
    private static final Pattern QUOTED = Pattern.compile("“[^”]{0,2000}+”|\"[^\"]*+\"");
    private static final Pattern TO = Pattern.compile("\\s*(?:đến|-|–|—|tới)\\s*(?:hết\\s+)?(?:ngày\\s*)?");

    private final String text;
    private final int planYear;
    private final boolean cell;
    private final List<Placed> found = new ArrayList<>();
    private final List<int[]> taken = new ArrayList<>();

    private TimePhrases(String text, int planYear, boolean cell) {
        this.text = text;
        this.planYear = planYear;
        this.cell = cell;
    }

    static List<Placed> inSentences(String text, int planYear) {
        TimePhrases phrases = new TimePhrases(text, planYear, false);
        CitationFinder.find(text).forEach(citation -> phrases.take(citation.start(), citation.end()));
        Matcher quotes = QUOTED.matcher(text);
        while (quotes.find()) {
            phrases.take(quotes.start(), quotes.end());
        }
        return phrases.read();
    }

    static List<Placed> inCell(String text, int planYear) {
        TimePhrases phrases = new TimePhrases(text, planYear, true);
        CitationFinder.find(text).forEach(citation -> phrases.take(citation.start(), citation.end()));
        return phrases.read();
    }

    private void take(int start, int end) {
        taken.add(new int[] {start, end});
    }

    private List<Placed> read() {
        undated(DaylessTimes.event(cell), Kind.EVENT);
        undated(DaylessTimes.recurring(cell), Kind.RECURRING);
        undated(DaylessTimes.continuous(cell), Kind.CONTINUOUS);
        List<DateMention> dates = VietnameseDates.find(text);
        for (int place = 0; place < dates.size(); place++) {
            DateMention date = dates.get(place);
            if (isFree(date.start(), date.end())) {
                Optional<DateMention> end = endOfRange(dates, place);
                DatedPhrase phrase = new DatedPhrase(text, date, planYear, cell);
                (end.isPresent() ? phrase.until(end.get()) : phrase.deadline()).ifPresent(this::add);
                end.ifPresent(last -> take(last.start(), last.end()));
            }
        }
        DaylessTimes.endOfPlanYear(text, planYear, cell)
                .stream()
                .filter(phrase -> isFree(phrase.start(), phrase.end()))
                .forEach(this::add);
        return found;
    }

    private void undated(Pattern pattern, Kind kind) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            if (isFree(matcher.start(), matcher.end())) {
                add(new Placed(matcher.start(), matcher.end(),
                        new Deadline(matcher.group().strip(), kind, null, null)));
            }
        }
    }

    private Optional<DateMention> endOfRange(List<DateMention> dates, int place) {
        if (place + 1 == dates.size()) {
            return Optional.empty();
        }
        DateMention next = dates.get(place + 1);
        return TO.matcher(text.substring(dates.get(place).end(), next.start())).matches() ? Optional.of(next)
                : Optional.empty();
    }

    private boolean isFree(int start, int end) {
        return taken.stream().noneMatch(range -> start < range[1] && range[0] < end);
    }

    private void add(Placed phrase) {
        found.add(phrase);
        take(phrase.start(), phrase.end());
    }

    /** A deadline and its range in the text. */
    record Placed(int start, int end, Deadline deadline) {}
}
