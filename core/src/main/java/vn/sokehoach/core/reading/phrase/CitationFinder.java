package vn.sokehoach.core.reading.phrase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.text.DateMention;
import vn.sokehoach.core.text.VietnameseDates;

/** Finds where a text cites a document by its number, with the date behind it. */
final class CitationFinder {
    private static final String KINDS = "Nghị quyết liên tịch|Nghị quyết|Nghị định|Quyết định|Quy định|Quy chế|Chỉ thị|"
            + "Kết luận|Kế hoạch hành động|Kế hoạch|Chương trình hành động|Chương trình|Thông báo kết luận|Thông báo|"
            + "Thông tư liên tịch|Thông tư|Công văn|Công điện|Bộ luật|Luật|Pháp lệnh|Hướng dẫn|Báo cáo|Tờ trình|Đề án|"
            + "Văn bản|Phương án";
    /** Small letters stand in symbols only singly (TTg, CTr, QyĐ): two are the next word, its space lost. */
    private static final String SYMBOL = "\\p{Lu}(?:[\\p{Lu}\\d&]|\\p{Ll}(?!\\p{Ll}))*";
    private static final String JOINT = "(?:\\s?[-/]|[-/]\\s+)";
    private static final String NUMBER = "\\d{1,5}\\p{L}?(?:\\s?/\\s?\\d{4})?" + JOINT + SYMBOL + "(?:" + JOINT + SYMBOL
            + ")*";
    private static final Pattern ANY_NUMBER = Pattern.compile(NUMBER);
    /** The title of a law may stand between its kind and its number, but no other kind of document. */
    private static final String TITLE = "(?:\\s+(?!(?iu:" + KINDS + "|số)\\s)[^\\s.;:,()\\d]+){0,14}?";
    private static final Pattern CITATION = Pattern.compile("(?<!\\p{L})(?<kind>(?iu:" + spaced(KINDS) + "))" + TITLE
            + "\\s*(?:(?iu:số)\\s*:?\\s*|\\s)(?<number>" + NUMBER + ")");
    private static final Pattern NEXT_OF_LIST =
            Pattern.compile("\\s*(?:,|;|và|,\\s*và)\\s*số\\s*:?\\s*(?<number>" + NUMBER
                    + ")");
    private static final Pattern DAY_FOLLOWS = Pattern.compile("\\s*,?\\s*(?:của\\s+[^,.;()\\d]{2,60}?\\s*)?"
            + "(?<!trước |từ |đến |sau |hết )ngày\\s*(?=\\d)");
    private static final int FARTHEST_DATE = 140;

    private CitationFinder() {}

    private static String spaced(String words) {
        return words.replace(" ", "\\s+");
    }

    /** All citations with a number, in order. */
    static List<Citation> find(String text) {
        // Most texts cite nothing, and looking for kinds and titles in them takes long.
        if (!hasFigureAndJoint(text) || !ANY_NUMBER.matcher(text).find()) {
            return List.of();
        }
        List<Citation> found = new ArrayList<>();
        Matcher matcher = CITATION.matcher(text);
        int place = 0;
        while (place <= text.length() && matcher.find(place)) {
            String kind = capitalised(matcher.group("kind"));
            Citation citation = citation(text, kind, matcher.group("number"), matcher.start(), matcher.end());
            found.add(citation);
            place = citation.end();
            Matcher next = NEXT_OF_LIST.matcher(text).region(place, text.length());
            while (next.lookingAt()) {
                citation = citation(text, kind, next.group("number"), next.start("number"), next.end());
                found.add(citation);
                place = citation.end();
                next.region(place, text.length());
            }
        }
        return found;
    }

    /** Whether a stroke or dash stands behind a figure: no number of a document does without, and most texts do. */
    private static boolean hasFigureAndJoint(String text) {
        boolean figure = false;
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (figure && (letter == '/' || letter == '-')) {
                return true;
            }
            figure |= letter >= '0' && letter <= '9';
        }
        return false;
    }

    private static Citation citation(String text, String kind, String number, int start, int end) {
        Optional<DateMention> date = dateAfter(text, end);
        return new Citation(kind, number.replaceAll("\\s+", ""),
                date.map(mention -> mention.first(0)).orElse(null), start,
                date.map(DateMention::end).orElse(end));
    }

    private static Optional<DateMention> dateAfter(String text, int end) {
        int stop = Math.min(text.length(), end + FARTHEST_DATE);
        Matcher day = DAY_FOLLOWS.matcher(text).region(end, stop);
        if (!day.lookingAt()) {
            return Optional.empty();
        }
        return VietnameseDates.find(text.substring(0, stop))
                .stream()
                .filter(date -> date.start() == day.end() && date.isFull())
                .findFirst();
    }

    private static String capitalised(String kind) {
        String words = kind.replaceAll("\\s+", " ").toLowerCase(java.util.Locale.ROOT);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** A citation, its number without spaces, and its range up to the end of the date. */
    record Citation(String kind, String number, @Nullable LocalDate date, int start, int end) {}
}
