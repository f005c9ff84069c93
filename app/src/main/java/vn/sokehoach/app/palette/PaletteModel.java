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
import vn.sokehoach.app.ui.Desk;

/** What the palette finds; looked for beside the window, the last that was asked for counts. */
public final class PaletteModel {
    private static final int MOST = 40;

    private final Desk desk;
    private final Supplier<List<PaletteEntry>> commands;
    private final StringProperty asked = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<PaletteEntry>> found = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private List<PaletteEntry> entries = List.of();
    private List<PaletteEntry> book = List.of();
    private boolean stale = true;
    private int questions;

    /** {@code commands} tells what can be done at the moment it is asked. */
    public PaletteModel(Desk desk, Supplier<List<PaletteEntry>> commands) {
        this.desk = desk;
        this.commands = commands;
        asked.addListener((_, _, _) -> find());
    }

    /** What is typed. */
    public StringProperty askedProperty() {
        return asked;
    }

    /** What was found, best first. */
    public ReadOnlyObjectProperty<List<PaletteEntry>> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** Whether the palette is there. */
    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /** The book has changed: it is read again when the palette opens. */
    public void forget() {
        stale = true;
    }

    /** Opens it with nothing typed; the commands are there at once, the book as soon as it is read. */
    public void open() {
        asked.set("");
        open.set(true);
        gather();
        find();
        if (stale) {
            stale = false;
            desk.jobs()
                    .run(() -> new BookEntries(desk.sentences()).of(desk.office().book().plans().all()), read -> {
                        book = read;
                        gather();
                        find();
                    }, failure -> {
                        stale = true;
                        desk.failures().accept(failure);
                    });
        }
    }

    /** Closes it. */
    public void close() {
        open.set(false);
    }

    private void gather() {
        List<PaletteEntry> all = new ArrayList<>(commands.get());
        all.addAll(book);
        entries = List.copyOf(all);
    }

    private void find() {
        Asked wanted = Asked.of(asked.get());
        List<PaletteEntry> among = entries;
        int question = ++questions;
        desk.jobs().aside(() -> wanted.best(among, MOST), best -> {
            if (question == questions) {
                found.set(best);
            }
        }, desk.failures());
    }
}
