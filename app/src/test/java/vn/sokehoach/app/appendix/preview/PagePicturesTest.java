package vn.sokehoach.app.appendix.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.sokehoach.app.appendix.preview.PagePictures.Wish;
import vn.sokehoach.app.ui.HeldJobs;
import vn.sokehoach.core.paper.PagePicture;
import vn.sokehoach.core.paper.PageSize;
import vn.sokehoach.core.paper.PaperView;

/** Who gets which picture, where pages are painted later than they are wished for. */
class PagePicturesTest {
    private static final int EACH = 100;

    private final HeldJobs jobs = new HeldJobs();
    private final PlainPages pages = new PlainPages();
    private final List<String> failures = new ArrayList<>();
    private final PagePictures pictures = new PagePictures(jobs, pages, 2 * EACH,
            (failure, page) -> failures.add(page + ": " + failure.getMessage()));

    /** Twenty pages, each in a colour that is its number. */
    private static final class PlainPages implements PaperView {
        private final List<Integer> painted = new ArrayList<>();
        private final Set<Integer> broken = new HashSet<>();

        @Override
        public List<PageSize> pages() {
            return IntStream.range(0, 20).mapToObj(_ -> new PageSize(10, 10)).toList();
        }

        @Override
        public PagePicture picture(int page, double scale) throws IOException {
            if (broken.contains(page)) {
                throw new IOException("hỏng");
            }
            painted.add(page);
            int[] pixels = new int[EACH];
            pixels[0] = page;
            return new PagePicture(10, 10, pixels);
        }

        @Override
        public void close() {}
    }

    /** A place that shows one page and takes another when it is used again. */
    private final class Place {
        private Wish wish = new Wish(-1, 1, _ -> {
        });
        private final List<Integer> shown = new ArrayList<>();

        private void shows(int page) {
            pictures.withdraw(wish);
            wish = new Wish(page, 1, picture -> shown.add(picture.argb()[0]));
            pictures.paint(wish);
        }
    }

    @Test
    void thePageThatIsBeingPaintedIsNotHandedToWhoTurnedAwayFromIt() {
        Place place = new Place();
        place.shows(1);
        place.shows(9);
        jobs.doNext();
        place.shows(15);
        jobs.doAll();

        assertThat(place.shown).containsExactly(15);
        assertThat(pages.painted).startsWith(1).endsWith(15);
    }

    @Test
    void whoTurnsBackToThePageThatIsBeingPaintedGetsItAndItIsPaintedOnce() {
        Place place = new Place();
        place.shows(1);
        place.shows(2);
        place.shows(1);
        jobs.doAll();

        assertThat(place.shown).containsExactly(1);
        assertThat(pages.painted).containsExactly(1);
    }

    @Test
    void theLastWishIsPaintedFirstAndOnePageAtATime() {
        Place first = new Place();
        Place second = new Place();
        Place third = new Place();
        first.shows(1);
        second.shows(2);
        third.shows(3);
        assertThat(jobs.held()).isOne();
        jobs.doAll();

        assertThat(pages.painted).containsExactly(1, 3, 2);
        assertThat(second.shown).containsExactly(2);
    }

    @Test
    void onlyAsManyPicturesAreKeptAsThereIsRoomFor() {
        IntStream.range(0, 5).forEach(page -> {
            new Place().shows(page);
            jobs.doAll();
        });
        assertThat(pictures.pixels()).isEqualTo(2 * EACH);

        Place again = new Place();
        again.shows(4);
        assertThat(again.shown).containsExactly(4);
        assertThat(jobs.held()).isZero();
    }

    @Test
    void aPageThatCannotBePaintedIsToldAndTheOthersArePainted() {
        pages.broken.add(1);
        Place second = new Place();
        new Place().shows(1);
        second.shows(2);
        jobs.doAll();

        assertThat(failures).containsExactly("1: hỏng");
        assertThat(second.shown).containsExactly(2);
    }

    @Test
    void nothingIsToldOrShownOfPagesThatWereClosed() {
        pages.broken.add(1);
        Place first = new Place();
        Place second = new Place();
        first.shows(1);
        second.shows(2);
        pictures.close();
        second.shows(3);
        jobs.doAll();

        assertThat(failures).isEmpty();
        assertThat(pages.painted).isEmpty();
        assertThat(second.shown).isEmpty();
        assertThat(pictures.pixels()).isZero();
    }
}
