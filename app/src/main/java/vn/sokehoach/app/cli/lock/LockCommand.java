package vn.sokehoach.app.cli.lock;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.sokehoach.app.cli.call.ExitCode;
import vn.sokehoach.app.cli.call.Session;
import vn.sokehoach.app.cli.call.StoreCommand;
import vn.sokehoach.app.ui.Office;
import vn.sokehoach.core.lock.BookLock;

/** Sets a password where there is none, and tells the recovery key. */
@Command(name = "lock")
public final class LockCommand extends StoreCommand {
    @Option(names = "--new-password-file", descriptionKey = "newPasswordFile", paramLabel = "FILE")
    private @Nullable Path file;

    public LockCommand(Session session) {
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
            session().say(session().messages().get("lock.already"));
            return ExitCode.WRONG_CALL;
        }
        String recovery = lock.lock(session().keys().fresh(file)).printed();
        session().say(session().messages().get("lock.done"));
        session().print(recovery);
        return ExitCode.DONE;
    }
}
