package vn.sokehoach.core.reading.structure;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.reading.Block.Cell;
import vn.sokehoach.core.reading.Block.Paragraph;

/** Recognises who issued a document and which province that is. */
public final class IssuerRecogniser {

    private static final Pattern ISSUER = Pattern.compile("(?iu)(?:ủy|uỷ) ban nhân dân\\s+(tỉnh|thành phố|tp\\.?)\\s+");
    private static final Pattern PROVINCE = Pattern
            .compile("(?:[Tt]ỉnh|[Tt]hành phố|TP\\.?) ((?:\\p{Lu}\\p{Ll}*)(?: \\p{Lu}\\p{Ll}*){0,3})");
    private static final Pattern OF_PROVINCE = Pattern.compile("(?:Trường Đại học|Đài Phát thanh và Truyền hình)\\s+"
            + "(\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+){1,2})");

    private IssuerRecogniser() {}

    /** The issuer in the spelling of running text; null where nothing tells it. */
    static @Nullable String recognise(Zones zones, @Nullable String place) {
        String head = texts(zones.head().stream()).replaceAll("\\s+", " ");
        java.util.regex.Matcher matcher = ISSUER.matcher(head);
        String kind = matcher.find() ? matcher.group(1).toLowerCase(Locale.ROOT) : "tỉnh";
        String name = provinceName(zones, place);
        if (name == null) {
            return null;
        }
        return "Ủy ban nhân dân " + (kind.startsWith("t") && !kind.equals("tỉnh") ? "thành phố" : "tỉnh") + " " + name;
    }

    /** The province of an issuer: "Bình Dương"; "" where the issuer is not known. */
    public static String province(@Nullable String issuer) {
        return issuer == null ? "" : issuer.replaceFirst("(?iu)^.*?nhân dân\\s+(?:tỉnh|thành phố)\\s+", "");
    }

    private static @Nullable String provinceName(Zones zones, @Nullable String place) {
        String head = texts(zones.head().stream()).replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        Map<String, Long> named = named(zones);
        return Stream.concat(named.keySet().stream(), Stream.ofNullable(place))
                .filter(name -> head.contains("tỉnh " + name.toLowerCase(Locale.ROOT))
                        || head.contains("thành phố " + name.toLowerCase(Locale.ROOT)))
                .max(Comparator.comparing((String name) -> name.equals(place) ? 1 : 0).thenComparing(String::length))
                .or(() -> named.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey))
                .orElse(place);
    }

    /** How often a province is named as one, cells of appendices included. */
    private static Map<String, Long> named(Zones zones) {
        Stream<Paragraph> cells = zones.appendices()
                .stream()
                .flatMap(zone -> zone.tables().stream())
                .flatMap(table -> table.cells().stream())
                .map(Cell::paragraphs)
                .flatMap(List::stream);
        Stream<Paragraph> lines = zones.appendices().stream().flatMap(zone -> zone.caption().stream());
        String text = texts(Stream.of(zones.head().stream(), zones.body().stream(), lines, cells).flatMap(all -> all));
        return Stream.concat(PROVINCE.matcher(text).results(), OF_PROVINCE.matcher(text).results())
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.groupingBy(name -> name, Collectors.counting()));
    }

    private static String texts(Stream<Paragraph> paragraphs) {
        return paragraphs.map(Paragraph::text).collect(Collectors.joining("\n"));
    }
}
