package vn.sokehoach.app.cli.trace;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.sokehoach.app.cli.call.ExitCode;
import vn.sokehoach.app.cli.call.Session;
import vn.sokehoach.app.cli.call.StoreCommand;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.Office;

/** Brings back what was undone last, where nothing was done since, and says which step it was. */
@Command(name = "redo")
public final class RedoCommand extends StoreCommand {
    @Option(names = "--by", descriptionKey = "by", paramLabel = "NAME")
    private @Nullable String by;

    public RedoCommand(Session session) {
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
                .redo(session().author(by))
                .map(step -> messages.get("shell.redo.done", session().sentences().of(step.label())))
                .orElseGet(() -> messages.get("shell.redo.nothing")));
        return ExitCode.DONE;
    }
}
