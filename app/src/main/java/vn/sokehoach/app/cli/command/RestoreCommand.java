package vn.sokehoach.app.cli.command;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.sokehoach.app.cli.call.ExitCode;
import vn.sokehoach.app.cli.call.Session;
import vn.sokehoach.app.cli.call.StoreCommand;
import vn.sokehoach.app.ui.Office;
import vn.sokehoach.app.ui.OfficeDoor;
import vn.sokehoach.app.ui.copy.CopySentences;
import vn.sokehoach.core.copy.BookCopies;
import vn.sokehoach.core.copy.RestoredBook;
import vn.sokehoach.core.store.StoreException;

/** Shows what a backup would change and puts it in the place of the book. */
@Command(name = "restore")
final class RestoreCommand extends StoreCommand {
    @Option(names = "--dry-run", descriptionKey = "restoreDryRun")
    private boolean dryRun;

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
        BookCopies copies = office.book().copies();
        Path copy = file.toAbsolutePath();
        CopySentences sentences = new CopySentences(session().messages(), office.clock().getZone());
        sentences.of(copies.compare(copy)).forEach(session()::print);
        if (!dryRun) {
            tell(copies.restore(copy));
        }
        return ExitCode.DONE;
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
        if (dryRun || opened || failure.reason() != StoreException.Reason.DAMAGED) {
            throw failure;
        }
        Path copy = file.toAbsolutePath();
        OfficeDoor door = session().surroundings().door();
        CopySentences sentences = new CopySentences(session().messages(), door.clock().getZone());
        session().print(sentences.of(door.copy(copy)));
        return session().restored(copy, office -> {
            session().print(session().messages().get("cli.restored.aside", session().folder()));
            return ExitCode.DONE;
        });
    }
}
