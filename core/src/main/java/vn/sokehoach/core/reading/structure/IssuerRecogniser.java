package vn.sokehoach.core.reading.structure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.reading.Block.Paragraph;

/** Recognises who issued a document: the council of a province, district or commune, or one of its bodies. */
public final class IssuerRecogniser {

    private static final Pattern COUNCIL = Pattern.compile(
            "(?iu)^(?:(?:ủy|uỷ) ban nhân dân|ubnd)(?:\\s+(?<level>tỉnh|thành phố|tp\\.?|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)"
                    + "\\s+(?<name>\\p{L}[\\p{L}\\d '’-]*?))?(?=\\s*(?:cộng h(?:òa|oà)|số\\s*:|[-–_*|]{2}|$))");
    private static final Pattern LEVEL = Pattern.compile(
            "(?iu)^(?<level>tỉnh|thành phố|tp\\.?|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)\\s+(?<name>\\p{L}[\\p{L}\\d '’-]*?)"
                    + "(?=\\s*(?:cộng h(?:òa|oà)|số\\s*:|[-–_*|]{2}|$))");
    private static final Pattern BODY = Pattern.compile(
            "^(?:SỞ|BAN QUẢN LÝ|BAN DÂN TỘC|CỤC|CHI CỤC|VĂN PHÒNG|CÔNG AN|THANH TRA|BỘ CHỈ HUY|PHÒNG|TRUNG TÂM|BẢO HIỂM XÃ HỘI)\\s[\\p{Lu}\\s,–-]+$");

    private IssuerRecogniser() {}

    /** The issuer in the spelling of running text; null where nothing tells it. */
    static @Nullable String recognise(Zones zones, @Nullable String place) {
        ProvinceNames names = new ProvinceNames(zones, place);
        return issuingBody(zones.head()).map(body -> names.inRunningText(body))
                .or(() -> council(zones.head(), names))
                .orElseGet(() -> {
                    String name = names.mostLikely();
                    return name == null ? null : "Ủy ban nhân dân " + names.level() + " " + name;
                });
    }

    /** The line under the superior council that names a body of it, in capitals. */
    private static Optional<String> issuingBody(List<Paragraph> head) {
        boolean superior = false;
        for (Paragraph line : head) {
            String text = line.text().strip();
            if (superior && BODY.matcher(text).matches()) {
                return Optional.of(text);
            }
            superior |= COUNCIL.matcher(text).find();
            if (text.matches("(?iu).*số\\s*:.*")) {
                break;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> council(List<Paragraph> head, ProvinceNames names) {
        for (int i = 0; i < head.size(); i++) {
            Matcher line = COUNCIL.matcher(head.get(i).text().strip());
            if (!line.find()) {
                continue;
            }
            Matcher place = line.group("level") != null ? line
                    : i + 1 < head.size() ? LEVEL.matcher(head.get(i + 1).text().strip()) : line;
            if (place != line && !place.find() || place.group("level") == null) {
                return Optional.empty();
            }
            String level = place.group("level").toLowerCase(Locale.ROOT);
            return Optional.of("Ủy ban nhân dân " + (level.startsWith("tp") ? "thành phố" : level) + " "
                    + names.inRunningText(place.group("name").strip()));
        }
        return Optional.empty();
    }

    /** The province that an issuer's agencies belong to: "Bình Dương"; "" where nothing tells it. */
    public static String province(@Nullable String issuer, Zones zones) {
        return provinceOf(issuer)
                .or(() -> Optional.ofNullable(issuer == null ? null : new ProvinceNames(zones, null).mostNamed()))
                .orElse("");
    }

    /** The province whose council issued a document; empty where another body did, or none is known. */
    public static Optional<String> provinceOf(@Nullable String issuer) {
        return Optional.ofNullable(issuer)
                .map(Pattern.compile("^Ủy ban nhân dân (?:tỉnh|thành phố) (.+)$")::matcher)
                .filter(Matcher::matches)
                .map(council -> council.group(1));
    }
}
