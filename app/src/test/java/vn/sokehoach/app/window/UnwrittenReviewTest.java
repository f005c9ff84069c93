package vn.sokehoach.app.window;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sokehoach.app.window.ReviewHands.at;
import static vn.sokehoach.app.window.ReviewHands.kept;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.app.ui.OnScreen;
import vn.sokehoach.app.ui.clip.Clipping;

/** A review that the disk does not take is at hand while the window is open, and is neither mixed up nor offered in vain. */
@OnScreen
class UnwrittenReviewTest {

    @TempDir
    Path folder;

    private Path drafts() {
        return folder.resolve("store/drafts");
    }

    /** A window in which a document is under review and one correction of it could not be written. */
    private TestWindow correctedInVain() throws Exception {
        TestWindow window = ReviewHands.reviewing(folder, ReviewHands.DOCUMENT);
        Files.deleteIfExists(drafts());
        Files.writeString(drafts(), "no folder can be made here");
        at(window, "Sở Nội vụ").push(KeyCode.DELETE);
        assertThat(notice(window)).contains("Chưa ghi được");
        return window;
    }

    private static String notice(TestWindow window) {
        return window.onScreen(() -> window.<Label>find("#notice").getText());
    }

    private static String offered(TestWindow window) {
        return window.onScreen(() -> window.<Hyperlink>find("#review-go-on").getText());
    }

    private List<Path> saved() throws IOException {
        try (Stream<Path> reviews = Files.list(drafts())) {
            return reviews.toList();
        }
    }

    @Test
    void anotherReviewThatIsWrittenDoesNotTakeItAway() throws Exception {
        try (TestWindow window = correctedInVain()) {
            window.push(KeyCode.ESCAPE);
            Files.delete(drafts());
            window.dialogs.chooses(Files.writeString(folder.resolve("vườn cam.txt"),
                    ReviewHands.DOCUMENT.replace("79/KH", "80/KH").replace("chè", "cam")));
            window.click("#empty-import");
            at(window, "Sở Xây dựng").push(KeyCode.DELETE);
            assertThat(saved()).hasSize(1);
            window.push(KeyCode.ESCAPE);

            assertThat(offered(window)).contains("vườn chè.txt");
            window.click("#review-go-on").push(KeyCode.ESCAPE);
            assertThat(saved()).as("written as soon as it can be").hasSize(2);
        }
        try (TestWindow window = TestWindow.on(folder.resolve("store"))) {
            window.dialogs.chooses(folder.resolve("vườn chè.txt"));
            window.click("#empty-import");
            assertThat(kept(window).body().groups().getLast().tasks()).as("dropped in vain at first").isEmpty();
            assertThat(saved()).hasSize(1);
        }
    }

    @Test
    void onceItIsKeptItIsNotOfferedAnyMore() throws Exception {
        try (TestWindow window = correctedInVain()) {
            assertThat(kept(window).body().groups().getLast().tasks()).isEmpty();

            assertThat(window.shows("#review-go-on")).isFalse();
        }
    }

    @Test
    void goneOnWithItIsShownInOneTreeAlone() throws Exception {
        try (TestWindow window = correctedInVain()) {
            TreeTableView<?> before = window.find("#review-plan");
            int rows = window.onScreen(before::getExpandedItemCount);
            window.push(KeyCode.ESCAPE).click("#review-go-on");
            at(window, "Sở Xây dựng").push(KeyCode.DELETE);

            TreeTableView<?> now = window.find("#review-plan");
            assertThat(now).isNotSameAs(before);
            assertThat(window.onScreen(now::getExpandedItemCount)).isEqualTo(rows - 1);
            assertThat(window.onScreen(before::getExpandedItemCount)).as("the one before").isEqualTo(rows);
        }
    }

    @Test
    void whereAllIsTakenBackNothingIsOffered() throws Exception {
        try (TestWindow window = correctedInVain()) {
            window.push(KeyCode.CONTROL, KeyCode.Z).push(KeyCode.ESCAPE);

            assertThat(window.shows("#review-go-on")).isFalse();
        }
    }

    @Test
    void theWarningStaysWhileTheNextDocumentIsRead() throws Exception {
        try (TestWindow window = correctedInVain()) {
            window.pasteboard.holds(new Clipping.Words(ReviewHands.DOCUMENT.replace("79/KH", "81/KH")));
            window.click("#import-paste");

            assertThat(window.shows("#review-plan")).isTrue();
            assertThat(notice(window)).contains("Chưa ghi được");
        }
    }

    @Test
    void theSameDocumentTakenInAgainGoesOnWithWhatIsAtHand() throws Exception {
        try (TestWindow window = correctedInVain()) {
            window.push(KeyCode.ESCAPE).click("#empty-import");

            assertThat(notice(window)).contains("đang xem dở");
            assertThat(kept(window).body().groups().getLast().tasks()).isEmpty();
            assertThat(window.shows("#review-go-on")).isFalse();
        }
    }
}
