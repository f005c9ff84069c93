package vn.sokehoach.core.reading.structure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.plan.Heading;
import vn.sokehoach.core.reading.Block.Paragraph;
import vn.sokehoach.core.text.DateMention;
import vn.sokehoach.core.text.VietnameseDates;

/** Recognises number, place, date, type, title, issuer and signatory (Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II). */
public final class HeadingRecogniser {

    /** Small letters stand in symbols only singly: CTr, QyĐ. */
    private static final String SYMBOL = "\\p{Lu}(?:[\\p{Lu}\\d]|\\p{Ll}(?!\\p{Ll}))*";
    private static final String DIGITS = "\\d{1,5}\\s*\\p{Ll}?(?:\\s*/\\s*\\d{4})?\\s*[/-]\\s*";
    private static final Pattern NUMBER = Pattern
            .compile("(?iu:số)\\s*:?\\s*(" + DIGITS + SYMBOL + "(?:\\s*[-/&.]\\s*" + SYMBOL + ")*)");
    private static final Pattern CITED = Pattern.compile(
            "(?iu:kế hoạch|chương trình|quyết định)(?:\\s+(?iu:hành động))?\\s+(?iu:số)\\s*:?\\s*(" + DIGITS + SYMBOL
                    + "(?:\\s*-\\s*" + SYMBOL + ")+)");
    private static final Pattern FULL_DATE =
            Pattern.compile("ngày\\s*\\d{1,2}\\s*(?:/|tháng)\\s*\\d{1,2}\\s*(?:/|năm)\\s*(20\\d\\d)");
    private static final Pattern PLACE_AND_DATE = Pattern.compile(
            "((?:TP\\.? *)?\\p{Lu}\\p{Ll}+(?: +(?:- *)?\\p{Lu}\\p{Ll}*){0,6}) *,\\s*(?iu:ngày)\\s*(\\d{1,2})?[\\s.…]*(?iu:tháng)\\s*(\\d{1,2})?[\\s.…]*(?iu:năm)\\s*(\\d{4})");

    private HeadingRecogniser() {}

    /** The heading of a document in its zones; each value null where it is not printed. */
    public static Heading recognise(Zones zones) {
        Optional<TitleFinder.Title> title = TitleFinder.of(zones.head());
        String beforeType = TitleFinder.aboveType(zones.head())
                .stream()
                .map(Paragraph::text)
                .collect(Collectors.joining("\n"));
        Matcher place = PLACE_AND_DATE.matcher(beforeType);
        boolean dated = place.find();
        String placeName = dated ? place.group(1).strip() : null;
        return new Heading(number(beforeType), dated ? date(place) : null, placeName,
                title.map(TitleFinder.Title::type).orElse(null), title.map(TitleFinder.Title::text).orElse(null),
                IssuerRecogniser.recognise(zones, placeName), SignatoryRecogniser.recognise(zones.foot()));
    }

    private static @Nullable String number(String head) {
        Matcher matcher = NUMBER.matcher(head);
        return matcher.find() ? matcher.group(1).replaceAll("\\s+", "") : null;
    }

    private static @Nullable LocalDate date(Matcher matcher) {
        if (matcher.group(2) == null || matcher.group(3) == null) {
            return null;
        }
        try {
            return LocalDate.of(Integer.parseInt(matcher.group(4)), Integer.parseInt(matcher.group(3)),
                    Integer.parseInt(matcher.group(2)));
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    /** The plan number that a basis line cites ("Kèm theo Kế hoạch số 298/KH-UBND"); null where it is blank. */
    public static @Nullable String citedNumber(@Nullable String basis) {
        Matcher matcher = CITED.matcher(basis == null ? "" : basis);
        return matcher.find() ? matcher.group(1).replaceAll("\\s+", "") : null;
    }

    /** The date that a basis line cites ("ngày 19/01/2024", "ngày 19 tháng 01 năm 2024"); null where it is blank. */
    public static @Nullable LocalDate citedDate(String basis) {
        if (citedNumber(basis) == null) {
            return null;
        }
        return VietnameseDates.find(basis)
                .stream()
                .filter(DateMention::isFull)
                .map(date -> date.first(0))
                .findFirst()
                .orElse(null);
    }

    /** The year that the plan is for: named last in its title or its appendices' titles, else that of the issue date, else the
     * last that the head or a basis line names, blank date lines of drafts included. */
    public static int year(Heading heading, List<String> appendixTitles, String text) {
        Integer named = lastYear(heading.title());
        if (heading.issueDate() != null) {
            int issued = heading.issueDate().getYear();
            return named != null && (named == issued || named == issued + 1) ? named : issued;
        }
        return Optional.ofNullable(named)
                .or(() -> appendixTitles.stream()
                        .map(HeadingRecogniser::lastYear)
                        .filter(java.util.Objects::nonNull)
                        .findFirst())
                .or(() -> Optional.ofNullable(lastYear(text)))
                .or(() -> FULL_DATE.matcher(text).results().map(date -> Integer.valueOf(date.group(1))).findFirst())
                .orElse(0);
    }

    private static @Nullable Integer lastYear(@Nullable String text) {
        Matcher matcher =
                Pattern.compile("(?iu:năm)\\s*(20\\d\\d)(?!\\s*[-–]\\s*\\d)").matcher(text == null ? "" : text);
        Integer last = null;
        while (matcher.find()) {
            last = Integer.valueOf(matcher.group(1));
        }
        return last;
    }
}
