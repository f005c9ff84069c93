package vn.sokehoach.data.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.core.compare.Difference;
import vn.sokehoach.core.edit.EditedPlan;
import vn.sokehoach.core.edit.PlanEdit;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.source.DraftProblem;
import vn.sokehoach.core.source.SourceFile;
import vn.sokehoach.core.usecase.importing.ImportOutcome;
import vn.sokehoach.core.usecase.importing.PreparedImport;
import vn.sokehoach.core.usecase.importing.PreparedImport.PreparedDocument;
import vn.sokehoach.core.usecase.importing.PreparedImport.PreparedPlan;
import vn.sokehoach.core.usecase.review.ResumedReview;

/** A review goes on after a restart as if there had been none, and against the book as it is by then. */
class ReviewDraftsTest {

    @TempDir
    Path folder;

    private ReviewDesk desk;

    @BeforeEach
    void open() {
        desk = ReviewDesk.on(folder.resolve("store"));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void reopen() {
        desk.close();
        open();
    }

    @Test
    void aReviewGoesOnAfterARestartWithItsCorrectionsAndTheWayBack() throws Exception {
        PreparedImport prepared = desk.prepared(ReviewDesk.TEXT);
        EditedPlan edited = desk.corrected(prepared);
        desk.save(prepared, edited);
        reopen();

        assertThat(desk.reviews().waiting().reviews()).singleElement().satisfies(waiting -> {
            assertThat(waiting.files()).extracting(SourceFile::name).containsExactly("ke-hoach.txt");
            assertThat(waiting.savedAt()).isEqualTo(ReviewDesk.CLOCK.instant());
        });
        ResumedReview resumed = desk.resumed();
        EditedPlan again = resumed.of(resumed.prepared().plans().getFirst());
        assertThat(resumed.lost()).isZero();
        assertThat(again.plan()).isEqualTo(edited.plan());
        assertThat(again.leftOut()).isEqualTo(edited.leftOut());
        assertThat(again.edits()).isEqualTo(edited.edits()).hasSize(4);
        assertThat(again.undone()).isEqualTo(edited.undone()).hasSize(1);
        while (again.canUndo()) {
            again.undo();
        }
        assertThat(again.plan()).isEqualTo(prepared.plans().getFirst().after());
        sameDocuments(resumed.prepared(), prepared);
    }

    private static void sameDocuments(PreparedImport one, PreparedImport other) {
        PreparedDocument document = other.plans().getFirst().documents().getFirst();
        assertThat(one.outcomes()).isEqualTo(other.outcomes());
        assertThat(one.plans().getFirst().documents()).singleElement().satisfies(same -> {
            assertThat(same.file()).isEqualTo(document.file());
            assertThat(same.content()).isEqualTo(document.content());
            assertThat(same.blocks()).isEqualTo(document.blocks());
            assertThat(same.passages()).isEqualTo(document.passages());
        });
    }

    @Test
    void keepingAfterARestartGivesTheDigestThatKeepingAtOnceGives() throws Exception {
        PreparedImport prepared = desk.prepared(ReviewDesk.TEXT);
        EditedPlan edited = desk.corrected(prepared);
        String empty = desk.digest();
        desk.save(prepared, edited);
        assertThat(desk.digest()).isEqualTo(empty);
        reopen();

        ResumedReview resumed = desk.resumed();
        String later = desk.keep(resumed.prepared(), resumed.of(resumed.prepared().plans().getFirst()));

        try (ReviewDesk other = ReviewDesk.on(folder.resolve("other"))) {
            assertThat(later).isEqualTo(other.keep(prepared, edited)).isNotEqualTo(empty);
        }
        assertThat(desk.store().examination().examine().findings()).isEmpty();
        desk.reviews().discard(desk.reviews().waiting().reviews().getFirst().id());
        assertThat(folder.resolve("store/drafts")).isEmptyDirectory();
    }

    @Test
    void theSameDocumentFindsItsReviewAgainAndAnotherOneDoesNot() throws Exception {
        PreparedImport prepared = desk.prepared(ReviewDesk.TEXT);
        desk.save(prepared, desk.corrected(prepared));

        assertThat(desk.reviews().waitingFor(desk.prepared(ReviewDesk.TEXT))).isPresent();
        assertThat(desk.reviews().waitingFor(desk.prepared(ReviewDesk.TEXT.replace("hàng rào", "cột mốc")))).isEmpty();
    }

    @Test
    void whatTheBookSaysByNowIsComparedAnew() throws Exception {
        desk.keep(ReviewDesk.TEXT);
        PreparedImport amended = desk.prepared(ReviewDesk.TEXT.replace("trước ngày 15/3", "trước ngày 20/4"));
        EditedPlan edited = desk.opened(amended);
        PlanTask dropped = edited.plan().tasks().toList().get(2);
        PlanTask worded = edited.plan().tasks().toList().get(1);
        edited.apply(new PlanEdit.Drop(dropped.id()));
        edited.apply(new PlanEdit.Reword(worded.id(), "Sở Y tế chủ trì trồng hai hàng rào."));
        desk.save(amended, edited);
        desk.keep(ReviewDesk.TEXT.replace("trồng hàng rào", "trồng một hàng rào"));
        reopen();
        Plan now = desk.store().plans().all().getFirst();

        ResumedReview resumed = desk.resumed();

        PreparedPlan plan = resumed.prepared().plans().getFirst();
        assertThat(plan.before()).isEqualTo(now).isNotEqualTo(amended.plans().getFirst().before());
        assertThat(resumed.lost()).isZero();
        desk.keep(resumed.prepared(), resumed.of(plan));
        assertThat(desk.store().plans().all()).singleElement()
                .satisfies(kept -> assertThat(kept.tasks().map(PlanTask::content)).containsExactly(
                        "Sở Tài chính chủ trì chọn đất trước ngày 20/4.", "Sở Y tế chủ trì trồng hai hàng rào."));
    }

    @Test
    void aChangeThatWasRefusedIsRefusedAfterARestart() throws Exception {
        desk.keep(ReviewDesk.TEXT);
        PreparedImport amended = desk.prepared(ReviewDesk.TEXT.replace("trước ngày 15/3", "trước ngày 20/4")
                .replace("trồng hàng rào", "trồng hai hàng rào"));
        EditedPlan edited = desk.opened(amended);
        for (Difference difference : amended.plans().getFirst().differences()) {
            if (difference.piece().orElseThrow().words().contains("rào")) {
                edited.apply(new PlanEdit.Refuse(difference.id(), true));
            }
        }
        desk.save(amended, edited);
        reopen();

        ResumedReview resumed = desk.resumed();
        desk.keep(resumed.prepared(), resumed.of(resumed.prepared().plans().getFirst()));

        assertThat(desk.store().plans().all().getFirst().tasks().map(PlanTask::content)).containsExactly(
                "Sở Tài chính chủ trì chọn đất trước ngày 20/4.", "Sở Y tế chủ trì trồng hàng rào.",
                "Sở Nội vụ chủ trì cử người coi vườn.");
    }

    @Test
    void whatIsGoneFromTheBookIsANewPlanAgain() throws Exception {
        desk.keep(ReviewDesk.TEXT);
        PreparedImport amended = desk.prepared(ReviewDesk.TEXT.replace("trước ngày 15/3", "trước ngày 20/4"));
        desk.save(amended, desk.corrected(amended));
        desk.store().apply(desk.store().undoable().orElseThrow().reversed("An", ReviewDesk.CLOCK.instant()));

        ResumedReview resumed = desk.resumed();

        assertThat(resumed.prepared().outcomes()).extracting(ImportOutcome::kind)
                .containsExactly(ImportOutcome.Kind.STORED);
        assertThat(resumed.lost()).as("they spoke of the plan that is gone").isEqualTo(4);
        assertThat(desk.reviews().waiting().reviews()).hasSize(1);
    }

    @Test
    void correctionsOfADocumentThatIsKeptByNowAreToldAsLost() throws Exception {
        PreparedImport prepared = desk.prepared(ReviewDesk.TEXT);
        desk.save(prepared, desk.corrected(prepared));
        desk.keep(ReviewDesk.TEXT);

        ResumedReview resumed = desk.resumed();

        assertThat(resumed.prepared().plans()).isEmpty();
        assertThat(resumed.lost()).isEqualTo(4);
    }

    @Test
    void aDoubtThatWasConfirmedIsNoneInTheBookNorWhenTheFileIsReadAgain() throws Exception {
        String table = """
                Phụ lục I
                CHỈ TIÊU NĂM 2026
                (Kèm theo Kế hoạch số 12/KH-UBND ngày 18/01/2026 của Ủy ban nhân dân tỉnh Hà Trung)

                TT\tChỉ tiêu\tĐơn vị tính\tKế hoạch năm 2026\tĐơn vị theo dõi
                1\tSố vườn ươm\tVườn\t41\tSở Y tế
                2\tTốc độ tăng số cây\t%\t9-thg 10\tSở Y tế
                """;
        PreparedImport prepared = desk.prepared(table);
        EditedPlan edited = desk.opened(prepared);
        DraftProblem doubt = edited.problems()
                .stream()
                .filter(problem -> problem.code() == DraftProblem.Code.NUMBER_DOUBTFUL)
                .findFirst()
                .orElseThrow();
        edited.apply(new PlanEdit.PutAside(doubt));
        assertThat(edited.problems()).extracting(DraftProblem::arguments)
                .noneSatisfy(arguments -> assertThat(arguments).contains("9-thg 10"));
        desk.save(prepared, edited);
        ResumedReview resumed = desk.resumed();
        desk.keep(resumed.prepared(), resumed.of(resumed.prepared().plans().getFirst()));

        List<ImportOutcome> again = desk.keep(table);

        assertThat(again).extracting(ImportOutcome::kind).containsExactly(ImportOutcome.Kind.UNCHANGED);
        assertThat(again.getFirst().problems()).extracting(DraftProblem::code)
                .doesNotContain(DraftProblem.Code.NUMBER_DOUBTFUL, DraftProblem.Code.CELL_DATE);
    }
}
