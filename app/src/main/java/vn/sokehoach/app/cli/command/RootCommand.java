package vn.sokehoach.app.cli.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import vn.sokehoach.app.cli.argument.Language;
import vn.sokehoach.app.cli.call.ExitCode;
import vn.sokehoach.app.cli.call.Session;
import vn.sokehoach.app.cli.call.Windows;

/** The program without a command: opens the window. */
@Command(name = "sokehoach")
final class RootCommand implements Callable<Integer> {
    private final Session session;

    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "help")
    @SuppressWarnings("unused") // picocli prints the help
    private boolean help;

    @Option(names = "--lang", descriptionKey = "lang", paramLabel = "vi|en", scope = ScopeType.INHERIT)
    @SuppressWarnings("unused") // looked at before the call is understood
    private Language language = Language.vi;

    RootCommand(Session session) {
        this.session = session;
    }

    @Option(names = "--store", descriptionKey = "store", paramLabel = "DIR", scope = ScopeType.INHERIT)
    void store(Path folder) {
        session.store(folder);
    }

    @Option(names = "--password-file", descriptionKey = "passwordFile", paramLabel = "FILE", scope = ScopeType.INHERIT)
    void passwordFile(Path file) {
        session.keys().passwordFile(file);
    }

    @Option(names = "--recovery-key-file", descriptionKey = "recoveryKeyFile", paramLabel = "FILE", scope = ScopeType.INHERIT)
    void recoveryFile(Path file) {
        session.keys().recoveryFile(file);
    }

    @Override
    public Integer call() {
        Windows windows = session.surroundings().windows();
        if (windows.possible() && windows.show(session.folder(), session.messages())) {
            return ExitCode.DONE;
        }
        session.say(session.messages().get("cli.noDisplay"));
        return ExitCode.WRONG_CALL;
    }
}
