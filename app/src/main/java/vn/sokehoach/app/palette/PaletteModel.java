package vn.sokehoach.app.palette;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.ui.Desk;

/** What the palette finds; looked for beside the window, the last that was asked for counts. */
public final class PaletteModel {
    private static final int MOST = 40;

    private final Desk desk;
    private final Supplier<List<PaletteEntry>> commands;
    private final StringProperty asked = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<PaletteEntry>> found = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper nothing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final BookIndex book;
    private List<PaletteEntry> entries = List.of();
    private int questions;
    private int answered;
    private @Nullable Runnable waiting;

    /** {@code commands} tells what can be done at the moment it is asked. */
    public PaletteModel(Desk desk, Supplier<List<PaletteEntry>> commands) {
        this.desk = desk;
        this.commands = commands;
        this.book = new BookIndex(desk, this::more);
        asked.addListener((_, _, _) -> {
            waiting = null;
            find();
        });
    }

    /** What is typed. */
    public StringProperty askedProperty() {
        return asked;
    }

    /** What was found, best first. */
    public ReadOnlyObjectProperty<List<PaletteEntry>> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** Whether it is known that nothing answers what is typed; not while it is still looked for. */
    public ReadOnlyBooleanProperty nothingProperty() {
        return nothing.getReadOnlyProperty();
    }

    /** Whether the palette is there. */
    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /** The book has changed: what is new in it is read beside the window. */
    public void forget() {
        book.refresh();
    }

    /** Opens it with nothing typed; the commands are there at once, the book as far as it is read. */
    public void open() {
        asked.set("");
        waiting = null;
        found.set(List.of());
        open.set(true);
        gather();
        find();
    }

    private void more() {
        if (open.get()) {
            gather();
            find();
        }
    }

    /** Does this as soon as what is found answers what is typed; typing on or closing takes it back. */
    public void onceAnswered(Runnable act) {
        waiting = act;
        answered();
    }

    private void answered() {
        Runnable act = waiting;
        boolean mayFindMore = book.isReading() && found.get().isEmpty();
        if (act != null && answered == questions && !mayFindMore) {
            waiting = null;
            act.run();
        }
    }

    /** Closes it. */
    public void close() {
        waiting = null;
        open.set(false);
    }

    private void gather() {
        List<PaletteEntry> all = new ArrayList<>(commands.get());
        all.addAll(book.entries());
        entries = List.copyOf(all);
    }

    private void find() {
        Asked wanted = Asked.of(asked.get());
        List<PaletteEntry> among = entries;
        int question = ++questions;
        nothing.set(false);
        desk.jobs().aside(() -> wanted.best(among, MOST), best -> {
            if (question == questions) {
                found.set(best);
                nothing.set(best.isEmpty() && !book.isReading());
                answered = question;
                answered();
            }
        }, desk.failures());
    }
}
