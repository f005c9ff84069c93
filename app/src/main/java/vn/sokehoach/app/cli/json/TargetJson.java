package vn.sokehoach.app.cli.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.indicator.Target;
import vn.sokehoach.core.indicator.TargetValue;
import vn.sokehoach.core.indicator.TargetValue.Scope;
import vn.sokehoach.core.plan.StatedTarget;

/** Targets: of the columns of a table, and stated in sentences. */
final class TargetJson {

    private TargetJson() {}

    static ObjectNode of(TargetValue value) {
        Fields fields = new Fields().text("column", value.column())
                .number("year", value.year())
                .text("scope", value.scope().name().toLowerCase(Locale.ROOT));
        return meaning(fields, value.target()).node();
    }

    static ObjectNode of(StatedTarget stated) {
        return meaning(new Fields(), stated.target()).text("unit", stated.unit())
                .object("source", stated.source(), SourceJson::of)
                .node();
    }

    /** The targets of a row as printed: of several columns the one of the plan's year, else the first. */
    static ObjectNode printed(List<TargetValue> values, int year) {
        return new Fields().text("national", printed(values, Scope.NATIONAL, year))
                .text("province", printed(values, Scope.PROVINCE, year))
                .node();
    }

    private static @Nullable String printed(List<TargetValue> values, Scope scope, int year) {
        List<TargetValue> ofScope = values.stream()
                .filter(value -> value.scope() == scope)
                .filter(value -> !value.target().printed().isBlank())
                .toList();
        Optional<TargetValue> ofYear = ofScope.stream()
                .filter(value -> Integer.valueOf(year).equals(value.year()))
                .findFirst();
        return ofYear.or(() -> ofScope.stream().findFirst()).map(value -> value.target().printed()).orElse(null);
    }

    private static Fields meaning(Fields fields, Target target) {
        return fields.text("printed", target.printed())
                .text("kind", kind(target))
                .number("from", target.from())
                .number("to", target.to());
    }

    private static String kind(Target target) {
        return switch (target) {
            case Target.Exact exact -> "exact";
            case Target.Range range -> "range";
            case Target.MoreThan more -> "more than";
            case Target.AtLeast least -> "at least";
            case Target.LessThan less -> "less than";
            case Target.AtMost most -> "at most";
            case Target.About about -> "about";
            case Target.Words words -> "words";
            case Target.Unparsed unparsed -> "unparsed";
        };
    }
}
