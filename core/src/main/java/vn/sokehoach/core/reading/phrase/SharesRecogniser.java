package vn.sokehoach.core.reading.phrase;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.sokehoach.core.indicator.Shares;
import vn.sokehoach.core.plan.Citations.StatedShares;
import vn.sokehoach.core.source.Source;

/**
 * Finds the compositions that sentences state in per cent. A row of percentages behind "cơ cấu" is one; percentages among
 * words, or behind "tỷ trọng", only where their sum comes near a hundred: such sentences often name some parts alone.
 */
public final class SharesRecogniser {

    private static final BigDecimal NEAR = new BigDecimal(5);
    private static final Pattern COMPOSITION = Pattern.compile("(?iu)(?<!tái\\s)cơ\\s+cấu(?!\\s+lại)");
    private static final Pattern PROPORTION = Pattern.compile("(?iu)t[ỷỉ]\\s+trọng");
    private static final Pattern TUPLE = Pattern.compile(Shares.TUPLE);
    private static final Pattern PERCENTAGE = Pattern.compile("(?<![\\d.,])\\d{1,3}(?:,\\d+)?(?=\\s*%)");

    private SharesRecogniser() {}

    /** The compositions of a text, in order, each with its own range of characters in the source. */
    public static List<StatedShares> find(String text, Source source) {
        if (text.indexOf('%') < 0) {
            return List.of();
        }
        return TextSentence.of(text).stream().flatMap(sentence -> find(sentence, source).stream()).toList();
    }

    private static Optional<StatedShares> find(TextSentence sentence, Source source) {
        Matcher composition = COMPOSITION.matcher(sentence.words());
        Matcher proportion = PROPORTION.matcher(sentence.words());
        boolean composed = composition.find();
        if (!composed && !proportion.find()) {
            return Optional.empty();
        }
        int from = composed ? composition.start() : proportion.start();
        Source place = source.range(sentence.start() + from, sentence.start() + sentence.words().length());
        return in(sentence.words().substring(from), composed)
                .map(shares -> new StatedShares(shares, sentence.words().strip(), place));
    }

    private static Optional<Shares> in(String words, boolean composed) {
        Matcher tuple = TUPLE.matcher(words);
        if (tuple.find()) {
            return Optional.of(Shares.each(tuple.group())).filter(shares -> composed || isNear(shares));
        }
        String each = PERCENTAGE.matcher(words).results().map(MatchResult::group).collect(Collectors.joining(" - "));
        return Optional.of(Shares.each(each)).filter(shares -> shares.values().size() > 2 && isNear(shares));
    }

    private static boolean isNear(Shares shares) {
        return shares.missing().compareTo(NEAR) <= 0;
    }
}
