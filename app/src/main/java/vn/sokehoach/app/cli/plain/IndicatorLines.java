package vn.sokehoach.app.cli.plain;

import java.util.List;
import java.util.Optional;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.measure.MeasureWords;
import vn.sokehoach.core.indicator.Judgement;
import vn.sokehoach.core.indicator.TargetValue;
import vn.sokehoach.core.indicator.TargetValue.Scope;
import vn.sokehoach.core.overview.MeasuredIndicator;

/** Indicators with what was measured of them, for people. */
public final class IndicatorLines {
    private static final int NAME = 44;

    private final Messages messages;
    private final MeasureWords words;

    public IndicatorLines(Messages messages) {
        this.messages = messages;
        this.words = new MeasureWords(messages);
    }

    /** A line for each indicator. */
    public String of(List<MeasuredIndicator> indicators) {
        if (indicators.isEmpty()) {
            return messages.get("cli.noIndicators");
        }
        Columns table = new Columns().row(messages.get("cli.column.id"), messages.get("cli.column.no"),
                messages.get("indicator.caption", "").strip(), messages.get("indicator.unit"),
                words.messages().of("measure.scope", Scope.NATIONAL),
                words.messages().of("measure.scope", Scope.PROVINCE), messages.get("measure.column.value"),
                messages.get("measure.column.verdict"));
        for (MeasuredIndicator one : indicators) {
            Judgement judgement = one.judgement(Scope.PROVINCE);
            String unit = one.indicator().unit();
            table.row(one.row().id().toString(), one.row().no(), Columns.brief(one.indicator().name(), NAME),
                    unit == null ? "" : unit, target(one, Scope.NATIONAL), target(one, Scope.PROVINCE),
                    Optional.ofNullable(judgement.measurement()).map(words::of).orElse("–"),
                    words.of(judgement.verdict()));
        }
        return table.text();
    }

    /** What stands of an indicator after an act, in two lines: the value as it was understood, and the verdict with its arithmetic. */
    public String recorded(MeasuredIndicator indicator, Scope scope) {
        Judgement judgement = indicator.judgement(scope);
        String value = indicator.measurements()
                .stream()
                .filter(each -> each.subject().scope() == scope)
                .reduce((first, second) -> second)
                .map(last -> words.of(last) + " " + words.echo(last.measured()))
                .orElse("–");
        return messages.get("cli.measured", Columns.brief(indicator.indicator().name(), 2 * NAME), value) + "\n"
                + messages.get("cli.judged", words.of(judgement.verdict()), words.arithmetic(judgement));
    }

    private static String target(MeasuredIndicator indicator, Scope scope) {
        return indicator.target(scope, indicator.year())
                .map(TargetValue::target)
                .map(target -> Columns.brief(target.printed(), 18))
                .orElse("");
    }
}
