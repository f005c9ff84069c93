package vn.sokehoach.app.cli.trace;

import java.util.Optional;
import vn.sokehoach.app.cli.call.ExitCode;
import vn.sokehoach.app.cli.call.RecordingCommand;
import vn.sokehoach.app.cli.call.Session;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.Office;
import vn.sokehoach.core.change.StaleEdit;
import vn.sokehoach.core.change.Step;

/** Goes one step back or forth in the book and says which it was; exit code 0 also where there is none. */
abstract class ReversingCommand extends RecordingCommand {
    ReversingCommand(Session session) {
        super(session);
    }

    /** Does it; empty where there is no such step. */
    abstract Optional<Step> reversed(Office office, String author) throws StaleEdit;

    /** What is said of the step, which is named in it. */
    abstract String done(Messages messages, String step);

    /** What is said where there is none. */
    abstract String nothing(Messages messages);

    @Override
    protected final int carryOut(Office office) throws Exception {
        Messages messages = session().messages();
        session().print(reversed(office, author())
                .map(step -> done(messages, session().sentences().of(step.label())))
                .orElseGet(() -> nothing(messages)));
        return ExitCode.DONE;
    }
}
