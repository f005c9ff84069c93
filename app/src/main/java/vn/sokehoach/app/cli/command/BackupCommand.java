package vn.sokehoach.app.cli.command;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.sokehoach.app.cli.call.ExitCode;
import vn.sokehoach.app.cli.call.Session;
import vn.sokehoach.app.cli.call.StoreCommand;
import vn.sokehoach.app.ui.Office;
import vn.sokehoach.app.ui.copy.CopySentences;

/** Writes the whole book into one file to carry away. */
@Command(name = "backup")
final class BackupCommand extends StoreCommand {
    @Parameters(descriptionKey = "backupFile", paramLabel = "FILE")
    private Path file = Path.of("");

    BackupCommand(Session session) {
        super(session);
    }

    @Override
    protected int carryOut(Office office) throws Exception {
        CopySentences sentences = new CopySentences(session().messages(), office.clock().getZone());
        session().print(sentences.written(office.book().copies().backUp(file.toAbsolutePath())));
        return ExitCode.DONE;
    }
}
