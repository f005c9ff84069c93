package vn.sokehoach.app.cli.command;

import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sokehoach.app.cli.call.ExitCode;
import vn.sokehoach.app.cli.call.Session;
import vn.sokehoach.core.reading.UnreadableDocument;
import vn.sokehoach.core.usecase.importing.ImportOutcome;

/** Tells what became of files. */
final class Outcomes {
    private static final Logger LOG = LoggerFactory.getLogger(Outcomes.class);

    private Outcomes() {}

    /** Prints the result, says a sentence for each refused file, and gives the exit code. */
    static int told(Session session, List<ImportOutcome> outcomes, String result) {
        if (!result.isEmpty()) {
            session.print(result);
        }
        for (ImportOutcome outcome : outcomes) {
            UnreadableDocument refusal = outcome.refusal();
            if (refusal != null) {
                session.say(outcome.file() + ": " + session.sentences().of(refusal));
                logUnforeseen(refusal);
            }
        }
        boolean allTaken = outcomes.stream().map(ImportOutcome::refusal).allMatch(Objects::isNull);
        return allTaken ? ExitCode.DONE : ExitCode.REFUSED;
    }

    private static void logUnforeseen(UnreadableDocument refusal) {
        if (refusal.reason() == UnreadableDocument.Reason.FAILED) {
            LOG.error("reading a file failed", refusal.getCause());
        }
    }
}
