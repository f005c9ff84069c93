package vn.sokehoach.app.cli.trace;

import java.util.Optional;
import picocli.CommandLine.Command;
import vn.sokehoach.app.cli.call.Session;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.Office;
import vn.sokehoach.core.change.StaleEdit;
import vn.sokehoach.core.change.Step;

/** Takes the last step of the book back and says which it was. */
@Command(name = "undo")
public final class UndoCommand extends ReversingCommand {
    public UndoCommand(Session session) {
        super(session);
    }

    @Override
    Optional<Step> reversed(Office office, String author) throws StaleEdit {
        return office.undoing().undo(author);
    }

    @Override
    String done(Messages messages, String step) {
        return messages.get("shell.undo.done", step);
    }

    @Override
    String nothing(Messages messages) {
        return messages.get("shell.undo.nothing");
    }
}
