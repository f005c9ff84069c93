package vn.sokehoach.core.reading.phrase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.plan.Deadline;
import vn.sokehoach.core.plan.Deadline.Kind;
import vn.sokehoach.core.text.DateMention;
import vn.sokehoach.core.text.VietnameseDates;

/**
 * Finds the times that a text sets for its work.
 *
 * <p>In a sentence a date is a deadline where the words before it say so ("trước ngày", "chậm nhất", "trong", "đến hết");
 * the date of a cited document, a start ("từ ngày") and a period of years are none.
 */
public final class DeadlineRecogniser {
    private static final Pattern BEFORE = ending("(?:(?:chậm|muộn) nhất (?:là )?)?trước\\s*(?:ngày\\s*)?");
    private static final Pattern LATEST = ending(
            "(?:chậm|muộn) nhất\\s+(?:là\\s+)?(?:vào\\s+|trong\\s+|đến\\s+)?(?:hết\\s+|cuối\\s+)?(?:ngày\\s*)?");
    private static final Pattern UNTIL = ending("(?:(?:đến|tới|vào|trước)\\s+)?(?:hết|cuối)\\s+(?:ngày\\s*)?");
    private static final Pattern UNTIL_DAY = ending("(?:đến|tới)\\s+(?:ngày\\s*)?");
    private static final Pattern WITHIN =
            ending("(?:xong\\s+|hoàn thành\\s+)?(?:ngay\\s+)?(?:trong|vào)\\s+(?:ngày\\s*)?");
    private static final Pattern RECURRING = caseless(
            "(?:trước\\s+ngày\\s+\\d{1,2}(?:/\\d{1,2}|\\s+tháng\\s+\\d{1,2})?\\s+(?:của\\s+)?)?(?:định kỳ\\s+)?(?:hằng|hàng)\\s*(?:tháng|quý|năm|tuần)"
                    + "|định kỳ\\s+(?:\\d+\\s+)?(?:tháng|quý|năm)|trước\\s+ngày\\s+\\d{1,2}(?:/\\d{1,2})?\\s+(?:của\\s+tháng|năm)\\s+liền kề");
    private static final Pattern RECURRING_IN_SENTENCE = caseless(
            "định kỳ\\s+(?:(?:hằng|hàng)\\s+)?(?:\\d+\\s+)?(?:tháng|quý|năm)"
                    + "|trước\\s+ngày\\s+\\d{1,2}(?:/\\d{1,2}|\\s+tháng\\s+\\d{1,2})?\\s+(?:hằng|hàng)\\s*(?:tháng|quý|năm)");
    private static final Pattern CONTINUOUS = caseless("thường xuyên(?:\\s+trong\\s+năm)?|liên tục");
    private static final Pattern CONTINUOUS_IN_SENTENCE = caseless(
            "(?<=\\()thường xuyên(?=\\))|thường xuyên trong năm|(?<=thời gian: )thường xuyên|(?<=thời hạn: )thường xuyên");
    private static final Pattern EVENT = caseless("sau\\s+\\d{1,3}\\s+(?:ngày|tháng|tuần)\\s+kể từ[^.;,]*");
    private static final Pattern QUARTER = caseless("quý\\s*(IV|I{1,3}|[1-4])(?![IV\\d])");
    private static final Pattern THIS_YEAR = caseless("trong năm");

    private DeadlineRecogniser() {}

    private static Pattern caseless(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static Pattern ending(String regex) {
        return caseless("(?<!\\p{L})" + regex + "$");
    }

    /**
     * The deadlines of a paragraph, in order; starts, titles, periods and dates of citations are none.
     *
     * @param planYear the year meant where the text names none
     */
    public static List<Deadline> find(String text, int planYear) {
        List<Deadline> found = new ArrayList<>();
        plain(text, RECURRING_IN_SENTENCE, Kind.RECURRING).ifPresent(found::add);
        for (DateMention date : VietnameseDates.find(text)) {
            dated(text, date, planYear).filter(deadline -> !coveredBy(found, deadline)).ifPresent(found::add);
        }
        plain(text, CONTINUOUS_IN_SENTENCE, Kind.CONTINUOUS).ifPresent(found::add);
        plain(text, EVENT, Kind.EVENT).ifPresent(found::add);
        return List.copyOf(found);
    }

    private static boolean coveredBy(List<Deadline> found, Deadline deadline) {
        return found.stream().anyMatch(other -> other.text().contains(deadline.text()));
    }

    private static Optional<Deadline> plain(String text, Pattern pattern, Kind kind) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(new Deadline(matcher.group(), kind, null, null)) : Optional.empty();
    }

    private static Optional<Deadline> dated(String text, DateMention date, int planYear) {
        String words = text.substring(0, date.start());
        Matcher before = BEFORE.matcher(words);
        if (before.find()) {
            return Optional.of(new Deadline(text.substring(before.start(), date.end()), kind(date), null,
                    date.first(planYear).minusDays(1)));
        }
        for (Pattern pattern : List.of(LATEST, UNTIL, WITHIN, UNTIL_DAY)) {
            Matcher matcher = pattern.matcher(words);
            // "đến năm 2030" names a horizon of the whole country, not a deadline of this plan.
            boolean horizon = kind(date) == Kind.YEAR
                    && (pattern == UNTIL_DAY || date.last(planYear).getYear() > planYear + 1);
            if (matcher.find() && !horizon) {
                return Optional.of(spanning(text.substring(matcher.start(), date.end()), date, planYear,
                        pattern == WITHIN || kind(date) != Kind.DAY));
            }
        }
        return Optional.empty();
    }

    private static Deadline spanning(String printed, DateMention date, int planYear, boolean begins) {
        return new Deadline(printed, kind(date), begins ? date.first(planYear) : null, date.last(planYear));
    }

    private static Kind kind(DateMention date) {
        if (date.day() != null) {
            return Kind.DAY;
        }
        return date.month() != null ? Kind.MONTH : date.quarter() != null ? Kind.QUARTER : Kind.YEAR;
    }

    /** What the cell of a deadline column means: each line or part of it; what names no time is bound to an event. */
    public static List<Deadline> parseCell(String cell, int planYear) {
        List<Deadline> found = new ArrayList<>();
        for (String part : cell.split("[;\\n]")) {
            if (!part.isBlank()) {
                found.addAll(part(part.strip(), planYear));
            }
        }
        return List.copyOf(found);
    }

    private static List<Deadline> part(String part, int planYear) {
        if (RECURRING.matcher(part).find()) {
            return List.of(new Deadline(part, Kind.RECURRING, null, null));
        }
        if (CONTINUOUS.matcher(part).find()) {
            return List.of(new Deadline(part, Kind.CONTINUOUS, null, null));
        }
        List<Deadline> found = find(part, planYear);
        if (!found.isEmpty()) {
            return found;
        }
        boolean bound = part.matches("(?iu).*(?:kể từ|theo ).*");
        Deadline named = bound ? null : named(part, planYear);
        return List.of(named == null ? new Deadline(part, Kind.EVENT, null, null) : named);
    }

    /** A cell that only names a time: "31/12/2025", "Quý II", "Trong năm". */
    private static @Nullable Deadline named(String part, int planYear) {
        List<DateMention> dates = VietnameseDates.find(part);
        if (!dates.isEmpty()) {
            DateMention last = dates.getLast();
            return spanning(part, last, planYear, kind(last) != Kind.DAY);
        }
        Matcher quarter = QUARTER.matcher(part);
        if (quarter.find()) {
            String name = quarter.group(1).toUpperCase(java.util.Locale.ROOT);
            int number = name.equals("IV") ? 4 : name.startsWith("I") ? name.length() : Integer.parseInt(name);
            LocalDate from = LocalDate.of(planYear, number * 3 - 2, 1);
            return new Deadline(part, Kind.QUARTER, from, from.plusMonths(3).minusDays(1));
        }
        return THIS_YEAR.matcher(part).find()
                ? new Deadline(part, Kind.YEAR, LocalDate.of(planYear, 1, 1), LocalDate.of(planYear, 12, 31))
                : null;
    }
}
