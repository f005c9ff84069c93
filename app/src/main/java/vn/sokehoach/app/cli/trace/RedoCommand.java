package vn.sokehoach.app.cli.trace;

import java.util.Optional;
import picocli.CommandLine.Command;
import vn.sokehoach.app.cli.call.Session;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.Office;
import vn.sokehoach.core.change.StaleEdit;
import vn.sokehoach.core.change.Step;

/** Brings back what was undone last, where nothing was done since, and says which step it was. */
@Command(name = "redo")
public final class RedoCommand extends ReversingCommand {
    public RedoCommand(Session session) {
        super(session);
    }

    @Override
    Optional<Step> reversed(Office office, String author) throws StaleEdit {
        return office.undoing().redo(author);
    }

    @Override
    String done(Messages messages, String step) {
        return messages.get("shell.redo.done", step);
    }

    @Override
    String nothing(Messages messages) {
        return messages.get("shell.redo.nothing");
    }
}
