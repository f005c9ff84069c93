package vn.sokehoach.data.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocDefaults;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTOnOff;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrBase;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** What a paragraph and its letters look like by their styles: its own words first, then style by style down to the defaults. */
final class StyleChain {
    private static final int DEEPEST = 12;

    private final Map<String, CTStyle> styles = new HashMap<>();
    private final @Nullable CTDocDefaults defaults;
    private @Nullable String normal;

    StyleChain(XWPFDocument document) {
        CTStyles all = document.getStyles() == null ? null : document.getStyles().getCtStyles();
        this.defaults = all != null && all.isSetDocDefaults() ? all.getDocDefaults() : null;
        for (CTStyle style : all == null ? List.<CTStyle>of() : all.getStyleList()) {
            styles.put(style.getStyleId(), style);
            if (style.isSetDefault() && style.getType() == STStyleType.PARAGRAPH) {
                normal = style.getStyleId();
            }
        }
    }

    /** The properties of a paragraph that tell of something, the nearest first. */
    List<CTPPrBase> paragraph(@Nullable CTPPrBase own) {
        List<CTPPrBase> all = new ArrayList<>();
        if (own != null) {
            all.add(own);
        }
        styles(styleOf(own)).filter(CTStyle::isSetPPr).map(CTStyle::getPPr).forEach(all::add);
        if (defaults != null && defaults.isSetPPrDefault() && defaults.getPPrDefault().isSetPPr()) {
            all.add(defaults.getPPrDefault().getPPr());
        }
        return all;
    }

    /** The properties of letters in a paragraph, the nearest first. */
    List<CTRPr> letters(@Nullable CTRPr own, @Nullable CTPPrBase paragraph) {
        List<CTRPr> all = new ArrayList<>();
        if (own != null) {
            all.add(own);
            if (own.sizeOfRStyleArray() > 0) {
                addLetters(own.getRStyleArray(0).getVal(), all);
            }
        }
        addLetters(styleOf(paragraph), all);
        if (defaults != null && defaults.isSetRPrDefault() && defaults.getRPrDefault().isSetRPr()) {
            all.add(defaults.getRPrDefault().getRPr());
        }
        return all;
    }

    private void addLetters(@Nullable String style, List<CTRPr> all) {
        styles(style).filter(CTStyle::isSetRPr).map(CTStyle::getRPr).forEach(all::add);
    }

    private @Nullable String styleOf(@Nullable CTPPrBase paragraph) {
        return paragraph != null && paragraph.isSetPStyle() ? paragraph.getPStyle().getVal() : normal;
    }

    private Stream<CTStyle> styles(@Nullable String id) {
        List<CTStyle> chain = new ArrayList<>();
        CTStyle style = id == null ? null : styles.get(id);
        while (style != null && chain.size() < DEEPEST) {
            chain.add(style);
            style = style.isSetBasedOn() ? styles.get(style.getBasedOn().getVal()) : null;
        }
        return chain.stream();
    }

    /** What the first of these says that says anything. */
    static <P, V> Optional<V> first(List<P> properties, Function<P, @Nullable V> saying) {
        for (P each : properties) {
            V said = saying.apply(each);
            if (said != null) {
                return Optional.of(said);
            }
        }
        return Optional.empty();
    }

    /** Whether something is switched on; null where nothing is said of it. */
    static @Nullable Boolean isOn(@Nullable CTOnOff said) {
        if (said == null) {
            return null;
        }
        String value = said.isSetVal() ? String.valueOf(said.getVal()) : "true";
        return !List.of("false", "0", "off").contains(value);
    }
}
