package vn.sokehoach.core.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.indicator.Target;
import vn.sokehoach.core.plan.AppendixRow;
import vn.sokehoach.core.plan.AppendixRow.Indicator;
import vn.sokehoach.core.text.VietnameseNumbers;
import vn.sokehoach.core.text.VietnameseText;

/**
 * The rows under one that names a composition. Rows with "Trong đó" may be parts or details of the part above, so both ways
 * of counting are tried.
 */
final class Composition {

    private static final BigDecimal WHOLE = new BigDecimal(100);

    private final List<Indicator> parts;
    private final List<Indicator> partsAndDetails;

    private Composition(List<Indicator> parts, List<Indicator> partsAndDetails) {
        this.parts = parts;
        this.partsAndDetails = partsAndDetails;
    }

    /** The composition that the row at this place names; without parts where the rows under it are no percentages. */
    static Composition under(List<AppendixRow> rows, int at) {
        List<AppendixRow> under = SubRows.of(rows, at)
                .stream()
                .filter(row -> row.content() instanceof Indicator part && !begins(part, "tong"))
                .toList();
        @Nullable
        String unit = rows.get(at).content() instanceof Indicator whole ? whole.unit() : null;
        List<Indicator> all = percentages(under, unit);
        List<AppendixRow> noDetails = under.stream()
                .filter(row -> row.content() instanceof Indicator part && !begins(part, "trong do"))
                .toList();
        return new Composition(percentages(noDetails, unit), all);
    }

    private static List<Indicator> percentages(List<AppendixRow> under, @Nullable String unit) {
        List<Indicator> direct = (under.isEmpty() ? under : SubRows.direct(under)).stream()
                .flatMap(row -> row.content() instanceof Indicator part ? Stream.of(part) : Stream.empty())
                .toList();
        boolean percentages = direct.stream().allMatch(part -> "%".equals(part.unit() == null ? unit : part.unit()));
        return percentages && direct.size() > 1 ? direct : List.of();
    }

    private static boolean begins(Indicator part, String words) {
        return VietnameseText.searchKey(part.name()).matches("\\P{L}*" + words + "\\b.*");
    }

    /** For each column whose numbers cannot make a hundred their sum in figures. */
    Stream<String> sumsThatAreNotWhole() {
        Map<String, List<Target>> detailed = columns(partsAndDetails);
        return columns(parts).entrySet()
                .stream()
                .filter(column -> cannotBeWhole(column.getValue())
                        && cannotBeWhole(detailed.getOrDefault(column.getKey(), column.getValue())))
                .map(column -> sum(column.getValue()));
    }

    /** The targets by column, where every part has a number or a range. */
    private static Map<String, List<Target>> columns(List<Indicator> parts) {
        Map<String, List<Target>> columns = new LinkedHashMap<>();
        parts.forEach(part -> part.targets()
                .stream()
                .filter(value -> value.target() instanceof Target.Exact || value.target() instanceof Target.Range)
                .forEach(value -> columns.computeIfAbsent(value.scope() + value.column(), _ -> new ArrayList<>())
                        .add(value.target())));
        columns.values().removeIf(targets -> targets.size() != parts.size());
        return columns;
    }

    private static boolean cannotBeWhole(List<Target> targets) {
        return total(targets, true).compareTo(WHOLE) > 0 || total(targets, false).compareTo(WHOLE) < 0;
    }

    private static BigDecimal total(List<Target> targets, boolean lowest) {
        return targets.stream()
                .map(target -> Objects.requireNonNull(lowest ? target.from() : target.to()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String sum(List<Target> targets) {
        BigDecimal lowest = total(targets, true);
        BigDecimal highest = total(targets, false);
        String total = VietnameseNumbers.format(lowest)
                + (lowest.compareTo(highest) == 0 ? "" : " - " + VietnameseNumbers.format(highest));
        return targets.stream().map(Target::printed).collect(Collectors.joining(" + ")) + " = " + total;
    }
}
