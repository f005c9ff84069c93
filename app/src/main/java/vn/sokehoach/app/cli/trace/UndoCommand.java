package vn.sokehoach.app.cli.trace;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.sokehoach.app.cli.call.ExitCode;
import vn.sokehoach.app.cli.call.Session;
import vn.sokehoach.app.cli.call.StoreCommand;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.Office;

/** Takes the last step of the book back and says which it was. */
@Command(name = "undo")
public final class UndoCommand extends StoreCommand {
    @Option(names = "--by", descriptionKey = "by", paramLabel = "NAME")
    private @Nullable String by;

    public UndoCommand(Session session) {
        super(session);
    }

    @Override
    protected boolean changes() {
        return true;
    }

    @Override
    protected int carryOut(Office office) throws Exception {
        Messages messages = session().messages();
        session().print(office.undoing()
                .undo(session().author(by))
                .map(step -> messages.get("shell.undo.done", session().sentences().of(step.label())))
                .orElseGet(() -> messages.get("shell.undo.nothing")));
        return ExitCode.DONE;
    }
}
