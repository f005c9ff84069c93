package vn.sokehoach.app.cli.call;

import java.util.concurrent.Callable;
import picocli.CommandLine.Option;
import vn.sokehoach.app.ui.Office;
import vn.sokehoach.core.store.StoreException;

/** A command that works on the store. */
public abstract class StoreCommand implements Callable<Integer> {
    private final Session session;

    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "help")
    @SuppressWarnings("unused") // picocli prints the help
    private boolean help;

    protected StoreCommand(Session session) {
        this.session = session;
    }

    @Override
    public final Integer call() throws Exception {
        check();
        try {
            return changes() ? session.with(this::carryOut) : session.reading(this::carryOut);
        } catch (StoreException failure) {
            return withoutBook(failure);
        }
    }

    /** What is left to do where the store cannot be used; gives the exit code. */
    protected int withoutBook(StoreException failure) throws Exception {
        throw failure;
    }

    /** Whether this call changes the store; one that only reads is also answered while the window is open. */
    protected boolean changes() {
        return false;
    }

    /** Refuses a call that is wrong whatever the store holds. */
    protected void check() throws Exception {}

    /** Does what the command is for; gives the exit code. */
    protected abstract int carryOut(Office office) throws Exception;

    /** The call that it carries out. */
    protected Session session() {
        return session;
    }
}
