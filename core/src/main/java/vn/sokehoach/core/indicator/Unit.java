package vn.sokehoach.core.indicator;

import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.text.VietnameseText;

/** Units of measurement as the tables print them. */
public final class Unit {

    private Unit() {}

    /** The unit without markup and stray spaces ("m ² /người" is "m²/người"); null where the cell is empty. */
    public static @Nullable String normalise(String printed) {
        String unit = VietnameseText.tidy(printed.replaceAll("(?i)\\s*<sup>\\s*2\\s*</sup>", "²")
                .replaceAll("(?i)\\s*<sup>\\s*3\\s*</sup>", "³"))
                .replaceAll("\\s+(?=[²³])", "")
                .replaceAll("\\s*/\\s*", "/");
        return unit.isEmpty() ? null : unit;
    }
}
