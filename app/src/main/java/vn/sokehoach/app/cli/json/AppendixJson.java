package vn.sokehoach.app.cli.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sokehoach.core.agency.AgencyNames;
import vn.sokehoach.core.overview.MeasuredIndicator;
import vn.sokehoach.core.plan.Appendix;
import vn.sokehoach.core.plan.AppendixRow;
import vn.sokehoach.core.plan.AppendixRow.Indicator;
import vn.sokehoach.core.plan.AppendixRow.Work;

/** Printed appendices, row by row. */
final class AppendixJson {
    private final AgencyNames names;
    private final int year;
    private final Map<UUID, MeasuredIndicator> measured;

    AppendixJson(AgencyNames names, int year, List<MeasuredIndicator> measured) {
        this.names = names;
        this.year = year;
        this.measured = measured.stream()
                .collect(Collectors.toMap(each -> each.row().id(), Function.identity(), (first, _) -> first));
    }

    ObjectNode of(Appendix appendix) {
        return new Fields().text("no", appendix.no())
                .text("kind", appendix.kind().name().toLowerCase(Locale.ROOT))
                .text("title", appendix.title())
                .text("basis", appendix.basis())
                .texts("columns", appendix.table().columns())
                .list("rows", appendix.rows(), this::row)
                .node();
    }

    private ObjectNode row(AppendixRow row) {
        Fields fields = new Fields().number("level", row.level()).text("no", row.no()).texts("cells", row.cells());
        return switch (row.content()) {
            case Indicator indicator -> indicator(fields, row, indicator).node();
            case Work work -> work(fields, work).node();
        };
    }

    private Fields indicator(Fields fields, AppendixRow row, Indicator indicator) {
        fields.text("name", indicator.name())
                .text("unit", indicator.unit())
                .object("targets", indicator.targets(), values -> TargetJson.printed(values, year))
                .list("targetValues", indicator.targets(), TargetJson::of)
                .text("agencyPrinted", indicator.agencyPrinted())
                .texts("agencies", names.of(indicator.agencies()));
        MeasuredIndicator values = measured.get(row.id());
        return values == null ? fields : IndicatorJson.measured(fields, values);
    }

    private static Fields work(Fields fields, Work work) {
        return fields.text("content", work.content())
                .text("implementersPrinted", work.implementersPrinted())
                .text("monitoringPrinted", work.monitoringPrinted())
                .text("product", work.product())
                .text("deadline", work.deadline())
                .text("note", work.note());
    }
}
