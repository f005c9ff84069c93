package vn.sokehoach.app.cli.call;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A command that records something in the book, in the name of a person. */
public abstract class RecordingCommand extends StoreCommand {
    @Option(names = "--by", descriptionKey = "by", paramLabel = "NAME")
    private @Nullable String by;

    protected RecordingCommand(Session session) {
        super(session);
    }

    /** Where a call may also ask only, this says whether it does. */
    @Override
    protected boolean changes() {
        return true;
    }

    /** Who does it: the named person, else whoever sits here. */
    protected final String author() {
        return by == null ? session().surroundings().person() : by;
    }
}
