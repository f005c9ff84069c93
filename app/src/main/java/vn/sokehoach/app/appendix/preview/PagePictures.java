package vn.sokehoach.app.appendix.preview;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.ui.Jobs;
import vn.sokehoach.core.paper.PagePicture;
import vn.sokehoach.core.paper.PaperView;

/** Pictures of the pages that are looked at: painted beside the window, the last wish first, and few of them kept. */
public final class PagePictures {
    private final Jobs jobs;
    private final PaperView view;
    private final int mostPixels;
    private final ObjIntConsumer<Exception> failed;
    private final Map<Key, PagePicture> kept = new LinkedHashMap<>(16, 0.75f, true);
    private final Deque<Wish> wishes = new ArrayDeque<>();
    private long pixels;
    private boolean painting;
    private @Nullable Wish awaited;
    private boolean closed;

    /**
     * Keeps no more than so many pixels, but always the last picture.
     *
     * @param failed takes why a page, from 0, could not be painted
     */
    PagePictures(Jobs jobs, PaperView view, int mostPixels, ObjIntConsumer<Exception> failed) {
        this.jobs = jobs;
        this.view = view;
        this.mostPixels = mostPixels;
        this.failed = failed;
    }

    private record Key(int page, double scale) {}

    /** A picture that somebody waits for. */
    public record Wish(int page, double scale, Consumer<PagePicture> then) {

        private Key key() {
            return new Key(page, scale);
        }
    }

    /** Hands over the picture, at once where it is kept. */
    public void paint(Wish wish) {
        if (!closed && !handOver(wish)) {
            wishes.push(wish);
            paintNext();
        }
    }

    /** Forgets a wish that nobody waits for any more; its picture is kept, but handed to nobody. */
    public void withdraw(Wish wish) {
        wishes.remove(wish);
        if (wish.equals(awaited)) {
            awaited = null;
        }
    }

    /** Forgets all wishes and pictures; what is asked for later is not painted. */
    void close() {
        closed = true;
        awaited = null;
        wishes.clear();
        kept.clear();
        pixels = 0;
    }

    /** How many pixels are kept. */
    long pixels() {
        return pixels;
    }

    private boolean handOver(Wish wish) {
        PagePicture picture = kept.get(wish.key());
        if (picture != null) {
            wish.then().accept(picture);
        }
        return picture != null;
    }

    /** The same picture may have been wished for twice. */
    private void paintNext() {
        while (!painting && !wishes.isEmpty()) {
            Wish wish = wishes.pop();
            if (!handOver(wish)) {
                begin(wish);
            }
        }
    }

    private void begin(Wish wish) {
        painting = true;
        awaited = wish;
        jobs.aside(() -> view.picture(wish.page(), wish.scale()), picture -> painted(wish, picture),
                failure -> notPainted(wish, failure));
    }

    private void painted(Wish wish, PagePicture picture) {
        painting = false;
        if (!closed) {
            keep(wish.key(), picture);
        }
        if (wish.equals(awaited)) {
            awaited = null;
            wish.then().accept(picture);
        }
        paintNext();
    }

    /** A page that cannot be painted stays white; one that was closed meanwhile is looked at by nobody. */
    private void notPainted(Wish wish, Exception failure) {
        painting = false;
        awaited = null;
        if (!closed) {
            failed.accept(failure, wish.page());
        }
        paintNext();
    }

    private void keep(Key key, PagePicture picture) {
        PagePicture before = kept.put(key, picture);
        pixels += picture.pixels() - (before == null ? 0 : before.pixels());
        Iterator<PagePicture> oldest = kept.values().iterator();
        while (pixels > mostPixels && kept.size() > 1) {
            pixels -= oldest.next().pixels();
            oldest.remove();
        }
    }
}
