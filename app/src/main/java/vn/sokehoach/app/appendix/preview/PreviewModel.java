package vn.sokehoach.app.appendix.preview;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.ui.Desk;
import vn.sokehoach.core.paper.PageSize;
import vn.sokehoach.core.paper.Paper;
import vn.sokehoach.core.paper.PaperView;
import vn.sokehoach.core.paper.Unprintable;

/** A document on the screen: its pages, which of them is shown and how large, and its way to the printer. */
public final class PreviewModel {
    /** Together 32 MB. */
    private static final int SHEET_PIXELS = 6_000_000;
    private static final int SMALL_PIXELS = 2_000_000;

    private final Desk desk;
    private final Consumer<Told> telling;
    private final ReadOnlyObjectWrapper<@Nullable Opened> opened = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper preparing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper printing = new ReadOnlyBooleanWrapper();
    private final IntegerProperty page = new SimpleIntegerProperty();
    private final ObjectProperty<Zoom> zoom = new SimpleObjectProperty<>(Zoom.WIDTH);
    private final DoubleProperty shownFactor = new SimpleDoubleProperty(1);
    private int asked;
    private boolean printsWhenThere;

    /** Nothing is shown at first; what came of printing goes to {@code telling}. */
    public PreviewModel(Desk desk, Consumer<Told> telling) {
        this.desk = desk;
        this.telling = telling;
    }

    /**
     * A document that was opened.
     *
     * @param sheets   pictures of the pages as they are read
     * @param overview small pictures of them
     */
    public record Opened(Paper paper, PaperView view, PagePictures sheets, PagePictures overview) {

        /** The sizes of its pages. */
        public List<PageSize> pages() {
            return view.pages();
        }
    }

    /**
     * Shows a document once it is made; what was shown stays until then.
     *
     * @param gathering reads what it is made of, where the store may be read
     * @param making    makes it of that, beside everything else
     */
    public <T> void show(Callable<T> gathering, Making<T> making, Consumer<Exception> failed) {
        int order = ++asked;
        preparing.set(true);
        Consumer<Exception> stopped = failure -> {
            if (order == asked) {
                clear();
                failed.accept(failure);
            }
        };
        desk.jobs().run(gathering, gathered -> {
            if (order == asked) {
                desk.jobs().aside(() -> open(making.of(gathered)), made -> put(order, made), stopped);
            }
        }, stopped);
    }

    /** Makes a document of what was read. */
    @FunctionalInterface
    public interface Making<T> {
        Paper of(T gathered) throws Exception;
    }

    /** Shows nothing. */
    public void clear() {
        asked++;
        preparing.set(false);
        printsWhenThere = false;
        replace(null);
    }

    private Opened open(Paper paper) throws Exception {
        PaperView view = desk.office().paperReader().open(paper);
        return new Opened(paper, view, new PagePictures(desk.jobs(), view, SHEET_PIXELS, this::notPainted),
                new PagePictures(desk.jobs(), view, SMALL_PIXELS, this::notPainted));
    }

    private void notPainted(Exception failure, int which) {
        desk.failures().note(failure);
        telling.accept(Told.failed(desk.messages().get("paper.unpainted", which + 1)));
    }

    private void put(int order, Opened made) {
        if (order != asked) {
            close(made);
            return;
        }
        preparing.set(false);
        replace(made);
        if (printsWhenThere) {
            print();
        }
    }

    private void replace(@Nullable Opened now) {
        Opened before = opened.get();
        int last = now == null ? 0 : now.pages().size() - 1;
        page.set(Math.min(page.get(), last));
        opened.set(now);
        if (before != null) {
            close(before);
        }
    }

    private void close(Opened made) {
        made.sheets().close();
        made.overview().close();
        desk.jobs().aside(() -> {
            made.view().close();
            return true;
        }, _ -> {
        }, desk.failures());
    }

    /** Goes to a page, from 0; one that is not there is taken for the nearest that is. */
    public void goTo(int wanted) {
        page.set(Math.clamp(wanted, 0, Math.max(0, count() - 1)));
    }

    /** How many pages are shown; 0 for none. */
    public int count() {
        Opened now = opened.get();
        return now == null ? 0 : now.pages().size();
    }

    /** Shows pages larger by a step. */
    public void larger() {
        zoom.set(Zoom.above(shownFactor.get()));
    }

    /** Shows pages smaller by a step. */
    public void smaller() {
        zoom.set(Zoom.below(shownFactor.get()));
    }

    /** Lets the person print what is shown, or what is being made as soon as it is there. */
    public void print() {
        Opened now = opened.get();
        if (preparing.get()) {
            printsWhenThere = true;
        } else if (now != null && !printing.get()) {
            printsWhenThere = false;
            printing.set(true);
            telling.accept(Told.NOTHING);
            desk.jobs().aside(() -> desk.office().printer().print(now.paper()), this::printed, this::notPrinted);
        }
    }

    private void printed(boolean handedOver) {
        printing.set(false);
        telling.accept(handedOver ? Told.done(desk.messages().get("paper.printed")) : Told.NOTHING);
    }

    private void notPrinted(Exception failure) {
        printing.set(false);
        if (failure instanceof Unprintable unprintable) {
            telling.accept(Told.failed(desk.sentences().of(unprintable)));
        } else {
            desk.failures().accept(failure);
        }
    }

    /** The document that is shown; null for none. */
    public ReadOnlyObjectProperty<@Nullable Opened> openedProperty() {
        return opened.getReadOnlyProperty();
    }

    /** Whether another document is being made. */
    public ReadOnlyBooleanProperty preparingProperty() {
        return preparing.getReadOnlyProperty();
    }

    /** Whether the system's dialog is open or the printer is being fed. */
    public ReadOnlyBooleanProperty printingProperty() {
        return printing.getReadOnlyProperty();
    }

    /** The page that is shown, from 0; use {@link #goTo}. */
    public IntegerProperty pageProperty() {
        return page;
    }

    /** How large pages are wanted. */
    public ObjectProperty<Zoom> zoomProperty() {
        return zoom;
    }

    /** How large the page is shown, 1 for its size on paper; told by the view. */
    public DoubleProperty shownFactorProperty() {
        return shownFactor;
    }
}
