package vn.sokehoach.app.cli;

import java.util.List;
import picocli.CommandLine;
import vn.sokehoach.app.cli.argument.Language;

/** The program as a command: understands a call, carries it out, says how it ended. */
public final class Cli {

    private Cli() {}

    /** Carries out a call; gives the exit code. */
    public static int run(List<String> arguments, Surroundings surroundings) {
        Session session = new Session(surroundings, Language.of(arguments));
        CommandLine program = program(session);
        int code = program.execute(arguments.toArray(String[]::new));
        surroundings.out().flush();
        surroundings.err().flush();
        return code;
    }

    static CommandLine program(Session session) {
        CommandLine program = new CommandLine(new RootCommand(session));
        program.addSubcommand("import", new ImportCommand(session))
                .addSubcommand("plans", new PlansCommand(session))
                .addSubcommand("show", new ShowCommand(session))
                .addSubcommand("tasks", new TasksCommand(session))
                .addSubcommand("status", new StatusCommand(session))
                .addSubcommand("export", new ExportCommand(session))
                .addSubcommand("check", new CheckCommand(session))
                .addSubcommand("sample", new SampleCommand(session))
                .addSubcommand("rehearse", new RehearseCommand(session));
        Help.word(program, session.language());
        Failures failures = new Failures(session);
        program.setCaseInsensitiveEnumValuesAllowed(true);
        program.setOut(session.outWriter());
        program.setErr(session.errWriter());
        program.setParameterExceptionHandler(failures);
        program.setExecutionExceptionHandler(failures);
        return program;
    }
}
