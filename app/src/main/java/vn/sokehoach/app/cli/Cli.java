package vn.sokehoach.app.cli;

import java.util.List;
import picocli.CommandLine;
import vn.sokehoach.app.cli.argument.Language;
import vn.sokehoach.app.cli.call.Session;
import vn.sokehoach.app.cli.call.Surroundings;
import vn.sokehoach.app.cli.command.Commands;

/** The program as a command: understands a call, carries it out, says how it ended. */
public final class Cli {

    private Cli() {}

    /** Carries out a call; gives the exit code. */
    public static int run(List<String> arguments, Surroundings surroundings) {
        Session session = new Session(surroundings, Language.of(arguments));
        Failures failures = new Failures(session);
        int code = code(failures, program(session, failures, arguments), arguments);
        surroundings.out().flush();
        surroundings.err().flush();
        return code;
    }

    /** Errors of the machine are none of picocli's. */
    private static int code(Failures failures, CommandLine program, List<String> arguments) {
        try {
            return program.execute(arguments.toArray(String[]::new));
        } catch (OutOfMemoryError _) {
            return failures.noMemory();
        }
    }

    private static CommandLine program(Session session, Failures failures, List<String> arguments) {
        CommandLine program = Commands.of(session, Cli::run, arguments);
        Help.word(program, session.language());
        program.setCaseInsensitiveEnumValuesAllowed(true);
        program.setOut(session.outWriter());
        program.setErr(session.errWriter());
        program.setParameterExceptionHandler(failures);
        program.setExecutionExceptionHandler(failures);
        return program;
    }
}
