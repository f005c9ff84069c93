package vn.sokehoach.core.reading.structure;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.reading.Block.Cell;
import vn.sokehoach.core.reading.Block.Paragraph;

/** Which provinces a document names, and how it spells in running text what its head prints in capitals. */
final class ProvinceNames {

    private static final Pattern PROVINCE = Pattern
            .compile("(?:[Tt]ỉnh|[Tt]hành phố|TP\\.?) ((?:\\p{Lu}\\p{Ll}*)(?: \\p{Lu}\\p{Ll}*){0,3})");
    private static final Pattern OF_PROVINCE = Pattern.compile("(?:Trường Đại học|Đài Phát thanh và Truyền hình)\\s+"
            + "(\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+){1,2})");
    private static final Pattern CITY = Pattern.compile("(?iu)(?:ủy|uỷ) ban nhân dân\\s+(?:thành phố|tp\\.?)\\s");

    private final String head;
    private final String text;
    private final @Nullable String place;

    /**
     * @param place the place in the date line, which mostly is the province's name; null where there is none
     */
    ProvinceNames(Zones zones, @Nullable String place) {
        this.head = texts(zones.head().stream());
        this.place = place;
        Stream<Paragraph> cells = zones.appendices()
                .stream()
                .flatMap(zone -> zone.tables().stream())
                .flatMap(table -> table.cells().stream())
                .map(Cell::paragraphs)
                .flatMap(List::stream);
        Stream<Paragraph> lines = zones.appendices().stream().flatMap(zone -> zone.caption().stream());
        this.text = texts(Stream.of(zones.head().stream(), zones.body().stream(), lines, cells).flatMap(all -> all));
    }

    /** "tỉnh" or "thành phố", as the head has it. */
    String level() {
        return CITY.matcher(head.replaceAll("\\s+", " ")).find() ? "thành phố" : "tỉnh";
    }

    /** The province that the head prints in capitals, else the one named most, else the place; null where there is none. */
    @Nullable
    String mostLikely() {
        String printed = head.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        Map<String, Long> named = named();
        return Stream.concat(named.keySet().stream(), Stream.ofNullable(place))
                .filter(name -> printed.contains("tỉnh " + name.toLowerCase(Locale.ROOT))
                        || printed.contains("thành phố " + name.toLowerCase(Locale.ROOT)))
                .max(Comparator.comparing((String name) -> name.equals(place) ? 1 : 0).thenComparing(String::length))
                .or(() -> named.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey))
                .orElse(place);
    }

    /** The province named most; null where none is named. */
    @Nullable
    String mostNamed() {
        return named().entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(null);
    }

    private Map<String, Long> named() {
        return Stream.concat(PROVINCE.matcher(text).results(), OF_PROVINCE.matcher(text).results())
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.groupingBy(name -> name, Collectors.counting()));
    }

    /** A name printed in capitals as the place or the text spells it; else with a capital for each word. */
    String inRunningText(String name) {
        if (!name.equals(name.toUpperCase(Locale.ROOT)) || name.equalsIgnoreCase(place)) {
            return name.equalsIgnoreCase(place) ? place : name;
        }
        Matcher spelt = Pattern.compile("(?iu)(?<!\\p{L})" + Pattern.quote(name) + "(?!\\p{L})").matcher(text);
        while (spelt.find()) {
            if (!spelt.group().equals(name) && Character.isUpperCase(spelt.group().charAt(0))) {
                return spelt.group();
            }
        }
        return Pattern.compile("\\p{L}+")
                .matcher(name)
                .replaceAll(word -> word.group().charAt(0) + word.group().substring(1).toLowerCase(Locale.ROOT));
    }

    private static String texts(Stream<Paragraph> paragraphs) {
        return paragraphs.map(Paragraph::text).collect(Collectors.joining("\n"));
    }
}
