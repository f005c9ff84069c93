package vn.sokehoach.core.reading.phrase;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sokehoach.core.plan.Deadline;
import vn.sokehoach.core.plan.Deadline.Kind;
import vn.sokehoach.core.text.DateMention;

/** What the words before a date make of it: before it, until it, within it, or no deadline at all. */
final class DatedPhrase {
    private static final String DAY = "(?:\\s*ngày)?\\s*$";
    private static final Pattern BEFORE =
            caseless("(?<!\\p{L})(?:(?:xong|hoàn\\s+thành)\\s+)?trước(?:\\s+thời\\s+điểm)?"
                    + DAY);
    private static final Pattern BEGINNING = caseless("(?<!\\p{L})(?:từ|kể\\s+từ|bắt\\s+đầu|sau|ngay\\s+từ)"
            + "(?:\\s+(?:đầu|cuối|giữa))?" + DAY);
    private static final Pattern PAST_STATE = caseless("(?<!\\p{L})(?:tính\\s+đến|so\\s+với|đầu)(?:\\s+hết)?" + DAY);
    private static final Pattern UNTIL =
            caseless("(?<!\\p{L})(?:chậm\\s+nhất|muộn\\s+nhất|hạn\\s+(?:chót|cuối)|thời\\s+hạn"
                    + "|không\\s+quá|không\\s+muộn\\s+hơn|đến\\s+hết|đến\\s+cuối|đến|hết|tới|cuối)"
                    + "(?:\\s*(?:là|vào|đến|trong|hết|cuối|:))*" + DAY);
    private static final Pattern WITHIN =
            caseless("(?<!\\p{L})(?:(?:xong|hoàn\\s+thành)\\s+)?(?:trong|vào)(?:\\s+khoảng)?"
                    + DAY);
    private static final Pattern LATE_WITHIN = caseless("(?<!\\p{L})vào\\s+cuối" + DAY);
    private static final Pattern NEXT_YEAR = caseless("^\\s*(?:của\\s+)?năm\\s+(?:liền\\s+kề|sau|tiếp\\s+theo)");
    /** Words that ask for something by a day, whichever its year; "các dự án hoàn thành trước ..." only describes. */
    private static final Pattern ASKED = caseless("(?<!đã )(?:(?:chậm|muộn)\\s+nhất|hạn\\s+(?:chót|cuối)"
            + "|không\\s+muộn\\s+hơn|(?:[,;:.]|(?<!\\p{L})phải)\\s*(?:hoàn\\s+thành|xong|báo\\s+cáo|gửi|trình|nộp)"
            + "|(?<!\\p{L})và\\s+(?:báo\\s+cáo|gửi|nộp))(?!\\p{L})[^,;:.]{0,30}$");
    private static final int LONGEST_WORDS = 40;

    private final String text;
    private final DateMention date;
    private final int planYear;
    private final boolean cell;

    DatedPhrase(String text, DateMention date, int planYear, boolean cell) {
        this.text = text;
        this.date = date;
        this.cell = cell;
        this.planYear = NEXT_YEAR.matcher(text.substring(date.end())).find() ? planYear + 1 : planYear;
    }

    private static Pattern caseless(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The deadline that the date and the words before it set; empty where they set none. */
    Optional<TimePhrases.Placed> deadline() {
        int from = Math.max(0, date.start() - LONGEST_WORDS);
        String words = text.substring(from, date.start());
        LocalDate first = date.first(planYear);
        LocalDate last = date.last(planYear);
        if (BEGINNING.matcher(words).find() || PAST_STATE.matcher(words).find()) {
            return Optional.empty();
        }
        return phrase(LATE_WITHIN, words, from, null, last)
                .or(() -> phrase(BEFORE, words, from, null, first.minusDays(1)))
                .or(() -> phrase(UNTIL, words, from, null, last))
                .or(() -> phrase(WITHIN, words, from, kind() == Kind.DAY ? null : first, last))
                .or(() -> cell ? placed(wordDay(words, from), kind() == Kind.DAY ? null : first, last)
                        : Optional.empty());
    }

    /** The deadline of a range: from this date until another, which lends its year. */
    Optional<TimePhrases.Placed> until(DateMention end) {
        LocalDate from = date.first(end.year() == null ? planYear : end.year());
        Deadline deadline = new Deadline(text.substring(date.start(), end.end()), kind(), from, end.last(planYear));
        boolean stated = cell || date.day() != null || date.month() != null;
        return stated && isOfThePlan(end.last(planYear))
                ? Optional.of(new TimePhrases.Placed(date.start(), end.end(), deadline))
                : Optional.empty();
    }

    private Optional<TimePhrases.Placed> phrase(Pattern pattern, String words, int offset,
            @org.jspecify.annotations.Nullable LocalDate first, LocalDate last) {
        Matcher matcher = pattern.matcher(words);
        if (!matcher.find() || !isMeant(matcher.start() + offset)) {
            return Optional.empty();
        }
        return placed(matcher.start() + offset, first, last);
    }

    private Optional<TimePhrases.Placed> placed(int start, @org.jspecify.annotations.Nullable LocalDate first,
            LocalDate last) {
        if (!cell && !isOfThePlan(date.last(planYear)) && !isSlipOfYear()) {
            return Optional.empty();
        }
        return Optional.of(new TimePhrases.Placed(start, date.end(),
                new Deadline(text.substring(start, date.end()), kind(), first, last)));
    }

    private static int wordDay(String words, int offset) {
        Matcher day = Pattern.compile("ngày\\s*$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE).matcher(words);
        return offset + (day.find() ? day.start() : words.length());
    }

    /** A bare year sets a time only where something is to be completed, and only the plan's own year does. */
    private boolean isMeant(int start) {
        if (cell || kind() != Kind.YEAR) {
            return true;
        }
        return Clauses.asksForCompletion(text, start, date.end());
    }

    /** Yearly plans set no times in the past, and visions ("đến năm 2030") are none of theirs. */
    private boolean isOfThePlan(LocalDate last) {
        int latest = kind() == Kind.YEAR ? planYear : planYear + 1;
        return last.getYear() >= planYear && last.getYear() <= latest;
    }

    /** A day of the year before that is asked for all the same: taken over from last year's plan by mistake. */
    private boolean isSlipOfYear() {
        String words = text.substring(Math.max(0, date.start() - LONGEST_WORDS), date.start());
        return kind() == Kind.DAY && date.last(planYear).getYear() == planYear - 1 && ASKED.matcher(words).find();
    }

    private Kind kind() {
        if (date.day() != null) {
            return Kind.DAY;
        }
        if (date.month() != null) {
            return Kind.MONTH;
        }
        return date.quarter() != null ? Kind.QUARTER : Kind.YEAR;
    }
}
