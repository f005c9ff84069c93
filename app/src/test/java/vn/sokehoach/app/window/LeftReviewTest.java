package vn.sokehoach.app.window;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sokehoach.app.window.ReviewHands.at;
import static vn.sokehoach.app.window.ReviewHands.kept;
import static vn.sokehoach.app.window.ReviewHands.retype;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.app.importing.ImportModel;
import vn.sokehoach.app.ui.OnScreen;
import vn.sokehoach.app.ui.document.TextRow;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.plan.TaskGroup;
import vn.sokehoach.core.usecase.importing.IncomingFile;

/** A review that the window was closed over, or that the power went out over, goes on where it was. */
@OnScreen
class LeftReviewTest {

    @TempDir
    Path folder;

    private TestWindow reviewing() throws Exception {
        return ReviewHands.reviewing(folder, ReviewHands.DOCUMENT);
    }

    private TestWindow again() throws Exception {
        return TestWindow.on(folder.resolve("store"));
    }

    private static void twoCorrections(TestWindow window) {
        at(window, "Sở Nội vụ").push(KeyCode.DELETE);
        at(window, "Sở Xây dựng").push(KeyCode.ALT, KeyCode.UP);
    }

    private static String digest(TestWindow window) {
        return window.office().book().examination().examine().digest();
    }

    private static String notice(TestWindow window) {
        return window.onScreen(() -> window.<Label>find("#notice").getText());
    }

    @Test
    void readingThatIsCancelledByEscReadsNoFurtherFile() throws Exception {
        List<String> opened = new CopyOnWriteArrayList<>();
        try (TestWindow window = again()) {
            Runnable escape = () -> {
                SwiftRobot.picture();
                window.robot.push(KeyCode.ESCAPE);
            };
            window.onScreen(() -> {
                window.model()
                        .importing()
                        .take(List.of(new OpenedFile("một.txt", opened, escape),
                                new OpenedFile("hai.txt", opened, () -> {})));
                return true;
            });
            window.settle();

            assertThat(opened).containsExactly("một.txt");
            assertThat(notice(window)).isEqualTo("Đã hủy đọc văn bản; sổ không thay đổi.");
            assertThat(window.shows("#import")).isFalse();
            assertThat(window.<Button>find("#empty-import").isVisible()).isTrue();
        }
    }

    /** A document that notes when it is opened, and does something before its content is there. */
    private record OpenedFile(String name, List<String> opened, Runnable meanwhile) implements IncomingFile {
        @Override
        public byte[] read() {
            opened.add(name);
            meanwhile.run();
            return ReviewHands.DOCUMENT.getBytes(StandardCharsets.UTF_8);
        }
    }

    @Test
    void aLeftReviewOutlastsThatGoingOnWithItIsCancelled() throws Exception {
        try (TestWindow window = reviewing()) {
            twoCorrections(window);
            window.push(KeyCode.ESCAPE);
            byte[] draft = Files.readAllBytes(file("corrections"));

            window.heldUp(() -> {
                window.robot.clickOn("#review-go-on");
                SwiftRobot.picture();
                window.robot.clickOn("#reading-cancel");
            });
            assertThat(window.shows("#review-plan")).isFalse();
            assertThat(file("corrections")).hasBinaryContent(draft);

            window.click("#review-go-on");
            assertThat(kept(window).body().groups().getLast().tasks()).as("dropped before").isEmpty();
        }
    }

    @Test
    void noReviewIsOfferedBelowTheOneUnderWayThoughAReadingBeforeItWasCancelled() throws Exception {
        try (TestWindow window = reviewing()) {
            twoCorrections(window);
            window.push(KeyCode.ESCAPE);
            assertThat(window.shows("#review-go-on")).isTrue();
            Path other = Files.writeString(folder.resolve("vườn cam.txt"),
                    ReviewHands.DOCUMENT.replace("79/KH", "80/KH").replace("chè", "cam"));

            window.heldUp(() -> window.onScreen(() -> {
                ImportModel importing = window.model().importing();
                importing.read(List.of(other));
                importing.cancel();
                importing.read(List.of(folder.resolve("vườn chè.txt")));
                return true;
            }));
            assertThat(window.shows("#review-plan")).isTrue();
            assertThat(window.shows("#review-go-on")).isFalse();
            assertThat(window.shows("#review-discard")).isFalse();

            window.push(KeyCode.ESCAPE);
            assertThat(window.shows("#review-go-on")).isTrue();
        }
    }

    @Test
    void correctionsOutlastTheWindowAndCanBeTakenBackInTheNext() throws Exception {
        try (TestWindow window = reviewing()) {
            twoCorrections(window);
        }
        try (TestWindow window = again()) {
            assertThat(window.onScreen(() -> window.<Hyperlink>find("#review-go-on").getText()))
                    .contains("vườn chè.txt");
            window.click("#review-go-on");
            List<TextRow> text = window.onScreen(() -> window.<ListView<TextRow>>find("#review-text").getItems());
            assertThat(text).hasSizeGreaterThan(15);
            at(window, "Sở Công Thương").push(KeyCode.CONTROL, KeyCode.Z);

            List<TaskGroup> groups = kept(window).body().groups();
            assertThat(groups.getFirst().tasks()).extracting(PlanTask::content)
                    .satisfiesExactly(first -> assertThat(first).startsWith("Sở Công Thương"),
                            second -> assertThat(second).startsWith("Sở Xây dựng"));
            assertThat(groups.getLast().tasks()).as("was dropped before").isEmpty();
            assertThat(window.shows("#review-go-on")).isFalse();
            assertThat(folder.resolve("store/drafts")).isEmptyDirectory();
            assertThat(window.office().book().examination().examine().findings()).isEmpty();
        }
    }

    @Test
    void keepingInTheNextWindowGivesWhatKeepingAtOnceHadGiven() throws Exception {
        Path asItWas = folder.resolve("power went");
        String atOnce;
        try (TestWindow window = reviewing()) {
            twoCorrections(window);
            copy(folder.resolve("store/drafts"), asItWas.resolve("drafts"));
            kept(window);
            atOnce = digest(window);
        }
        try (TestWindow window = TestWindow.on(asItWas)) {
            window.click("#review-go-on");
            kept(window);

            assertThat(digest(window)).isEqualTo(atOnce);
        }
    }

    @Test
    void whatIsBeingTypedWhenTheWindowClosesIsNotLost() throws Exception {
        try (TestWindow window = reviewing()) {
            at(window, "Sở Nội vụ").push(KeyCode.F2);
            retype(window, "Sở Nội vụ chủ trì lập hai đội gác bến.");
        }
        try (TestWindow window = again()) {
            window.click("#review-go-on");

            assertThat(kept(window).body().groups().getLast().tasks()).extracting(PlanTask::content)
                    .containsExactly("Sở Nội vụ chủ trì lập hai đội gác bến.");
        }
    }

    @Test
    void theSameDocumentTakenInAgainGoesOnWithItsCorrections() throws Exception {
        try (TestWindow window = reviewing()) {
            twoCorrections(window);
            window.push(KeyCode.ESCAPE).click("#empty-import");

            assertThat(notice(window)).contains("đang xem dở");
            assertThat(kept(window).body().groups().getLast().tasks()).isEmpty();
        }
    }

    @Test
    void aReviewThatIsDiscardedIsGoneAndOneInWhichNothingIsCorrectedIsNotKept() throws Exception {
        try (TestWindow window = reviewing()) {
            twoCorrections(window);
            window.push(KeyCode.ESCAPE).click("#review-discard").click("#question-do");
            assertThat(window.shows("#review-go-on")).isFalse();

            window.click("#empty-import");
            at(window, "Sở Nội vụ").push(KeyCode.DELETE).push(KeyCode.CONTROL, KeyCode.Z).push(KeyCode.ESCAPE);
            assertThat(window.shows("#review-go-on")).isFalse();
            assertThat(folder.resolve("store/drafts")).isEmptyDirectory();
        }
    }

    @Test
    void aReviewThatWasCutOnTheDiskIsRefusedInOneSentence() throws Exception {
        try (TestWindow window = reviewing()) {
            twoCorrections(window);
        }
        Path cut = file("corrections");
        byte[] whole = Files.readAllBytes(cut);
        Files.write(cut, Arrays.copyOf(whole, whole.length / 2));
        try (TestWindow window = again()) {
            assertThat(notice(window)).contains("bị hỏng").contains("nhập lại văn bản");
            assertThat(window.shows("#review-go-on")).isFalse();
        }
    }

    @Test
    void aReviewWithAFlippedByteIsRefusedInOneSentenceWhenItIsGoneOnWith() throws Exception {
        try (TestWindow window = reviewing()) {
            twoCorrections(window);
        }
        Path flipped = file("recognised");
        byte[] bytes = Files.readAllBytes(flipped);
        bytes[bytes.length / 2] ^= 1;
        Files.write(flipped, bytes);
        try (TestWindow window = again()) {
            window.click("#review-go-on");

            assertThat(notice(window)).contains("bị hỏng");
            assertThat(window.shows("#review-plan")).isFalse();
            assertThat(window.shows("#review-go-on")).isFalse();
            window.dialogs.chooses(folder.resolve("vườn chè.txt"));
            window.click("#empty-import");
            assertThat(kept(window).body().groups()).hasSize(2);
        }
    }

    private Path file(String name) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("store/drafts"))) {
            return files.filter(file -> file.endsWith(name)).findFirst().orElseThrow();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }
}
