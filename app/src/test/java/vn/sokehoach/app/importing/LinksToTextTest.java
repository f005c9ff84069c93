package vn.sokehoach.app.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sokehoach.app.importing.outline.OutlineEntry;
import vn.sokehoach.app.importing.outline.OutlineEntry.Kind;
import vn.sokehoach.app.importing.problems.Concern;
import vn.sokehoach.app.ui.document.DocumentText.Place;
import vn.sokehoach.core.text.VietnameseText;

/** In every real document each entry of the plan leads to its own words, and each problem to its place. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LinksToTextTest {
    /** Entries that stand for others, and data of the head, which are worded anew. */
    private static final Set<Kind> WITHOUT_WORDS =
            Set.of(Kind.HEADING, Kind.PARTS, Kind.ORDERS, Kind.APPENDIX, Kind.FIELD);

    private final RealPlans plans = new RealPlans();

    @TempDir
    Path folder;

    static Stream<Path> documents() {
        return RealPlans.files();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyEntryLeadsToItsWordsAndBack(Path document) {
        ReviewModel review = plans.review(document, folder.resolve("store"));
        List<OutlineEntry> entries = entries(review).filter(entry -> !WITHOUT_WORDS.contains(entry.kind())).toList();
        SoftAssertions all = new SoftAssertions();

        assertThat(entries).hasSizeGreaterThan(20);
        for (OutlineEntry entry : entries) {
            review.outline().chosenProperty().set(entry.key());
            Place place = review.text().shownProperty().get();
            all.assertThat(place).as("%s %s", entry.key(), entry.words()).isNotNull();
            if (place != null) {
                all.assertThat(agree(marked(review, place), entry.words()))
                        .as("%s: «%s» is marked for «%s»", entry.key(), marked(review, place), entry.words())
                        .isTrue();
                review.text().pick(place.row());
                all.assertThat(review.outline().chosen()).as("back from %s", entry.key()).isPresent();
            }
        }
        all.assertAll();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void whatTheHeadSaysLeadsToWhereItIsSaid(Path document) {
        ReviewModel review = plans.review(document, folder.resolve("store"));

        assertThat(entries(review).filter(entry -> entry.kind() == Kind.FIELD && !entry.words().isEmpty()))
                .allSatisfy(entry -> assertThat(review.placeOf(entry.key())).as(entry.words()).isPresent());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void theWalkVisitsEveryProblemOnceAndShowsItsPlace(Path document) {
        ReviewModel review = plans.review(document, folder.resolve("store"));
        List<Concern> open = List.copyOf(review.problems().open());
        for (int visited = 0; visited < open.size(); visited++) {
            review.problems().next();
            Concern concern = open.get(visited);

            assertThat(review.problems().atProperty().get()).isEqualTo(visited);
            assertThat(review.outline().chosenProperty().get()).isEqualTo(concern.entry());
            if (concern.source() != null && concern.source().block() > 0) {
                assertThat(review.text().shownProperty().get()).as(concern.sentence()).isNotNull();
            }
        }
        review.problems().next();
        assertThat(review.problems().atProperty().get()).isEqualTo(open.isEmpty() ? -1 : 0);
    }

    private static Stream<OutlineEntry> entries(ReviewModel review) {
        return review.outline().rootsProperty().get().stream().flatMap(OutlineEntry::all);
    }

    private static String marked(ReviewModel review, Place place) {
        return review.text().text().textAt(place).substring(place.start(), place.end());
    }

    /** The marked words hold the first line, or are the piece of it that stands before a page ends. */
    private static boolean agree(String marked, String words) {
        String here = VietnameseText.tight(marked);
        String wanted = VietnameseText.tight(words.lines().findFirst().orElse(""));
        return here.contains(wanted) || here.length() > 5 && wanted.contains(here.replaceFirst("^[-+•]", ""));
    }
}
