package vn.sokehoach.data.block;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The texts of a table that only lays them out: the heading of an official document, its addressees and signature. */
public final class LayoutTexts {
    private static final Pattern LAYOUT =
            Pattern.compile("(?s).*(?:CỘNG H[ÒO][ÀA] ?XÃ HỘI|Nơi nhận|Độc lập - Tự do).*");

    private LayoutTexts() {}

    /** Whether one of these texts stands in such a table. */
    public static boolean anyIn(Stream<String> texts) {
        return texts.anyMatch(text -> LAYOUT.matcher(text).matches());
    }
}
