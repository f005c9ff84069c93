package vn.sokehoach.app.cli.round;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.sokehoach.app.cli.argument.DayConverter;
import vn.sokehoach.app.cli.argument.RuleConverter;
import vn.sokehoach.app.cli.call.ExitCode;
import vn.sokehoach.app.cli.call.RecordingCommand;
import vn.sokehoach.app.cli.call.Session;
import vn.sokehoach.app.cli.plain.CalendarLines;
import vn.sokehoach.app.ui.Office;
import vn.sokehoach.app.ui.calendar.CalendarMisread;
import vn.sokehoach.app.ui.calendar.CalendarText;
import vn.sokehoach.app.ui.calendar.RuleText;
import vn.sokehoach.core.period.HolidayYear;
import vn.sokehoach.core.period.PlanCalendar;
import vn.sokehoach.core.period.PlanCalendar.Shift;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.usecase.round.KeepingCalendar;

/** Shows or sets when reports on a plan are due, and the holidays of its year; without options it shows. */
@Command(name = "calendar")
public final class CalendarCommand extends RecordingCommand {
    @Parameters(descriptionKey = "plan", paramLabel = "PLAN")
    private String name = "";

    @ArgGroup
    private Rules rules = new Rules();

    @Option(names = "--cut-off", descriptionKey = "calendarCutOff", paramLabel = "DAY")
    private @Nullable String cutOff;

    @Option(names = "--shift", descriptionKey = "calendarShift", paramLabel = "stays|earlier|later")
    private @Nullable Shift shift;

    @Option(names = "--holiday", descriptionKey = "calendarHoliday", paramLabel = "DATE NAME")
    private List<String> holidays = List.of();

    @Option(names = "--workday", descriptionKey = "calendarWorkday", paramLabel = "DATE", converter = DayConverter.class)
    private List<LocalDate> workdays = List.of();

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    /** When reports are due: on these days or as the plan says. */
    static final class Rules {
        @Option(names = "--due", descriptionKey = "calendarDue", paramLabel = "EVERY=DAY", converter = RuleConverter.class)
        private List<RuleText> due = List.of();

        @Option(names = "--as-planned", descriptionKey = "calendarAsPlanned")
        private boolean asPlanned;

        private boolean areSet() {
            return asPlanned || !due.isEmpty();
        }
    }

    public CalendarCommand(Session session) {
        super(session);
    }

    @Override
    protected boolean changes() {
        return rules.areSet() || cutOff != null || shift != null || !holidays.isEmpty() || !workdays.isEmpty();
    }

    @Override
    protected int carryOut(Office office) throws Exception {
        Plan plan = office.findingPlan().find(name);
        KeepingCalendar keeping = office.calendar();
        if (changes()) {
            try {
                keeping.set(plan, calendar(keeping.of(plan)), days(keeping.holidays(plan.year())),
                        author());
            } catch (CalendarMisread reason) {
                session().say(reason.getMessage());
                return ExitCode.WRONG_CALL;
            }
        }
        session().print(json ? session().json().calendar(plan, keeping)
                : new CalendarLines(session().messages()).of(plan, keeping));
        return ExitCode.DONE;
    }

    private PlanCalendar calendar(PlanCalendar now) throws CalendarMisread {
        CalendarText text = new CalendarText(session().messages());
        String last = cutOff;
        Shift wanted = shift;
        return new PlanCalendar(now.plan(),
                rules.areSet() ? text.rules(rules.due) : now.rules(),
                last == null ? now.cutOff() : text.cutOff(last),
                wanted == null ? now.shift() : wanted);
    }

    private HolidayYear days(HolidayYear now) throws CalendarMisread {
        CalendarText text = new CalendarText(session().messages());
        String kept = CalendarText.lines(text.without(now, workdays));
        return text.holidays(now.year(), kept + "\n" + String.join("\n", holidays));
    }
}
