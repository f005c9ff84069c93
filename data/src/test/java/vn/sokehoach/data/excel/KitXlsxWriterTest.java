package vn.sokehoach.data.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sokehoach.core.frame.PlanFrames;
import vn.sokehoach.core.plan.AgencyRole;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.progress.PlanProgress;
import vn.sokehoach.core.progress.PlanTracking;
import vn.sokehoach.core.progress.ProgressEntry;
import vn.sokehoach.core.progress.ProgressEntry.Origin;
import vn.sokehoach.core.progress.ProgressEntry.Remarks;
import vn.sokehoach.core.progress.ProgressEntry.Subject;
import vn.sokehoach.core.progress.TaskStatus;
import vn.sokehoach.core.submission.KitField;
import vn.sokehoach.core.submission.KitRow;
import vn.sokehoach.core.submission.content.KitMaking;
import vn.sokehoach.core.submission.content.RecordedValues;
import vn.sokehoach.core.submission.content.ReportingAgency;
import vn.sokehoach.core.submission.form.KitCard;
import vn.sokehoach.core.submission.form.KitColumn;
import vn.sokehoach.core.submission.form.KitForm;
import vn.sokehoach.core.submission.form.KitPage;
import vn.sokehoach.core.submission.form.KitWords;
import vn.sokehoach.core.submission.form.KitWorkbook;
import vn.sokehoach.core.submission.form.RowCode;
import vn.sokehoach.data.reading.LibreOffice;
import vn.sokehoach.data.reading.SharedPlans;

/** The kits of real plans, as another library and another program read them. */
class KitXlsxWriterTest {
    private static final Instant MADE = Instant.parse("2024-06-01T01:00:00Z");
    private static final String RESULT = "- Đã làm xong đợt 1\n- Còn lại đợt 2";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"binh-duong-2024.docx", "tra-vinh-2023-phu-luc.docx", "binh-duong-2025.txt"})
    void everyRowOfEveryKitStandsBesideItsCodeWithTheLastEntryAndOnlyItsInputCellsOpen(String name) throws Exception {
        for (KitWorkbook kit : kits(SharedPlans.plan(name))) {
            try (XSSFWorkbook workbook = open(written(kit))) {
                Map<String, KitRow> found = new HashMap<>();
                for (KitPage page : kit.pages()) {
                    checkSheet(workbook.getSheet(page.sheet().title()), page, kit, found);
                }
                assertThat(found.values()).containsExactlyInAnyOrderElementsOf(kit.kit().rows());
                assertThat(card(workbook).orElseThrow().intact()).isTrue();
                assertThat(workbook.isStructureLocked()).isTrue();
            }
        }
    }

    @Test
    void everyAgencyOfAPlanHasItsTasksOnceInItsFirstRole() throws Exception {
        Plan plan = SharedPlans.plan("binh-duong-2024.docx");
        List<KitWorkbook> kits = kits(plan);

        long led = plan.tasks().flatMap(task -> task.assignment().lead().stream()).count();
        assertThat(kits).hasSizeGreaterThan(20);
        assertThat(kits.stream().flatMap(kit -> kit.kit().rows().stream())).extracting(KitRow::code)
                .doesNotHaveDuplicates()
                .allMatch(code -> RowCode.read(code).isPresent());
        assertThat(kits).allSatisfy(kit -> assertThat(kit.kit().rows()).extracting(KitRow::subject)
                .doesNotHaveDuplicates()
                .isNotEmpty());
        assertThat(kits.stream()
                .flatMap(kit -> kit.kit().rows().stream())
                .filter(row -> row.role() == AgencyRole.LEAD
                        && row.kind() == KitRow.Kind.TASK)
                .count()).isGreaterThanOrEqualTo(led);
    }

    @Test
    void aPlanTrackedByItemIsAskedAboutItemByItem() throws Exception {
        Plan plan = SharedPlans.plan("binh-duong-2024.docx");
        PlanTracking byItem = new PlanTracking(plan.id(), true, LocalDate.of(2024, 12, 31));
        List<KitRow> rows = kits(plan, byItem).stream().flatMap(kit -> kit.kit().rows().stream()).toList();

        assertThat(rows).extracting(KitRow::kind).contains(KitRow.Kind.ITEM, KitRow.Kind.TASK, KitRow.Kind.INDICATOR);
        assertThat(rows).filteredOn(row -> row.kind() == KitRow.Kind.TASK)
                .allSatisfy(row -> assertThat(plan.task(row.subject()).orElseThrow().items()).isEmpty());
    }

    @Test
    void whatIsTypedIsGuidedInVietnamese() throws Exception {
        try (XSSFWorkbook workbook = open(written(kits(SharedPlans.plan("binh-duong-2024.docx")).getFirst()))) {
            List<XSSFDataValidation> rules = workbook.getSheetAt(0).getDataValidations();

            assertThat(rules).hasSize(5)
                    .allSatisfy(rule -> assertThat(rule.getPromptBoxText()).isNotBlank())
                    .allSatisfy(rule -> assertThat(rule.getErrorBoxText()).isNotBlank());
            assertThat(rules).filteredOn(rule -> rule.getValidationConstraint()
                    .getValidationType() == DataValidationConstraint.ValidationType.LIST)
                    .hasSize(1)
                    .allSatisfy(rule -> assertThat(rule.getValidationConstraint().getFormula1())
                            .isEqualTo(KitForm.STATUS_CHOICES));
            assertThat(workbook.getName(KitForm.STATUS_CHOICES).getRefersToFormula()).contains(KitForm.CHOICES_SHEET);
            assertThat(texts(workbook.getSheet(KitForm.CHOICES_SHEET))).extracting(List::getFirst)
                    .containsExactlyElementsOf(KitWords.choices());
        }
    }

    @Test
    void libreOfficeKeepsCodesCardInputCellsAndChoices() throws Exception {
        KitWorkbook kit = kits(SharedPlans.plan("binh-duong-2024.docx")).getFirst();
        Path sent = Files.write(folder.resolve("bo.xlsx"), written(kit));

        Path saved = LibreOffice.converted(sent, "xlsx", folder);

        try (XSSFWorkbook workbook = open(Files.readAllBytes(saved))) {
            Map<String, KitRow> found = new HashMap<>();
            for (KitPage page : kit.pages()) {
                XSSFSheet sheet = workbook.getSheet(page.sheet().title());
                checkRows(sheet, kit, found);
                assertThat(sheet.getProtect()).isTrue();
                assertThat(sheet.getDataValidations()).isNotEmpty();
                assertThat(sheet.getRepeatingRows()).isNotNull();
            }
            assertThat(found.values()).containsExactlyInAnyOrderElementsOf(kit.kit().rows());
            assertThat(card(workbook).orElseThrow().intact()).isTrue();
            assertThat(workbook.getSheetVisibility(workbook.getSheetIndex(KitForm.CARD_SHEET)))
                    .isNotEqualTo(SheetVisibility.VISIBLE);
            assertThat(workbook.getName(KitForm.STATUS_CHOICES)).isNotNull();
        }
    }

    private static void checkSheet(XSSFSheet sheet, KitPage page, KitWorkbook kit, Map<String, KitRow> found) {
        int keys = checkRows(sheet, kit, found);
        assertThat(sheet.getRow(keys).getZeroHeight()).isTrue();
        assertThat(sheet.isColumnHidden(page.sheet().columns().size())).isTrue();
        assertThat(sheet.isSheetLocked()).isTrue();
        assertThat(sheet.getCTWorksheet().getSheetProtection().isSetPassword()).isFalse();
        assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(keys + 1);
        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
    }

    /** Finds each coded row with what was sent in it; gives back the hidden row of the columns' names. */
    private static int checkRows(XSSFSheet sheet, KitWorkbook kit, Map<String, KitRow> found) {
        Map<Integer, KitColumn> columns = new HashMap<>();
        int keys = -1;
        int codes = -1;
        for (List<String> line : texts(sheet)) {
            if (columns.isEmpty()) {
                keys++;
                for (int at = 0; at < line.size(); at++) {
                    int column = at;
                    KitColumn.ofKey(line.get(at)).ifPresent(key -> columns.put(column, key));
                    codes = columns.get(at) == KitColumn.ROW ? at : codes;
                }
            }
        }
        for (int at = keys + 2; at <= sheet.getLastRowNum(); at++) {
            KitRow asked = kit.kit().row(text(sheet.getRow(at), codes)).orElse(null);
            for (Map.Entry<Integer, KitColumn> column : columns.entrySet()) {
                Optional<KitField> field = column.getValue().field();
                boolean open = asked != null && field.filter(asked.sent()::containsKey).isPresent();
                if (asked != null && field.isPresent()) {
                    assertThat(text(sheet.getRow(at), column.getKey()))
                            .isEqualTo(KitWords.shown(field.get(), asked.sent().getOrDefault(field.get(), "")));
                }
                if (open) {
                    XSSFCell cell = sheet.getRow(at).getCell(column.getKey());
                    assertThat(cell.getCellStyle().getLocked()).isFalse();
                    assertThat(cell.getCellStyle().getFillForegroundColorColor().getARGBHex()).endsWith("FFF8DC");
                }
            }
            if (asked != null) {
                assertThat(text(sheet.getRow(at), 1)).isEqualTo(asked.content());
                found.put(asked.code(), asked);
            }
        }
        return keys;
    }

    private static Optional<KitCard.Said> card(XSSFWorkbook workbook) {
        return KitCard.read(texts(workbook.getSheet(KitForm.CARD_SHEET)));
    }

    private static List<List<String>> texts(XSSFSheet sheet) {
        List<List<String>> lines = new ArrayList<>();
        for (int at = 0; at <= sheet.getLastRowNum(); at++) {
            XSSFRow row = sheet.getRow(at);
            List<String> line = new ArrayList<>();
            for (int column = 0; row != null && column < row.getLastCellNum(); column++) {
                line.add(text(row, column));
            }
            lines.add(line);
        }
        return lines;
    }

    private static String text(XSSFRow row, int column) {
        return row == null ? ""
                : new DataFormatter().formatCellValue(row.getCell(column, MissingCellPolicy.CREATE_NULL_AS_BLANK));
    }

    private static List<KitWorkbook> kits(Plan plan) {
        return kits(plan, PlanTracking.initial(plan.id(), plan.year()));
    }

    private static List<KitWorkbook> kits(Plan plan, PlanTracking tracking) {
        List<ProgressEntry> entries = plan.tasks()
                .map(task -> new ProgressEntry(UUID.randomUUID(), new Subject(plan.id(), task.id(), null),
                        TaskStatus.IN_PROGRESS, 45, new Remarks(null, RESULT, null, "Cấp thêm vốn"),
                        LocalDate.of(plan.year(), 3, 1), new Origin(MADE, "Lan", null, null, null)))
                .toList();
        RecordedValues recorded = new RecordedValues(new PlanProgress(tracking, entries), List.of(), "2024-Q2");
        KitMaking making = new KitMaking(plan, tracking, PlanFrames.NONE, recorded, "2024-Q2");
        List<KitWorkbook> kits = new ArrayList<>();
        for (ReportingAgency agency : ReportingAgency.of(plan, List.of())) {
            kits.add(making.of(agency, kits.size() + 1, MADE));
        }
        return kits;
    }

    private static byte[] written(KitWorkbook kit) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new KitXlsxWriter().write(kit, "Ủy ban", out);
        return out.toByteArray();
    }

    private static XSSFWorkbook open(byte[] bytes) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }
}
