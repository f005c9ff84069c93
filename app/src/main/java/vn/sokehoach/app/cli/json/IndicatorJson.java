package vn.sokehoach.app.cli.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.indicator.Judgement;
import vn.sokehoach.core.indicator.Judgement.Arithmetic;
import vn.sokehoach.core.indicator.Measurement;
import vn.sokehoach.core.indicator.TargetValue.Scope;
import vn.sokehoach.core.overview.MeasuredIndicator;

/** What was measured of an indicator, and the verdict on it. */
final class IndicatorJson {

    private IndicatorJson() {}

    /** An indicator on its own, with what its row says. */
    static ObjectNode of(MeasuredIndicator indicator) {
        Fields fields = new Fields().text("no", indicator.row().no())
                .text("name", indicator.indicator().name())
                .text("unit", indicator.indicator().unit())
                .object("targets", indicator.indicator().targets(),
                        values -> TargetJson.printed(values, indicator.year()));
        return measured(fields, indicator).node();
    }

    /** The fields of a row that tell what was measured. */
    static Fields measured(Fields fields, MeasuredIndicator indicator) {
        Judgement province = indicator.judgement(Scope.PROVINCE);
        return fields.text("id", indicator.row().id())
                .text("direction", lower(province.direction()))
                .truth("directionSet", indicator.direction() != null)
                .list("measurements", indicator.measurements(), IndicatorJson::measurement)
                .object("verdicts", List.of(province, indicator.judgement(Scope.NATIONAL)),
                        both -> new Fields().object("province", both.getFirst(), IndicatorJson::judgement)
                                .object("national", both.getLast(), IndicatorJson::judgement)
                                .node());
    }

    private static ObjectNode measurement(Measurement measurement) {
        return new Fields().text("id", measurement.id())
                .text("period", measurement.period())
                .text("kind", lower(measurement.kind()))
                .text("scope", lower(measurement.subject().scope()))
                .text("printed", measurement.measured().printed())
                .number("value", measurement.measured().number())
                .text("source", measurement.origin().source())
                .text("by", measurement.origin().by())
                .text("at", measurement.origin().at())
                .node();
    }

    private static ObjectNode judgement(Judgement judgement) {
        Measurement measured = judgement.measurement();
        Arithmetic numbers = judgement.arithmetic();
        return new Fields().text("verdict", lower(judgement.verdict()))
                .text("measurement", measured == null ? null : measured.id())
                .text("target", judgement.target() == null ? null : judgement.target().target().printed())
                .truth("unfinished", judgement.unfinished())
                .number("bound", numbers == null ? null : numbers.bound())
                .number("difference", numbers == null ? null : numbers.difference())
                .number("percent", numbers == null ? null : numbers.percent())
                .node();
    }

    private static @Nullable String lower(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
