package vn.sokehoach.app.ui;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sokehoach.app.ui.clip.Pasteboard;
import vn.sokehoach.core.copy.CopyRefused;
import vn.sokehoach.core.store.StoreException;

/** Where everything unexpected ends: logged once, and told in a sentence with a short code and details to copy. */
public final class Failures implements Consumer<Throwable> {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    private static final String OURS = "vn.sokehoach.";

    private final Messages messages;
    private final Dialogs dialogs;
    private final Pasteboard pasteboard;
    private final Support support;
    private boolean telling;

    /** Failures that are told in these dialogs. */
    public Failures(Messages messages, Dialogs dialogs, Pasteboard pasteboard, Support support) {
        this.support = support;
        this.messages = messages;
        this.dialogs = dialogs;
        this.pasteboard = pasteboard;
    }

    /** What is there for whoever helps. */
    public interface Support {
        /** Keeps a failure for the file. */
        void note(Throwable failure);

        /** Lets the person choose a file and writes to it what is known; {@code told} hears what came of it. */
        void write(Consumer<String> told);
    }

    @Override
    public void accept(Throwable failure) {
        note(failure);
        // One at a time: what fails while a person reads is in the log.
        if (!telling) {
            telling = true;
            try {
                dialogs.open(messages.get("failure.title"), view(failure));
            } finally {
                telling = false;
            }
        }
    }

    /** Writes a failure that is told elsewhere to the log. */
    public void note(Throwable failure) {
        LOG.error("{}", code(failure), failure);
        support.note(failure);
    }

    /** What went wrong, for the person to read and to copy. */
    private FailureView view(Throwable failure) {
        return new FailureView(sentence(failure, messages), code(failure), details(failure), messages,
                pasteboard::put, support::write);
    }

    /** The sentence for a failure: the store's own reasons have one each. */
    public static String sentence(Throwable failure, Messages messages) {
        return switch (failure) {
            case StoreException store -> new Sentences(messages).of(store);
            case CopyRefused copy -> new Sentences(messages).of(copy);
            default -> messages.get("failure.sentence");
        };
    }

    /** The same failure at the same place has the same code, whatever its details: "SK-7A3F". */
    public static String code(Throwable failure) {
        String place = Arrays.stream(failure.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(OURS))
                .findFirst()
                .map(frame -> frame.getClassName() + "." + frame.getMethodName())
                .orElse("");
        return String.format("SK-%04X", (failure.getClass().getName() + place).hashCode() & 0xFFFF);
    }

    private static String details(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
