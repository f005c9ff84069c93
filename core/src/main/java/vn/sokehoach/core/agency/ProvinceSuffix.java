package vn.sokehoach.core.agency;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The province that may stand behind an agency's name: "tỉnh", "tỉnh Bình Dương", "Bình Dương". */
final class ProvinceSuffix {
    private static final int CASELESS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String LEVEL = "(?:tỉnh|thành phố|TP\\.?)";
    private static final String CAPITALISED = "(?!(?:Sở|Ban|Cục|Chi|Các|Công|UBND|Ủy|Uỷ)(?!\\p{L}))\\p{Lu}\\p{Ll}*"
            + "(?:\\s+\\p{Lu}\\p{Ll}*){0,3}";

    /** Branches of central bodies bear the number of their region: "Kho bạc Nhà nước khu vực XV". */
    private static final Pattern REGION_NUMBER =
            Pattern.compile("(?<=[Kk]hu vực)\\s+(?:[IVX]{1,6}|\\d{1,2})(?![\\p{L}\\d])");

    private final Pattern own;
    private final Pattern foreign;

    ProvinceSuffix(String owner) {
        String name = owner.isEmpty() ? CAPITALISED
                : "(?iu:" + Pattern.quote(owner).replace(" ", "\\E\\s+\\Q") + ")";
        String bareName = owner.isEmpty() ? "" : "|\\s+" + name + "(?!\\p{L})";
        this.own = Pattern.compile("\\s+(?iu:" + LEVEL + ")(?!\\p{L})(?:\\s+" + name + "(?!\\p{L}))?" + bareName);
        this.foreign = owner.isEmpty() ? Pattern.compile("(?!)")
                : Pattern.compile("(?:\\s+(?iu:" + LEVEL + ")|(?<=(?iu:tỉnh)))\\s+(?!" + name + ")(?=\\p{Lu}\\p{Ll})"
                        + CAPITALISED);
    }

    /** The character after the suffix, or the place itself where there is none. */
    int endAfter(String text, int place) {
        Matcher matcher = at(own, text, place);
        if (matcher.lookingAt()) {
            return matcher.end();
        }
        Matcher region = at(REGION_NUMBER, text, place);
        return region.lookingAt() ? region.end() : place;
    }

    /** Whether another province is named here. */
    boolean isForeign(String text, int place) {
        return at(foreign, text, place).lookingAt();
    }

    private static Matcher at(Pattern pattern, String text, int place) {
        return pattern.matcher(text).region(place, text.length()).useTransparentBounds(true);
    }

    /** A name without the province at its end, for comparing. */
    String strip(String name) {
        return Pattern.compile(own.pattern() + "$", CASELESS).matcher(name).replaceFirst("");
    }
}
