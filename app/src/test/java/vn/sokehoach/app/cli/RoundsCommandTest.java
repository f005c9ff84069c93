package vn.sokehoach.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.app.ui.Office;
import vn.sokehoach.core.period.CutOff;
import vn.sokehoach.core.period.DutyRule;
import vn.sokehoach.core.period.PlanCalendar;
import vn.sokehoach.core.period.PlanCalendar.Shift;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.report.TemplateKind;

/** Rounds, who owes what, and the letters about it; today is 21/5/2024. */
class RoundsCommandTest {
    private static final String PLAN = "999/KH-UBND";

    @TempDir
    Path store;
    @TempDir
    Path out;

    @BeforeEach
    void loadSamplesAndSetTheCalendar() throws Exception {
        SampledStore.copiedTo(store);
        try (Office office = Call.office(store)) {
            Plan plan = office.findingPlan().find(PLAN);
            office.calendar()
                    .set(plan, new PlanCalendar(plan.id(), List.of(DutyRule.quarterly(20)), CutOff.USUAL,
                            Shift.LATER), "chi Hoa");
        }
    }

    @Test
    void theRoundsOfAPlanAreThoseOfItsCalendar() {
        JsonNode rounds = Call.on(store, "rounds", PLAN, "--json").json();

        assertThat(rounds.findValuesAsText("period")).containsExactly("2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4");
        assertThat(rounds.findValuesAsText("due")).containsExactly("2024-03-20", "2024-06-20", "2024-09-20",
                "2024-12-20");
        assertThat(rounds.get(0).findValuesAsText("state")).containsOnly("OVERDUE");
        assertThat(rounds.get(1).findValuesAsText("state")).containsOnly("OPEN");
        assertThat(Call.on(store, "rounds", PLAN).out()).contains("hạn 20/06/2024").contains("quý II/2024");
    }

    @Test
    void whoOwesThisWeekIsToldOnceKitsAreOut() {
        assertThat(Call.on(store, "rounds").out()).isEmpty();

        Call.on(store, "kit", PLAN, "--period", "2024-Q1", "--out", out.toString());

        assertThat(Call.on(store, "rounds").out()).contains("quý I/2024").contains("Chưa nộp, quá hạn");
    }

    @Test
    void aReminderGoesToEachAgencyWithItsOwnList() throws IOException {
        Call call = Call.on(store, "letters", PLAN, "--period", "2024-Q1", "--out", out.toString(), "--from",
                "Sở Kế hoạch và Đầu tư");

        assertThat(call.code()).as(call.err()).isZero();
        List<Path> letters = letters();
        assertThat(letters).hasSizeGreaterThan(3).allSatisfy(letter -> {
            String agency = letter.getFileName().toString().replaceAll(".* - Đôn đốc - |\\.docx$", "");
            assertThat(text(letter)).contains("Kính gửi: " + agency)
                    .contains("SỞ KẾ HOẠCH VÀ ĐẦU TƯ")
                    .contains("quý I năm 2024")
                    .contains("20 tháng 3 năm 2024")
                    .containsPattern("- (Nhiệm vụ|Chỉ tiêu|Và)")
                    .doesNotContain("{{");
        });
    }

    @Test
    void coveringNotesAreWordedByTheOfficesOwnTemplateToo() throws Exception {
        Path template = out.resolve("mau.docx");
        try (Office office = Call.office(store)) {
            office.letters().writeTemplate(TemplateKind.COVER, template);
        }

        Call own = Call.on(store, "letters", PLAN, "--period", "2024-Q2", "--kind", "cover", "--out", out.toString(),
                "--template", template.toString());
        Call report = Call.on(store, "template", out.resolve("bao-cao.docx").toString());
        Call wrong = Call.on(store, "letters", PLAN, "--period", "2024-Q2", "--out", out.toString(), "--template",
                out.resolve("bao-cao.docx").toString());

        assertThat(own.code()).as(own.err()).isZero();
        assertThat(letters()).hasSizeGreaterThan(5);
        assertThat(report.code()).isZero();
        assertThat(wrong.code()).isEqualTo(3);
        assertThat(wrong.err()).contains("{{");
    }

    private List<Path> letters() throws IOException {
        try (Stream<Path> files = Files.list(out)) {
            return files.filter(file -> file.toString().endsWith(".docx")).toList();
        }
    }

    private static String text(Path docx) {
        try (InputStream in = Files.newInputStream(docx);
                XWPFWordExtractor extractor = new XWPFWordExtractor(new XWPFDocument(in))) {
            return extractor.getText();
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }
}
