package vn.sokehoach.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.app.importing.problems.Concern;
import vn.sokehoach.app.ui.OnScreen;
import vn.sokehoach.core.check.PlanCheck;
import vn.sokehoach.core.plan.AppendixRow;
import vn.sokehoach.core.source.DraftProblem;

/** A number that Excel may have altered is asked about in the review, and changed only where the person says so. */
@OnScreen
class DoubtfulCellTest {
    private static final String TABLE = """
            Phụ lục I
            CHỈ TIÊU NĂM 2024
            (Kèm theo Kế hoạch số 14/KH-UBND ngày 05/01/2024 của Ủy ban nhân dân tỉnh Bình Dương)

            TT\tChỉ tiêu\tĐơn vị tính\tKế hoạch năm 2024\tĐơn vị theo dõi
            1\tSố chợ quê\tChợ\t41\tSở Công Thương
            2\tTốc độ tăng số chợ\t%\t9-thg 10\tSở Công Thương
            """;

    @TempDir
    Path folder;

    private TestWindow reviewing() throws Exception {
        TestWindow window = TestWindow.on(folder.resolve("store"));
        window.dialogs.chooses(Files.writeString(folder.resolve("chợ quê.txt"), TABLE));
        window.click("#empty-import");
        ListView<Concern> list = window.find("#review-problems");
        while (window.onScreen(() -> list.getSelectionModel().getSelectedItem() == null
                || list.getSelectionModel().getSelectedItem().proposals().isEmpty())) {
            window.push(KeyCode.F8);
        }
        return window;
    }

    @Test
    void theProposalThatIsChosenStandsInTheBookAndTheQuestionIsSettled() throws Exception {
        try (TestWindow window = reviewing()) {
            window.click(".proposal");

            assertThat(window.onScreen(() -> window.<ListView<Concern>>find("#review-problems").getItems()))
                    .allSatisfy(concern -> assertThat(concern.proposals()).isEmpty());
            assertThat(kept(window)).contains("9-10");
        }
    }

    @Test
    void whatIsLeftAsItIsStaysAsPrinted() throws Exception {
        try (TestWindow window = reviewing()) {
            window.click("#problem-asIs");

            assertThat(kept(window)).contains("9-thg 10");
            assertThat(PlanCheck.problems(window.office().book().plans().all().getFirst()))
                    .extracting(DraftProblem::code)
                    .doesNotContain(DraftProblem.Code.NUMBER_DOUBTFUL, DraftProblem.Code.CELL_DATE);
        }
    }

    private static List<String> kept(TestWindow window) {
        window.push(KeyCode.CONTROL, KeyCode.S);
        return window.office()
                .book()
                .plans()
                .all()
                .getFirst()
                .appendices()
                .getFirst()
                .rows()
                .stream()
                .map(AppendixRow::cells)
                .flatMap(List::stream)
                .toList();
    }
}
