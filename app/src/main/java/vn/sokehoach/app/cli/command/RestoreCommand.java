package vn.sokehoach.app.cli.command;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.sokehoach.app.cli.call.ExitCode;
import vn.sokehoach.app.cli.call.KeyNotGiven;
import vn.sokehoach.app.cli.call.Session;
import vn.sokehoach.app.cli.call.StoreCommand;
import vn.sokehoach.app.ui.Office;
import vn.sokehoach.app.ui.OfficeDoor;
import vn.sokehoach.app.ui.copy.CopySentences;
import vn.sokehoach.core.copy.BookCopies;
import vn.sokehoach.core.copy.CopyRefused;
import vn.sokehoach.core.copy.RestoredBook;
import vn.sokehoach.core.lock.BookKey;
import vn.sokehoach.core.store.StoreException;

/** Shows what a backup would change and puts it in the place of the book. */
@Command(name = "restore")
final class RestoreCommand extends StoreCommand {
    @Option(names = "--dry-run", descriptionKey = "restoreDryRun")
    private boolean dryRun;

    @Option(names = "--copy-password-file", descriptionKey = "copyPasswordFile", paramLabel = "FILE")
    private @Nullable Path copyPassword;

    @Parameters(descriptionKey = "restoreFile", paramLabel = "FILE")
    private Path file = Path.of("");

    private boolean opened;

    RestoreCommand(Session session) {
        super(session);
    }

    @Override
    protected boolean changes() {
        return !dryRun;
    }

    @Override
    protected int carryOut(Office office) throws Exception {
        opened = true;
        Optional<BookKey> told = keyOfCopy();
        try {
            return carryOut(office, told);
        } catch (CopyRefused refused) {
            Optional<BookKey> asked = refused.reason() == CopyRefused.Reason.LOCKED && told.isEmpty()
                    ? session().keys().askedForCopy()
                    : Optional.empty();
            if (asked.isEmpty()) {
                throw refused;
            }
            return carryOut(office, asked);
        }
    }

    private int carryOut(Office office, Optional<BookKey> key) throws Exception {
        BookCopies ofBook = office.book().copies();
        BookCopies copies = key.map(ofBook::openedWith).orElse(ofBook);
        Path copy = file.toAbsolutePath();
        CopySentences sentences = new CopySentences(session().messages(), office.clock().getZone());
        sentences.of(copies.compare(copy)).forEach(session()::print);
        if (!dryRun) {
            tell(copies.restore(copy));
        }
        return ExitCode.DONE;
    }

    /** The backup's own password, else the key of the book, which it may have been locked with. */
    private Optional<BookKey> keyOfCopy() throws KeyNotGiven {
        return session().keys().ofCopy(copyPassword).or(this::keyOfBook);
    }

    private Optional<BookKey> keyOfBook() {
        try {
            return session().keys().told();
        } catch (KeyNotGiven unreadable) {
            return Optional.empty();
        }
    }

    private void tell(RestoredBook restored) {
        if (!restored.changed().isSame()) {
            session().print(restored.before()
                    .map(before -> session().messages().get("cli.restored.before", before.file()))
                    .orElse(session().messages().get("cli.restored")));
        }
    }

    /** A book that cannot be opened is the one that needs its backup. */
    @Override
    protected int withoutBook(StoreException failure) throws Exception {
        boolean lost = failure.reason() == StoreException.Reason.DAMAGED
                || failure.reason() == StoreException.Reason.KEY_DAMAGED;
        if (dryRun || opened || !lost) {
            throw failure;
        }
        Path copy = file.toAbsolutePath();
        OfficeDoor door = session().door(keyOfCopy());
        CopySentences sentences = new CopySentences(session().messages(), door.clock().getZone());
        session().print(sentences.of(door.copy(copy)));
        return session().restored(copy, door, office -> {
            session().print(session().messages().get("cli.restored.aside", session().folder()));
            return ExitCode.DONE;
        });
    }
}
