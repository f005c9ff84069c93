package vn.sokehoach.app.cli.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Option;
import vn.sokehoach.app.cli.call.Session;
import vn.sokehoach.app.ui.Office;

/** A command that works on the store. */
abstract class StoreCommand implements Callable<Integer> {
    private final Session session;

    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "help")
    @SuppressWarnings("unused") // picocli prints the help
    private boolean help;

    StoreCommand(Session session) {
        this.session = session;
    }

    @Override
    public final Integer call() throws Exception {
        check();
        return session.with(this::carryOut);
    }

    /** Refuses a call that is wrong whatever the store holds. */
    void check() throws Exception {}

    /** Does what the command is for; gives the exit code. */
    abstract int carryOut(Office office) throws Exception;

    Session session() {
        return session;
    }
}
