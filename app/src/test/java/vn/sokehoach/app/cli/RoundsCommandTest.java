package vn.sokehoach.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.app.ui.Office;
import vn.sokehoach.core.appendix.OutputFile.Writing;
import vn.sokehoach.core.appendix.UnwritableFile;
import vn.sokehoach.core.indicator.MeasuredPeriod;
import vn.sokehoach.core.period.CutOff;
import vn.sokehoach.core.period.DutyRule;
import vn.sokehoach.core.period.HolidayYear;
import vn.sokehoach.core.period.HolidayYear.Holiday;
import vn.sokehoach.core.period.PlanCalendar;
import vn.sokehoach.core.period.PlanCalendar.Shift;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.report.TemplateKind;
import vn.sokehoach.core.submission.form.KitFiles;
import vn.sokehoach.core.usecase.round.RoundLedger;
import vn.sokehoach.core.usecase.round.WritingLetters;
import vn.sokehoach.data.files.AtomicOutputFile;
import vn.sokehoach.data.files.NewFiles;
import vn.sokehoach.data.report.OfficeReports;

/** Rounds, who owes what, and the letters about it; today is 21/5/2024. */
class RoundsCommandTest {
    private static final String PLAN = "999/KH-UBND";

    @TempDir(factory = SampledStore.class)
    Path store;
    @TempDir
    Path out;

    @BeforeEach
    void loadSamplesAndSetTheCalendar() throws Exception {
        try (Office office = Call.office(store)) {
            Plan plan = office.findingPlan().find(PLAN);
            office.calendar()
                    .set(plan, new PlanCalendar(plan.id(), List.of(DutyRule.quarterly(20)), CutOff.USUAL,
                            Shift.LATER), office.calendar().holidays(plan.year()), "chi Hoa");
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
    void aCalendarAndTheHolidaysChangedWithItAreOneStepThatUndoes() throws Exception {
        try (Office office = Call.office(store)) {
            Plan plan = office.findingPlan().find(PLAN);
            String before = office.book().examination().examine().digest();
            HolidayYear days = new HolidayYear(plan.year(),
                    List.of(new Holiday(LocalDate.of(plan.year(), 6, 20), "Ngày hội của tỉnh")));

            office.calendar()
                    .set(plan, new PlanCalendar(plan.id(), List.of(DutyRule.quarterly(20)), CutOff.USUAL,
                            Shift.EARLIER), days, "chi Hoa");

            assertThat(office.calendar().due(plan, plan.year() + "-Q2")).contains(LocalDate.of(plan.year(), 6, 19));
            office.undoing().undo("chi Hoa");
            assertThat(office.book().examination().examine().digest()).isEqualTo(before);
            assertThat(office.calendar().due(plan, plan.year() + "-Q2")).contains(LocalDate.of(plan.year(), 6, 20));
        }
    }

    @Test
    void whereALetterCannotBeWrittenNoneStays() throws Exception {
        try (Office office = Call.office(store)) {
            Plan plan = office.findingPlan().find(PLAN);
            NewFiles files = new NewFiles();
            AtomicInteger written = new AtomicInteger();
            WritingLetters letters = new WritingLetters(office.book(), new OfficeReports(office.clock()),
                    new AtomicOutputFile(), new KitFiles() {
                        @Override
                        public Path write(Path folder, String name, String ending, Writing writing)
                                throws UnwritableFile {
                            if (written.incrementAndGet() == 4) {
                                throw new IllegalStateException("the stick was pulled out");
                            }
                            return files.write(folder, name, ending, writing);
                        }

                        @Override
                        public void takeBack(List<Path> away) {
                            files.takeBack(away);
                        }
                    }, office.clock());
            RoundLedger round = office.rounds().ledger(plan, MeasuredPeriod.parse("2024-Q1").orElseThrow());

            assertThatThrownBy(() -> letters.write(round, TemplateKind.REMINDER, null, null, out))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(written).hasValue(4);
            assertThat(letters()).isEmpty();
        }
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

    @Test
    void aFolderThatWasMadeForLettersGoesAgainWhereTheTemplateCannotBeRead() throws Exception {
        Path file = Files.writeString(out.resolve("tep.txt"), "không phải thư mục");
        Call unread = Call.on(store, "letters", PLAN, "--period", "2024-Q1", "--out",
                out.resolve("moi/thu").toString(), "--template", out.resolve("khong-co.docx").toString());
        Call inFile = Call.on(store, "letters", PLAN, "--period", "2024-Q1", "--out", file.toString());

        assertThat(unread.code()).isEqualTo(3);
        assertThat(out.resolve("moi")).doesNotExist();
        assertThat(inFile.code()).isEqualTo(3);
        assertThat(inFile.err()).contains(file.toString()).contains("không phải thư mục");
        assertThat(file).exists();
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
