package vn.sokehoach.core.check.figure;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.text.VietnameseText;

/** The words that tell indicators apart; years and small words do not, other numbers do (under 1 year, under 5 years). */
public final class NameWords {

    private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\d<>]+");
    private static final Pattern NUMBER = Pattern.compile("[<>\\d]+");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Set<String> SMALL =
            Set.of("va", "cua", "cac", "theo", "tai", "duoc", "trong", "do", "so", "nam",
                    "phan", "dau", "dat", "tinh", "dia", "ban", "toan", "tren");
    /** Of all words of two names, how many both must have. */
    private static final double ALIKE = 0.8;

    private NameWords() {}

    /** The telling words of a name, without accents and case. */
    public static Set<String> of(String name) {
        String key = VietnameseText.searchKey(VietnameseText.tidy(name)).replace("ti le", "ty le");
        return Arrays.stream(BREAK.split(key))
                .filter(Predicate.not(String::isEmpty))
                .filter(word -> !YEAR.matcher(word).matches() && !SMALL.contains(word))
                .collect(Collectors.toSet());
    }

    /** A unit in the form in which accents, case and blanks make no difference; "" for none. */
    public static String unit(@Nullable String unit) {
        return unit == null ? "" : VietnameseText.searchKey(unit).replaceAll("\\s", "");
    }

    /** How much two names have in common, from 0 to 1; 0 for names that are not alike, or tell apart by a number. */
    public static double likeness(Set<String> one, Set<String> other) {
        // Most names are of too different a length to be worth comparing.
        if ((double) Math.min(one.size(), other.size()) / Math.max(one.size(), other.size()) < ALIKE) {
            return 0;
        }
        long common = one.stream().filter(other::contains).count();
        long all = one.size() + other.size() - common;
        double share = all == 0 ? 0 : (double) common / all;
        return share < ALIKE || hasNumberBeyond(one, other) || hasNumberBeyond(other, one) ? 0 : share;
    }

    private static boolean hasNumberBeyond(Set<String> one, Set<String> other) {
        return one.stream().anyMatch(word -> !other.contains(word) && NUMBER.matcher(word).matches());
    }
}
