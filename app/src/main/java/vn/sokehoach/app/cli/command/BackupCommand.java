package vn.sokehoach.app.cli.command;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.sokehoach.app.cli.call.ExitCode;
import vn.sokehoach.app.cli.call.Session;
import vn.sokehoach.app.cli.call.StoreCommand;
import vn.sokehoach.app.ui.Office;
import vn.sokehoach.app.ui.copy.CopySentences;
import vn.sokehoach.core.copy.BookCopies;
import vn.sokehoach.core.copy.BookCopy;

/** Writes the whole book into one file to carry away. */
@Command(name = "backup")
final class BackupCommand extends StoreCommand {
    @Option(names = "--own-password-file", descriptionKey = "ownPasswordFile", paramLabel = "FILE")
    private @Nullable Path ownPassword;

    @Parameters(descriptionKey = "backupFile", paramLabel = "FILE")
    private Path file = Path.of("");

    BackupCommand(Session session) {
        super(session);
    }

    @Override
    protected int carryOut(Office office) throws Exception {
        CopySentences sentences = new CopySentences(session().messages(), office.clock().getZone());
        session().print(sentences.written(written(office.book().copies())));
        return ExitCode.DONE;
    }

    private BookCopy written(BookCopies copies) throws Exception {
        Path target = file.toAbsolutePath();
        return ownPassword == null ? copies.backUp(target)
                : copies.backUp(target, session().keys().fresh(ownPassword));
    }
}
