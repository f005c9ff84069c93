package vn.sokehoach.core.frame;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.text.DateMention;
import vn.sokehoach.core.text.TypedText;
import vn.sokehoach.core.text.VietnameseDates;

/**
 * A document that a person cites by number and day, as Nghị định 30/2020 has documents cited: kind, number, day, issuer.
 *
 * @param kind   "Công văn", "Quyết định"; null where it is not said
 * @param number as on the document: "120/UBND-TH"
 * @param issuer null where it is not said
 */
public record CitedDocument(@Nullable String kind, String number, LocalDate day, @Nullable String issuer) {
    private static final Pattern ISO = Pattern.compile("(?<!\\d)(\\d{4})-(\\d{1,2})-(\\d{1,2})(?!\\d)");
    private static final Pattern ISSUER = Pattern.compile("^(.*?)[\\s,;]+của\\s+(.+)$", Pattern.CASE_INSENSITIVE);
    /** After "số" any word that has a digit; without it one that has a stroke too. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?:(?<!\\p{L})số\\s*:?\\s*(?<named>(?=\\S*\\d)[^\\s,;]+)|(?<plain>\\d[\\p{L}\\d]*\\s*/\\s*[\\p{L}\\d/&.-]+))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ALONE = Pattern.compile("(?=\\S*\\d)\\S+");
    private static final Pattern LINKING = Pattern.compile("(?:^|[\\s,;]+)ngày\\s*$", Pattern.CASE_INSENSITIVE);
    private static final String EDGES = "^[\\s,;.]+|[\\s,;.]+$";

    /**
     * The document that a person names: "120/UBND-TH, 20/06/2024", "Quyết định số 12/QĐ-UBND ngày 5 tháng 1 năm 2024 của Ủy
     * ban nhân dân tỉnh".
     *
     * @return empty where the number or the day is missing
     */
    public static Optional<CitedDocument> typed(String typed) {
        String text = withoutIso(TypedText.line(typed));
        Optional<DateMention> mention =
                VietnameseDates.find(text).stream().filter(DateMention::isFull).reduce((_, later) -> later);
        if (mention.isEmpty()) {
            return Optional.empty();
        }
        DateMention date = mention.get();
        String before = LINKING.matcher(text.substring(0, date.start())).replaceFirst("");
        String around = trimmed(before) + " " + text.substring(date.end()).strip();
        Matcher issued = ISSUER.matcher(around);
        String issuer = issued.matches() ? trimmed(issued.group(2)) : null;
        return named(trimmed(issued.matches() ? issued.group(1) : around), date.first(0), issuer);
    }

    private static Optional<CitedDocument> named(String words, LocalDate day, @Nullable String issuer) {
        Matcher number = NUMBER.matcher(words);
        if (number.find()) {
            String found = number.group("named") == null ? number.group("plain") : number.group("named");
            String kind = trimmed(words.substring(0, number.start()));
            String rest = trimmed(words.substring(number.end()));
            return Optional.of(new CitedDocument(kind.isEmpty() ? null : kind, trimmed(found.replaceAll("\\s+", "")),
                    day, issuer == null && !rest.isEmpty() ? rest : issuer));
        }
        return ALONE.matcher(words).matches() ? Optional.of(new CitedDocument(null, words, day, issuer))
                : Optional.empty();
    }

    /** Days as programs write them, written as officers do. */
    private static String withoutIso(String text) {
        return ISO.matcher(text).replaceAll("$3/$2/$1");
    }

    private static String trimmed(String text) {
        return text.replaceAll(EDGES, "");
    }

    /** As documents cite it: "Công văn số 120/UBND-TH ngày 20/06/2024 của ...". */
    public String printed() {
        String named = kind == null ? number : kind + " số " + number;
        String dated = named + " ngày " + VietnameseDates.written(day);
        return issuer == null ? dated : dated + " của " + issuer;
    }
}
