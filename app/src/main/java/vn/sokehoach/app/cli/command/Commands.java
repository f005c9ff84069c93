package vn.sokehoach.app.cli.command;

import picocli.CommandLine;
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

/** The program with all its commands. */
public final class Commands {

    private Commands() {}

    /**
     * The program as it carries out one call.
     *
     * @param program the program itself, for a command that calls others
     */
    public static CommandLine of(Session session, Program program) {
        // A figure may begin with a minus and have a comma, which looks like an option.
        CommandLine measure =
                new CommandLine(new MeasureCommand(session)).setUnmatchedOptionsArePositionalParams(true);
        return new CommandLine(new RootCommand(session)).addSubcommand("import", new ImportCommand(session))
                .addSubcommand("plans", new PlansCommand(session))
                .addSubcommand("show", new ShowCommand(session))
                .addSubcommand("tasks", new TasksCommand(session))
                .addSubcommand("status", new StatusCommand(session))
                .addSubcommand("frame", new FrameCommand(session))
                .addSubcommand("extend", new ExtendCommand(session))
                .addSubcommand("attach", new AttachCommand(session))
                .addSubcommand("link", new LinkCommand(session))
                .addSubcommand("indicators", new IndicatorsCommand(session))
                .addSubcommand("measure", measure)
                .addSubcommand("course", new CourseCommand(session))
                .addSubcommand("years", new YearsCommand(session))
                .addSubcommand("references", new ReferencesCommand(session))
                .addSubcommand("compare", new CompareCommand(session))
                .addSubcommand("agencies", new AgenciesCommand(session))
                .addSubcommand("agency", AgencyCommands.of(session))
                .addSubcommand("stats", new StatsCommand(session))
                .addSubcommand("history", new HistoryCommand(session))
                .addSubcommand("undo", new UndoCommand(session))
                .addSubcommand("redo", new RedoCommand(session))
                .addSubcommand("export", new ExportCommand(session))
                .addSubcommand("kit", new KitCommand(session))
                .addSubcommand("rounds", new RoundsCommand(session))
                .addSubcommand("calendar", new CalendarCommand(session))
                .addSubcommand("letters", new LettersCommand(session))
                .addSubcommand("new-plan", new NewPlanCommand(session))
                .addSubcommand("roll-over", new RollOverCommand(session))
                .addSubcommand("insert", new InsertCommand(session))
                .addSubcommand("insert-row", new InsertRowCommand(session))
                .addSubcommand("reword", new RewordCommand(session))
                .addSubcommand("move", new MoveCommand(session))
                .addSubcommand("split", new SplitCommand(session))
                .addSubcommand("join", new JoinCommand(session))
                .addSubcommand("drop", new DropCommand(session))
                .addSubcommand("renumber", new RenumberCommand(session))
                .addSubcommand("close", new CloseCommand(session))
                .addSubcommand("heading", new HeadingCommand(session))
                .addSubcommand("tracking", new TrackingCommand(session))
                .addSubcommand("backup", new BackupCommand(session))
                .addSubcommand("restore", new RestoreCommand(session))
                .addSubcommand("lock", new LockCommand(session))
                .addSubcommand("password", new PasswordCommand(session))
                .addSubcommand("unlock", new UnlockCommand(session))
                .addSubcommand("report", new ReportCommand(session))
                .addSubcommand("template", new TemplateCommand(session))
                .addSubcommand("intake", new IntakeCommand(session))
                .addSubcommand("check", new CheckCommand(session))
                .addSubcommand("diagnostics", new DiagnosticsCommand(session))
                .addSubcommand("sample", new SampleCommand(session))
                .addSubcommand("rehearse", new RehearseCommand(session, program));
    }
}
