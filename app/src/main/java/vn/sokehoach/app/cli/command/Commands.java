package vn.sokehoach.app.cli.command;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import vn.sokehoach.app.cli.agency.AgencyCommands;
import vn.sokehoach.app.cli.call.Program;
import vn.sokehoach.app.cli.call.Session;
import vn.sokehoach.app.cli.figure.AgenciesCommand;
import vn.sokehoach.app.cli.figure.CompareCommand;
import vn.sokehoach.app.cli.figure.CourseCommand;
import vn.sokehoach.app.cli.figure.IndicatorsCommand;
import vn.sokehoach.app.cli.figure.MeasureCommand;
import vn.sokehoach.app.cli.figure.StatsCommand;
import vn.sokehoach.app.cli.frame.AttachCommand;
import vn.sokehoach.app.cli.frame.ExtendCommand;
import vn.sokehoach.app.cli.frame.FrameCommand;
import vn.sokehoach.app.cli.frame.LinkCommand;
import vn.sokehoach.app.cli.frame.TrackingCommand;
import vn.sokehoach.app.cli.lock.LockCommand;
import vn.sokehoach.app.cli.lock.PasswordCommand;
import vn.sokehoach.app.cli.lock.UnlockCommand;
import vn.sokehoach.app.cli.round.CalendarCommand;
import vn.sokehoach.app.cli.round.IntakeCommand;
import vn.sokehoach.app.cli.round.KitCommand;
import vn.sokehoach.app.cli.round.LettersCommand;
import vn.sokehoach.app.cli.round.RoundsCommand;
import vn.sokehoach.app.cli.structure.CloseCommand;
import vn.sokehoach.app.cli.structure.DropCommand;
import vn.sokehoach.app.cli.structure.HeadingCommand;
import vn.sokehoach.app.cli.structure.InsertCommand;
import vn.sokehoach.app.cli.structure.InsertRowCommand;
import vn.sokehoach.app.cli.structure.JoinCommand;
import vn.sokehoach.app.cli.structure.MoveCommand;
import vn.sokehoach.app.cli.structure.NewPlanCommand;
import vn.sokehoach.app.cli.structure.RenumberCommand;
import vn.sokehoach.app.cli.structure.RewordCommand;
import vn.sokehoach.app.cli.structure.RollOverCommand;
import vn.sokehoach.app.cli.structure.SplitCommand;
import vn.sokehoach.app.cli.trace.DiagnosticsCommand;
import vn.sokehoach.app.cli.trace.HistoryCommand;
import vn.sokehoach.app.cli.trace.RedoCommand;
import vn.sokehoach.app.cli.trace.UndoCommand;
import vn.sokehoach.app.cli.years.ReferencesCommand;
import vn.sokehoach.app.cli.years.YearsCommand;

/**
 * The program with its commands. To understand one takes a few milliseconds of reflection, and there are many: a call
 * that names its command gets that one alone.
 */
public final class Commands {
    private static final Set<String> HELP = Set.of("-h", "--help");

    private final Session session;
    private final Map<String, Supplier<Object>> all = new LinkedHashMap<>();

    private Commands(Session session, Program program) {
        this.session = session;
        all.put("import", () -> new ImportCommand(session));
        all.put("plans", () -> new PlansCommand(session));
        all.put("show", () -> new ShowCommand(session));
        all.put("tasks", () -> new TasksCommand(session));
        all.put("status", () -> new StatusCommand(session));
        all.put("frame", () -> new FrameCommand(session));
        all.put("extend", () -> new ExtendCommand(session));
        all.put("attach", () -> new AttachCommand(session));
        all.put("link", () -> new LinkCommand(session));
        all.put("indicators", () -> new IndicatorsCommand(session));
        all.put("measure", () -> measure());
        all.put("course", () -> new CourseCommand(session));
        all.put("years", () -> new YearsCommand(session));
        all.put("references", () -> new ReferencesCommand(session));
        all.put("compare", () -> new CompareCommand(session));
        all.put("agencies", () -> new AgenciesCommand(session));
        all.put("agency", () -> AgencyCommands.of(session));
        all.put("stats", () -> new StatsCommand(session));
        all.put("history", () -> new HistoryCommand(session));
        all.put("undo", () -> new UndoCommand(session));
        all.put("redo", () -> new RedoCommand(session));
        all.put("export", () -> new ExportCommand(session));
        all.put("kit", () -> new KitCommand(session));
        all.put("rounds", () -> new RoundsCommand(session));
        all.put("calendar", () -> new CalendarCommand(session));
        all.put("letters", () -> new LettersCommand(session));
        all.put("new-plan", () -> new NewPlanCommand(session));
        all.put("roll-over", () -> new RollOverCommand(session));
        all.put("insert", () -> new InsertCommand(session));
        all.put("insert-row", () -> new InsertRowCommand(session));
        all.put("reword", () -> new RewordCommand(session));
        all.put("move", () -> new MoveCommand(session));
        all.put("split", () -> new SplitCommand(session));
        all.put("join", () -> new JoinCommand(session));
        all.put("drop", () -> new DropCommand(session));
        all.put("renumber", () -> new RenumberCommand(session));
        all.put("close", () -> new CloseCommand(session));
        all.put("heading", () -> new HeadingCommand(session));
        all.put("tracking", () -> new TrackingCommand(session));
        all.put("backup", () -> new BackupCommand(session));
        all.put("restore", () -> new RestoreCommand(session));
        all.put("lock", () -> new LockCommand(session));
        all.put("password", () -> new PasswordCommand(session));
        all.put("unlock", () -> new UnlockCommand(session));
        all.put("report", () -> new ReportCommand(session));
        all.put("template", () -> new TemplateCommand(session));
        all.put("intake", () -> new IntakeCommand(session));
        all.put("check", () -> new CheckCommand(session));
        all.put("diagnostics", () -> new DiagnosticsCommand(session));
        all.put("sample", () -> new SampleCommand(session));
        all.put("rehearse", () -> new RehearseCommand(session, program));
    }

    /**
     * The program as it carries out one call.
     *
     * @param program   the program itself, for a command that calls others
     * @param arguments the call; where it names no command, or only with a call for help about the program, all are there
     */
    public static CommandLine of(Session session, Program program, List<String> arguments) {
        return new Commands(session, program).carryingOut(arguments);
    }

    private CommandLine carryingOut(List<String> arguments) {
        CommandLine root = new CommandLine(new RootCommand(session));
        Collection<String> needed = needed(root.getCommandSpec(), arguments);
        all.forEach((name, command) -> {
            if (needed.contains(name)) {
                root.addSubcommand(name, command.get());
            }
        });
        return root;
    }

    private Collection<String> needed(CommandSpec program, List<String> arguments) {
        if (arguments.isEmpty()) {
            return List.of();
        }
        List<String> named = new ArrayList<>();
        for (int at = 0; at < arguments.size() && !HELP.contains(arguments.get(at)); at++) {
            // A folder may be called like a command.
            OptionSpec option = at == 0 ? null : program.findOption(arguments.get(at - 1));
            if (option == null && all.containsKey(arguments.get(at))) {
                named.add(arguments.get(at));
            }
        }
        return named.isEmpty() ? all.keySet() : named;
    }

    /** A figure may begin with a minus and have a comma, which looks like an option. */
    private CommandLine measure() {
        return new CommandLine(new MeasureCommand(session)).setUnmatchedOptionsArePositionalParams(true);
    }
}
