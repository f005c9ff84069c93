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
import vn.sokehoach.app.cli.frame.ExtendCommand;
import vn.sokehoach.app.cli.frame.FrameCommand;
import vn.sokehoach.app.cli.round.KitCommand;
import vn.sokehoach.app.cli.lock.LockCommand;
import vn.sokehoach.app.cli.lock.PasswordCommand;
import vn.sokehoach.app.cli.lock.UnlockCommand;

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
                .addSubcommand("indicators", new IndicatorsCommand(session))
                .addSubcommand("measure", measure)
                .addSubcommand("course", new CourseCommand(session))
                .addSubcommand("compare", new CompareCommand(session))
                .addSubcommand("agencies", new AgenciesCommand(session))
                .addSubcommand("agency", AgencyCommands.of(session))
                .addSubcommand("stats", new StatsCommand(session))
                .addSubcommand("export", new ExportCommand(session))
                .addSubcommand("kit", new KitCommand(session))
                .addSubcommand("backup", new BackupCommand(session))
                .addSubcommand("restore", new RestoreCommand(session))
                .addSubcommand("lock", new LockCommand(session))
                .addSubcommand("password", new PasswordCommand(session))
                .addSubcommand("unlock", new UnlockCommand(session))
                .addSubcommand("report", new ReportCommand(session))
                .addSubcommand("template", new TemplateCommand(session))
                .addSubcommand("check", new CheckCommand(session))
                .addSubcommand("sample", new SampleCommand(session))
                .addSubcommand("rehearse", new RehearseCommand(session, program));
    }
}
