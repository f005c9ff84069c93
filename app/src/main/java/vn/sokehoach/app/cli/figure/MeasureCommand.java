package vn.sokehoach.app.cli.figure;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.sokehoach.app.cli.call.ExitCode;
import vn.sokehoach.app.cli.call.RecordingCommand;
import vn.sokehoach.app.cli.call.Session;
import vn.sokehoach.app.cli.plain.IndicatorLines;
import vn.sokehoach.app.ui.Office;
import vn.sokehoach.core.indicator.Direction;
import vn.sokehoach.core.indicator.Measurement.Kind;
import vn.sokehoach.core.indicator.TargetValue.Scope;
import vn.sokehoach.core.overview.MeasuredIndicator;
import vn.sokehoach.core.usecase.FindingPlan;
import vn.sokehoach.core.usecase.MeasureEdit;
import vn.sokehoach.core.usecase.Refusal;
import vn.sokehoach.core.usecase.Refused;

/** Records what was measured of an indicator, or sets which of its values are better. */
@Command(name = "measure")
public final class MeasureCommand extends RecordingCommand {
    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", descriptionKey = "indicator", paramLabel = "ID")
    private String id = "";

    @Parameters(index = "1", arity = "0..1", descriptionKey = "value", paramLabel = "VALUE")
    private @Nullable String value;

    @Option(names = "--period", descriptionKey = "measuredPeriod", paramLabel = "P")
    private @Nullable String period;

    @Option(names = "--kind", descriptionKey = "kind", paramLabel = "actual|cumulative|estimate")
    private Kind kind = Kind.CUMULATIVE;

    @Option(names = "--national", descriptionKey = "national")
    private boolean national;

    @Option(names = "--source", descriptionKey = "source", paramLabel = "TEXT")
    private @Nullable String source;

    @Option(names = "--direction", descriptionKey = "direction", paramLabel = "higher|lower|within|form")
    private @Nullable Better direction;

    public MeasureCommand(Session session) {
        super(session);
    }

    /** Which values are better, or that the form of the target says it. */
    enum Better {
        HIGHER, LOWER, WITHIN, FORM;

        @Nullable
        Direction direction() {
            return this == FORM ? null : Direction.valueOf(name());
        }
    }

    @Override
    protected int carryOut(Office office) throws Exception {
        requireSomething();
        UUID indicator = FindingPlan.id(id).orElseThrow(() -> new Refused(Refusal.Code.UNKNOWN_INDICATOR, id));
        String person = author();
        Scope scope = national ? Scope.NATIONAL : Scope.PROVINCE;
        MeasuredIndicator measured = null;
        if (value != null && period != null) {
            measured = office.measuring()
                    .record(new MeasureEdit(indicator, scope, kind, period, value, source, person));
        }
        if (direction != null) {
            measured = office.measuring().setDirection(indicator, direction.direction(), person);
        }
        if (measured != null) {
            session().print(new IndicatorLines(session().messages()).recorded(measured, scope));
        }
        return ExitCode.DONE;
    }

    private void requireSomething() {
        CommandSpec call = spec;
        if (call != null && (value == null ? direction == null : period == null)) {
            String missing = value == null ? "1" : "--period";
            throw new MissingParameterException(call.commandLine(),
                    value == null ? call.positionalParameters().getLast() : call.findOption(missing),
                    missing.toLowerCase(Locale.ROOT));
        }
    }
}
