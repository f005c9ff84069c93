package vn.sokehoach.app.cli.lock;

import picocli.CommandLine.Command;
import vn.sokehoach.app.cli.call.ExitCode;
import vn.sokehoach.app.cli.call.Session;
import vn.sokehoach.app.cli.call.StoreCommand;
import vn.sokehoach.app.ui.Office;
import vn.sokehoach.core.lock.BookLock;

/** Takes the password away. */
@Command(name = "unlock")
public final class UnlockCommand extends StoreCommand {
    public UnlockCommand(Session session) {
        super(session);
    }

    @Override
    protected boolean changes() {
        return true;
    }

    @Override
    protected int carryOut(Office office) throws Exception {
        BookLock lock = office.book().lock();
        if (lock.isLocked()) {
            lock.unlock(session().keys().asked().orElseThrow());
            session().say(session().messages().get("lock.removed"));
        } else {
            session().say(session().messages().get("lock.none"));
        }
        return ExitCode.DONE;
    }
}
