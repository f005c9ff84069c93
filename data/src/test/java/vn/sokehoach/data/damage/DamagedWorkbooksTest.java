package vn.sokehoach.data.damage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sokehoach.core.agency.AgencyCatalogue;
import vn.sokehoach.core.check.number.DoubtfulNumbers;
import vn.sokehoach.core.plan.AppendixRow;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.reading.UnreadableDocument;
import vn.sokehoach.core.reading.draft.PlanRecogniser;
import vn.sokehoach.core.source.SourceFile;
import vn.sokehoach.data.damage.TypedIntoExcel.Settings;
import vn.sokehoach.data.reading.SharedPlans;
import vn.sokehoach.data.reading.SniffingReader;

/**
 * Real tables, damaged as Excel damages them, are read and every damaged cell is asked about. Figures are given as: found
 * with the right proposal, noted by the reader alone, missed, doubted without need.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DamagedWorkbooksTest {
    private final Tally allAlone = new Tally();
    private final Tally allCompared = new Tally();
    private final Map<String, byte[]> workbooks = new HashMap<>();
    private final Map<String, Plan> soundPlans = new HashMap<>();

    @ParameterizedTest
    @ValueSource(strings = {"binh-duong-2024.doc", "binh-duong-2024.docx", "binh-duong-2024.pdf",
            "binh-duong-2024.txt", "binh-duong-2025.txt", "tra-vinh-2023-phu-luc.doc", "tra-vinh-2023-phu-luc.docx",
            "tra-vinh-2023-phu-luc.pdf", "tra-vinh-2023-phu-luc.txt", "tra-vinh-2023-phu-luc-2.xlsx",
            "tra-vinh-2023-phu-luc-3.xls", "tra-vinh-2023-phu-luc-3.xlsx"})
    void noCellOfARealPlanIsDoubted(String name) throws IOException, UnreadableDocument {
        Plan plan = SharedPlans.plan(name);

        assertThat(DoubtfulNumbers.of(plan, List.of())).isEmpty();
        assertThat(DoubtfulNumbers.of(plan, List.of(ChangedPlans.yearBefore(plan)))).isEmpty();
    }

    // What is missed: "35" for 35.000 new jobs, which may well be and which only another year's plan can tell.
    @ParameterizedTest
    @CsvSource({
            "binh-duong-2024.docx,          VIETNAMESE, false, false, 2 0 0 0, 2 0 0 0",
            "binh-duong-2024.docx,          VIETNAMESE, true,  false, 2 0 0 0, 2 0 0 0",
            "binh-duong-2024.docx,          VIETNAMESE, true,  true,  25 0 0 0, 25 0 0 0",
            "binh-duong-2024.docx,          ENGLISH,    false, false, 7 0 1 0, 8 0 0 0",
            "binh-duong-2024.docx,          ENGLISH,    true,  false, 7 0 1 0, 8 0 0 0",
            "tra-vinh-2023-phu-luc.docx,    VIETNAMESE, true,  true,  50 0 0 0, 50 0 0 0",
            "tra-vinh-2023-phu-luc.docx,    ENGLISH,    false, false, 3 0 0 0, 3 0 0 0",
            "tra-vinh-2023-phu-luc-3.xlsx,  VIETNAMESE, false, false, 0 0 0 0, 0 0 0 0",
            "tra-vinh-2023-phu-luc-3.xlsx,  VIETNAMESE, true,  true,  50 0 0 0, 50 0 0 0",
            "tra-vinh-2023-phu-luc-3.xlsx,  ENGLISH,    true,  false, 1 0 0 0, 1 0 0 0"})
    void everyCellOfATableTypedAgain(String name, Settings settings, boolean bare, boolean perCents, String alone,
            String besideAnotherYear) throws IOException, UnreadableDocument {
        byte[] sound = workbook(name);
        Plan before = sound(name);
        Plan now = plan(RetypedWorkbook.of(sound, settings, before.year(), bare, perCents));
        Tally tally = new Tally();
        tally.add(before, now, List.of());
        Tally compared = new Tally();
        compared.add(before, now, List.of(ChangedPlans.yearBefore(before)));

        assertTold(tally, alone, compared, besideAnotherYear);
    }

    // What is missed are values that may well be where a table has one column of targets: 0,84 for 84,0 per cent alone in
    // its table, 7.9 doctors that become 79, 1,8 million USD for 1.800.
    @ParameterizedTest
    @CsvSource({
            "binh-duong-2024.docx,       TYPED_UNDER_VIETNAMESE_SETTINGS, 2 0 0 0,  2 0 0 0",
            "binh-duong-2024.docx,       TYPED_UNDER_ENGLISH_SETTINGS,    4 0 4 0,  8 0 0 0",
            "binh-duong-2024.docx,       SHOWN_WITHOUT_FORMAT,            11 0 14 0,  25 0 0 0",
            "binh-duong-2024.docx,       SEPARATOR_LOST,                  20 0 7 0, 27 0 0 0",
            "tra-vinh-2023-phu-luc.docx, TYPED_UNDER_VIETNAMESE_SETTINGS, 0 0 0 0,  0 0 0 0",
            "tra-vinh-2023-phu-luc.docx, TYPED_UNDER_ENGLISH_SETTINGS,    3 0 0 0,  3 0 0 0",
            "tra-vinh-2023-phu-luc.docx, SHOWN_WITHOUT_FORMAT,            49 0 1 0, 50 0 0 0",
            "tra-vinh-2023-phu-luc.docx, SEPARATOR_LOST,                  17 0 6 0, 23 0 0 0"})
    void oneCellAfterTheOther(String name, Damage damage, String alone, String besideAnotherYear)
            throws IOException, UnreadableDocument {
        Plan before = SharedPlans.plan(name);
        Tally tally = new Tally();
        Tally compared = new Tally();
        List<Plan> others = List.of(ChangedPlans.yearBefore(before));
        for (AppendixRow row : Tally.rows(before)) {
            for (int column = ChangedPlans.FIRST_FIGURE; column < row.cells().size(); column++) {
                int at = column;
                damage.of(row.cells().get(at), row.cells().get(ChangedPlans.FIRST_FIGURE - 1), before.year())
                        .map(shown -> ChangedPlans.with(before, row, at, shown))
                        .ifPresent(now -> {
                            tally.add(before, now, List.of());
                            compared.add(before, now, others);
                        });
            }
        }

        assertTold(tally, alone, compared, besideAnotherYear);
    }

    @AfterAll
    void tellFigures() {
        System.out.printf("damaged cells told alone: %s; beside another year's plan: %s%n", allAlone.figures(),
                allCompared.figures());
    }

    private void assertTold(Tally tally, String alone, Tally compared, String besideAnotherYear) {
        allAlone.add(tally);
        allCompared.add(compared);
        assertThat(List.of(tally.figures(), compared.figures())).as("%s%n%s", tally, compared)
                .containsExactly(alone, besideAnotherYear);
    }

    /** The workbook of a real plan, made once. */
    private byte[] workbook(String name) throws IOException, UnreadableDocument {
        byte[] known = workbooks.get(name);
        byte[] workbook = known != null ? known : made(name);
        workbooks.put(name, workbook);
        return workbook;
    }

    /** What is read of it while it is sound, read once. */
    private Plan sound(String name) throws IOException, UnreadableDocument {
        @Nullable
        Plan known = soundPlans.get(name);
        Plan plan = known != null ? known : plan(workbook(name));
        soundPlans.put(name, plan);
        return plan;
    }

    private static byte[] made(String name) throws IOException, UnreadableDocument {
        return name.endsWith(".xlsx") ? SharedPlans.bytes(name) : RetypedWorkbook.exported(SharedPlans.plan(name));
    }

    private static Plan plan(byte[] content) throws UnreadableDocument {
        SourceFile file = new SourceFile("biểu.xlsx", "0".repeat(64));
        return new PlanRecogniser(AgencyCatalogue.shipped())
                .recognise(Map.of(file, new SniffingReader().read(file, content)), List.of())
                .getFirst()
                .plan();
    }
}
