package vn.sokehoach.app.appendix.preview;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import vn.sokehoach.app.ui.Jobs;
import vn.sokehoach.core.paper.PagePicture;
import vn.sokehoach.core.paper.PaperView;

/** Pictures of the pages that are looked at: painted beside the window, the last wish first, and few of them kept. */
public final class PagePictures {
    private final Jobs jobs;
    private final PaperView view;
    private final int mostPixels;
    private final Map<Key, PagePicture> kept = new LinkedHashMap<>(16, 0.75f, true);
    private final Deque<Wish> wishes = new ArrayDeque<>();
    private long pixels;
    private boolean painting;

    /** Keeps no more than so many pixels, but always the last picture. */
    PagePictures(Jobs jobs, PaperView view, int mostPixels) {
        this.jobs = jobs;
        this.view = view;
        this.mostPixels = mostPixels;
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
        PagePicture picture = kept.get(wish.key());
        if (picture != null) {
            wish.then().accept(picture);
        } else {
            wishes.push(wish);
            paintNext();
        }
    }

    /** Forgets a wish that nobody waits for any more. */
    public void withdraw(Wish wish) {
        wishes.remove(wish);
    }

    /** How many pixels are kept. */
    long pixels() {
        return pixels;
    }

    private void paintNext() {
        if (!painting && !wishes.isEmpty()) {
            painting = true;
            Wish wish = wishes.pop();
            jobs.aside(() -> view.picture(wish.page(), wish.scale()), picture -> painted(wish, picture),
                    _ -> goOn());
        }
    }

    private void painted(Wish wish, PagePicture picture) {
        keep(wish.key(), picture);
        wish.then().accept(picture);
        goOn();
    }

    /** A page that cannot be painted stays white: it was closed meanwhile, or its neighbours matter more. */
    private void goOn() {
        painting = false;
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
