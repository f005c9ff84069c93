package vn.sokehoach.core.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sokehoach.core.indicator.Target.About;
import vn.sokehoach.core.indicator.Target.AtLeast;
import vn.sokehoach.core.indicator.Target.AtMost;
import vn.sokehoach.core.indicator.Target.Exact;
import vn.sokehoach.core.indicator.Target.LessThan;
import vn.sokehoach.core.indicator.Target.MoreThan;
import vn.sokehoach.core.indicator.Target.Range;
import vn.sokehoach.core.indicator.Target.Unparsed;
import vn.sokehoach.core.indicator.Target.Words;
import vn.sokehoach.core.text.VietnameseNumbers;
import vn.sokehoach.core.text.VietnameseText;

/** Reads what a target cell prints; never guesses. */
public final class TargetParser {
    private static final String NUMBER = "([+-]?" + VietnameseNumbers.UNSIGNED + "(?:\\s*" + VietnameseNumbers.SCALE
            + "(?!\\s+(?:đồng|USD|đô|kWh)))?)(?:\\s*" + Unit.PATTERN + ")?";
    private static final String UPPER = "(" + VietnameseNumbers.UNSIGNED + "(?:\\s*" + VietnameseNumbers.SCALE
            + "(?!\\s+(?:đồng|USD|đô|kWh)))?)(?:\\s*" + Unit.PATTERN + ")?";
    private static final String RANGE = "(?:từ\\s+)?" + NUMBER + "\\s*(?:-|~|÷|đến)\\s*" + UPPER;
    private static final String ABOUT = "(?:khoảng|xấp\\s+xỉ|~|≈)\\s*";
    private static final List<Rule> RULES = List.of(
            one("", Exact::new),
            one("(?:trên|hơn|lớn\\s+hơn|cao\\s+hơn|>)\\s*", MoreThan::new),
            one("(?:tối\\s+thiểu|ít\\s+nhất|không\\s+(?:dưới|thấp\\s+hơn|ít\\s+hơn)|>=|=>|≥)\\s*", AtLeast::new),
            after("(?:từ\\s+)?", "\\s+trở\\s+lên", AtLeast::new),
            one("(?:dưới|thấp\\s+hơn|nhỏ\\s+hơn|ít\\s+hơn|<)\\s*", LessThan::new),
            one("(?:tối\\s+đa|nhiều\\s+nhất|không\\s+(?:quá|vượt\\s+quá|vượt|cao\\s+hơn|lớn\\s+hơn)|<=|=<|≤)\\s*",
                    AtMost::new),
            after("(?:từ\\s+)?", "\\s+trở\\s+xuống", AtMost::new),
            one(ABOUT, (printed, value) -> new About(printed, value, value)));
    private static final Pattern RANGED = caseless(RANGE);
    private static final Pattern ABOUT_RANGED = caseless(ABOUT + RANGE);
    private static final Pattern WORDS = caseless("đạt|không\\s+đạt|chưa\\s+đạt|đạt\\s+chuẩn|hoàn\\s+thành");
    private static final Pattern NOTHING = Pattern.compile("[-xX/]?|\\.{2,}|…+");
    private static final Pattern REACHED = caseless("(?:phấn\\s+đấu(?:\\s+đạt)?|đạt|còn)\\s+(?=.*\\d)");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private TargetParser() {}

    private static Rule one(String before, BiFunction<String, BigDecimal, Target> make) {
        return new Rule(caseless(before + NUMBER), make);
    }

    private static Rule after(String before, String after, BiFunction<String, BigDecimal, Target> make) {
        return new Rule(caseless(before + NUMBER + after), make);
    }

    private static Pattern caseless(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /**
     * What a cell means that holds something; {@link Unparsed} for every spelling that is not known.
     *
     * @param printed kept untouched in the target
     */
    public static Target parse(String printed) {
        String plain = plain(printed);
        if (WORDS.matcher(plain).matches()) {
            return new Words(printed);
        }
        String text = REACHED.matcher(plain).replaceFirst("");
        for (Rule rule : RULES) {
            Matcher matcher = rule.pattern().matcher(text);
            if (matcher.matches()) {
                return number(matcher, 1).map(value -> rule.make().apply(printed, value))
                        .orElseGet(() -> new Unparsed(printed));
            }
        }
        return ranged(printed, text, RANGED, Range::new).or(() -> ranged(printed, text, ABOUT_RANGED, About::new))
                .orElseGet(() -> new Unparsed(printed));
    }

    /** What a cell means; empty for a cell that says there is no target: "", "-", "—", "x", "...". */
    public static Optional<Target> parseCell(String printed) {
        return NOTHING.matcher(plain(printed)).matches() ? Optional.empty() : Optional.of(parse(printed));
    }

    /** One kind of dash, no escapes of the markup that some converters leave behind. */
    private static String plain(String printed) {
        return VietnameseText.tidy(printed)
                .replaceAll("[\\u2010-\\u2015\\u2212]", "-")
                .replace("\\", "")
                .replace("&gt;", ">")
                .replace("&lt;", "<");
    }

    private static Optional<Target> ranged(String printed, String text, Pattern pattern, Bounds make) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.matches()
                || YEAR.matcher(matcher.group(1)).matches() && YEAR.matcher(matcher.group(2)).matches()) {
            return Optional.empty();
        }
        return number(matcher, 1).flatMap(from -> number(matcher, 2).filter(to -> from.compareTo(to) <= 0)
                .map(to -> make.apply(printed, from, to)));
    }

    private static Optional<BigDecimal> number(Matcher matcher, int group) {
        return VietnameseNumbers.parseScaled(matcher.group(group));
    }

    private record Rule(Pattern pattern, BiFunction<String, BigDecimal, Target> make) {}

    private interface Bounds {
        Target apply(String printed, BigDecimal from, BigDecimal to);
    }
}
