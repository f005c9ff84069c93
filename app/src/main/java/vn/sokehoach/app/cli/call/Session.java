package vn.sokehoach.app.cli.call;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.cli.argument.Language;
import vn.sokehoach.app.cli.json.JsonViews;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.Office;
import vn.sokehoach.app.ui.OfficeDoor;
import vn.sokehoach.app.ui.Sentences;
import vn.sokehoach.core.lock.BookKey;
import vn.sokehoach.core.store.StoreException;

/** One call: its language, its store, where it prints. */
public final class Session {
    /** How long a command waits for a store that another process has open. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Surroundings surroundings;
    private final Language language;
    private final Messages messages;
    private final Sentences sentences;
    private final Keys keys;
    private @Nullable Path store;

    public Session(Surroundings surroundings, Language language) {
        this.surroundings = surroundings;
        this.language = language;
        this.messages = language.messages();
        this.sentences = new Sentences(messages);
        this.keys = new Keys(surroundings.asking(), messages);
    }

    /** What a command does with an opened store; gives the exit code. */
    public interface Act {
        int carryOut(Office office) throws Exception;
    }

    /** Carries out an act on the store, which is closed afterwards whatever happens. */
    public int with(Act act) throws Exception {
        return carriedOut(opened(door -> door.open(folder(), PATIENCE)), act);
    }

    /** The same for an act that changes nothing and can be carried out while another process has the store open. */
    public int reading(Act act) throws Exception {
        return carriedOut(opened(door -> door.openToRead(folder(), PATIENCE)), act);
    }

    /** The same on the book of a copy, which takes the place of a store that cannot be opened. */
    public int restored(Path copy, OfficeDoor door, Act act) throws Exception {
        return carriedOut(door.openRestored(copy, folder(), PATIENCE), act);
    }

    /** How a book is opened. */
    private interface Way {
        Office through(OfficeDoor door);
    }

    /** Opens the book; where it is locked and no key was told, the person is asked for it. */
    private Office opened(Way way) throws KeyNotGiven {
        try {
            return way.through(door(keys.told()));
        } catch (StoreException failure) {
            if (failure.reason() != StoreException.Reason.LOCKED || keys.asked().isEmpty()) {
                throw failure;
            }
            return way.through(door(keys.told()));
        }
    }

    /** The door to books, with a key where there is one. */
    public OfficeDoor door(Optional<BookKey> key) {
        return key.map(surroundings.door()::with).orElse(surroundings.door());
    }

    /** The keys that were told or are to be asked for. */
    public Keys keys() {
        return keys;
    }

    private int carriedOut(Office opened, Act act) throws Exception {
        try (Office office = opened) {
            office.notices().forEach(notice -> say(sentences.of(notice)));
            return act.carryOut(office);
        }
    }

    public void store(Path folder) {
        store = folder;
    }

    public Path folder() {
        return store == null ? surroundings.folder() : store;
    }

    public Surroundings surroundings() {
        return surroundings;
    }

    public Language language() {
        return language;
    }

    public Messages messages() {
        return messages;
    }

    public Sentences sentences() {
        return sentences;
    }

    public JsonViews json() {
        return new JsonViews(messages);
    }

    /** Prints a result that need not be in memory as a whole. */
    public void print(Writing result) throws IOException {
        Writer out = new OutputStreamWriter(surroundings.out(), surroundings.out().charset());
        result.to(out);
        out.write('\n');
        out.flush();
    }

    /** Something that is printed piece by piece. */
    public interface Writing {
        void to(Writer out) throws IOException;
    }

    /** Prints a result; line breaks are the same on every system. */
    public void print(String result) {
        surroundings.out().print(result + "\n");
        surroundings.out().flush();
    }

    /** Tells the person something that is no result. */
    public void say(String message) {
        surroundings.err().print(message + "\n");
    }

    public PrintWriter outWriter() {
        return writer(surroundings.out());
    }

    public PrintWriter errWriter() {
        return writer(surroundings.err());
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }
}
