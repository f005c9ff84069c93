package vn.sokehoach.app.cli.lock;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.sokehoach.app.cli.call.ExitCode;
import vn.sokehoach.app.cli.call.Session;
import vn.sokehoach.app.cli.call.StoreCommand;
import vn.sokehoach.app.ui.Office;
import vn.sokehoach.core.lock.BookKey;
import vn.sokehoach.core.lock.BookLock;

/** Sets another password, or makes another recovery key. */
@Command(name = "password")
public final class PasswordCommand extends StoreCommand {
    @Option(names = "--new-password-file", descriptionKey = "newPasswordFile", paramLabel = "FILE")
    private @Nullable Path file;

    @Option(names = "--new-recovery-key", descriptionKey = "newRecoveryKey")
    private boolean recovery;

    public PasswordCommand(Session session) {
        super(session);
    }

    @Override
    protected boolean changes() {
        return true;
    }

    @Override
    protected int carryOut(Office office) throws Exception {
        BookLock lock = office.book().lock();
        if (!lock.isLocked()) {
            session().say(session().messages().get("lock.none"));
            return ExitCode.WRONG_CALL;
        }
        BookKey present = session().keys().asked().orElseThrow();
        if (recovery) {
            String printed = lock.renewRecoveryKey(present).printed();
            session().say(session().messages().get("lock.recovery.renewed"));
            session().print(printed);
        } else {
            lock.changePassword(present, session().keys().fresh(file));
            session().say(session().messages().get("lock.changed"));
        }
        return ExitCode.DONE;
    }
}
