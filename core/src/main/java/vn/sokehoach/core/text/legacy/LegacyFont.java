package vn.sokehoach.core.text.legacy;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the name of a font says of the letters that it draws.
 *
 * @param capitals whether it draws small letters as capitals, as the fonts of TCVN3 do whose names end in H
 */
public record LegacyFont(LegacyEncoding encoding, boolean capitals) {
    private static final String TCVN3 = ".vn";
    private static final String VNI = "vni-";

    /**
     * The legacy font of this name, as Word, Excel or a PDF has it (".VnTimeH", "VNI-Times", "ABCDEF+VNI-Times,Bold").
     *
     * @param name null where none is named; empty is given back for it and for the fonts of Unicode
     */
    public static Optional<LegacyFont> named(@Nullable String name) {
        if (name == null) {
            return Optional.empty();
        }
        String family = name.substring(name.indexOf('+') + 1).strip();
        if (family.regionMatches(true, 0, VNI, 0, VNI.length())) {
            return Optional.of(new LegacyFont(LegacyEncoding.VNI, false));
        }
        return family.regionMatches(true, 0, TCVN3, 0, TCVN3.length())
                ? Optional.of(new LegacyFont(LegacyEncoding.TCVN3, drawsCapitals(family)))
                : Optional.empty();
    }

    private static boolean drawsCapitals(String family) {
        String plain = family.replaceFirst("(?i)(?:[,\\s-]+(?:bold|italic|regular|mt)+)+$", "");
        return plain.endsWith("H") || plain.equals(plain.toLowerCase(Locale.ROOT)) && plain.endsWith("h");
    }
}
