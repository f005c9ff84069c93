package vn.sokehoach.data.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.core.edit.EditedPlan;
import vn.sokehoach.core.edit.PlanEdit;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.source.SourceFile;
import vn.sokehoach.core.store.ReviewDrafts;
import vn.sokehoach.core.store.StoreException;
import vn.sokehoach.core.usecase.importing.PastedDocument;
import vn.sokehoach.core.usecase.importing.PreparedImport;
import vn.sokehoach.core.usecase.importing.PreparedImport.PreparedPlan;
import vn.sokehoach.core.usecase.review.ResumedReview;

/** A review of two documents stays one and the same, also where one of them is in the book by now. */
class ReviewOfTwoPlansTest {
    private static final String SECOND = ReviewDesk.TEXT.replace("12/KH", "44/KH").replace("vườn ươm", "ao sen");

    @TempDir
    Path folder;

    private ReviewDesk desk;

    @BeforeEach
    void open() {
        desk = ReviewDesk.on(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private PreparedImport both() throws Exception {
        return desk.importing()
                .prepare(List.of(PastedDocument.words("vuon.txt", ReviewDesk.TEXT),
                        PastedDocument.words("ao.txt", SECOND)), Optional.empty());
    }

    /** A review of both, left with a task dropped in each. */
    private UUID left() throws Exception {
        PreparedImport prepared = both();
        List<EditedPlan> edited = new ArrayList<>();
        for (PreparedPlan plan : prepared.plans()) {
            edited.add(withoutLastTask(desk.correcting().open(plan)));
        }
        assertThat(edited).hasSize(2);
        desk.reviews().save(desk.reviews().draft(desk.reviews().begun(prepared).orElseThrow(), prepared, edited));
        return desk.reviews().waiting().reviews().getFirst().id();
    }

    private static EditedPlan withoutLastTask(EditedPlan edited) throws Exception {
        edited.apply(new PlanEdit.Drop(edited.plan().tasks().toList().getLast().id()));
        return edited;
    }

    private List<Path> saved() throws IOException {
        try (Stream<Path> reviews = Files.list(folder.resolve("drafts"))) {
            return reviews.toList();
        }
    }

    private void goesOnAfterOneIsKept(String keptBefore) throws Exception {
        UUID review = left();
        desk.keep(keptBefore);
        ResumedReview resumed = desk.resumed(review);
        withoutLastTask(resumed.of(resumed.prepared().plans().getFirst()));
        desk.save(resumed);
        close();
        open();

        ResumedReview again = desk.resumed(review);

        assertThat(again.prepared().plans()).hasSize(1);
        assertThat(again.of(again.prepared().plans().getFirst()).plan().tasks().map(PlanTask::content))
                .containsExactly("Sở Tài chính chủ trì chọn đất trước ngày 15/3.");
        assertThat(again.lost()).as("the one of the plan that is kept").isEqualTo(1);
        assertThat(saved()).extracting(Path::getFileName).containsExactly(Path.of(review.toString()));
        assertThat(desk.reviews().waiting().reviews().getFirst().files()).extracting(SourceFile::name)
                .containsExactlyInAnyOrder("vuon.txt", "ao.txt");
        assertThat(desk.reviews().waitingFor(both())).map(ReviewDrafts.Waiting::id).contains(review);
    }

    @Test
    void itGoesOnTwiceAfterTheFirstOfThemIsKept() throws Exception {
        goesOnAfterOneIsKept(ReviewDesk.TEXT);
    }

    @Test
    void itGoesOnTwiceAfterTheSecondOfThemIsKept() throws Exception {
        goesOnAfterOneIsKept(SECOND);
    }

    @Test
    void whatWasCorrectedInAPlanThatIsTakenOutOfTheBookAgainIsThere() throws Exception {
        UUID review = left();
        desk.keep(SECOND);
        ResumedReview resumed = desk.resumed(review);
        withoutLastTask(resumed.of(resumed.prepared().plans().getFirst()));
        desk.save(resumed);
        desk.store().apply(desk.store().undoable().orElseThrow().reversed("An", ReviewDesk.CLOCK.instant()));

        ResumedReview again = desk.resumed(review);

        assertThat(again.lost()).isZero();
        assertThat(again.prepared().plans()).extracting(plan -> again.of(plan).edits().size())
                .containsExactly(2, 1);
    }

    @Test
    void itHasItsIdAlsoWhenNothingOfItIsLeftToKeep() throws Exception {
        UUID review = left();
        desk.importing().store(both(), "An");

        ResumedReview resumed = desk.resumed(review);
        assertThat(resumed.prepared().plans()).isEmpty();
        desk.reviews().discard(resumed.draft().id());

        assertThat(saved()).isEmpty();
    }

    @Test
    void aReviewOfWhichADocumentIsMissingIsDamagedAndOneThatIsDiscardedIsGone() throws Exception {
        UUID review = left();
        SourceFile missing = desk.reviews().waiting().reviews().getFirst().files().getLast();
        Files.delete(folder.resolve("drafts").resolve(review.toString()).resolve(missing.sha256()));

        assertThatThrownBy(() -> desk.resumed(review)).isInstanceOfSatisfying(StoreException.class, refused -> {
            assertThat(refused.reason()).isEqualTo(StoreException.Reason.DRAFT_DAMAGED);
            assertThat(refused.arguments()).containsExactly(review + ".damaged-1");
        });
        assertThatThrownBy(() -> desk.resumed(review)).isInstanceOfSatisfying(StoreException.class,
                refused -> assertThat(refused.reason()).isEqualTo(StoreException.Reason.DRAFT_GONE));
    }

    @Test
    void aFolderThatCannotBeTakenAwayIsPassedOver() throws Exception {
        UUID review = left();
        Path stuck = folder.resolve("drafts").resolve(UUID.randomUUID().toString()).resolve("of another");
        Files.createDirectories(stuck);
        Files.writeString(stuck.resolve("file.txt"), "x");

        ReviewDrafts.Listing listing = desk.reviews().waiting();

        assertThat(listing.reviews()).extracting(ReviewDrafts.Waiting::id).containsExactly(review);
        assertThat(listing.passedOver()).hasSize(1);
        assertThat(stuck).isNotEmptyDirectory();
    }
}
