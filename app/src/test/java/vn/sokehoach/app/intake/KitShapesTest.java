package vn.sokehoach.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.app.boot.Offices;
import vn.sokehoach.app.ui.Office;
import vn.sokehoach.core.plan.AgencyRole;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.submission.KitField;
import vn.sokehoach.core.submission.KitRow;
import vn.sokehoach.core.submission.form.KitWorkbook;
import vn.sokehoach.core.usecase.importing.IncomingFile;
import vn.sokehoach.core.usecase.intake.ReceivedForm;
import vn.sokehoach.core.usecase.round.KitRound;

/** The same workbook in the shapes in which other programs write it: what it says is the same. */
class KitShapesTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-06-10T02:00:00Z"),
            ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final String WPS = "http://www.wps.cn/officeDocument/2017/etCustomData";
    private static final Pattern SHARED = Pattern.compile("<si>(.*?)</si>", Pattern.DOTALL);
    private static final Pattern BY_NUMBER = Pattern.compile("(<c [^>]*?)t=\"s\"([^>]*)><v>(\\d+)</v></c>");

    @TempDir
    Path folder;

    @Test
    void theShapesOfOtherProgramsSayTheSame() throws Exception {
        try (Office office = Offices.door(CLOCK).open(folder.resolve("store"), Duration.ZERO)) {
            office.samples().load("thử");
            byte[] kit = filledIn(office);
            List<String> said = said(office, kit);
            assertThat(said).hasSize(2);

            assertThat(said(office, changed(kit, KitShapesTest::asWpsWrites))).as("own names and parts of WPS")
                    .isEqualTo(said);
            assertThat(said(office, changed(kit, KitShapesTest::withoutNames))).as("no defined names")
                    .isEqualTo(said);
            assertThat(said(office, changed(kit, KitShapesTest::prefixed))).as("elements with a prefix")
                    .isEqualTo(said);
            assertThat(said(office, changed(kit, KitShapesTest::inRuns))).as("words in several runs").isEqualTo(said);
            assertThat(said(office, changed(kit, inline(kit, "inlineStr", "<is>%s</is>")))).as("words in their cells")
                    .isEqualTo(said);
        }
    }

    private byte[] filledIn(Office office) throws Exception {
        Plan plan = office.book().plans().all().getLast();
        KitRound round = office.issuingKits().prepare(plan, "2024-Q2", null);
        List<Path> files = office.issuingKits().issue(round, Files.createDirectory(folder.resolve("ra")), "thử");
        for (int at = 0; at < files.size(); at++) {
            KitWorkbook kit = round.kits().get(at);
            List<KitRow> led = kit.kit().rows().stream().filter(row -> row.role() == AgencyRole.LEAD).toList();
            if (!led.isEmpty()) {
                FilledKit filled = new FilledKit(kit.kit(), files.get(at));
                filled.fill(led.getFirst(), KitField.PERCENT, "60 %", "60");
                filled.fill(led.getFirst(), KitField.RESULT, "Đã xong & đã <nộp>", "");
                return filled.bytes();
            }
        }
        throw new AssertionError("no agency leads");
    }

    private static List<String> said(Office office, byte[] file) {
        ReceivedForm form =
                office.receivingForms().look(List.of(IncomingFile.of("tra lai.xlsx", file))).forms().getFirst();
        assertThat(form.problems()).isEmpty();
        return form.differences()
                .stream()
                .map(change -> change.row().code() + " " + change.field() + " " + change.returned() + " "
                        + change.where())
                .toList();
    }

    /** The workbook with each of its parts of XML written otherwise; the function gets a part's name and text. */
    private static byte[] changed(byte[] workbook, BinaryOperator<String> writing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                zip.putNextEntry(new ZipEntry(part.getName()));
                zip.write(writing.apply(part.getName(), text).getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    private static boolean isSheet(String part) {
        return part.startsWith("xl/worksheets/sheet");
    }

    private static String asWpsWrites(String part, String text) {
        if (part.equals("xl/workbook.xml")) {
            return text.replaceFirst("<workbook ", "<workbook xmlns:etc=\"" + WPS + "\" ")
                    .replaceFirst("</workbook>",
                            "<extLst><ext uri=\"{A}\"><etc:kso etc:on=\"1\"/></ext></extLst></workbook>");
        }
        return isSheet(part) ? text.replaceFirst("<worksheet ",
                "<worksheet xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:etc=\""
                        + WPS + "\" mc:Ignorable=\"etc\" ")
                .replace("<row ", "<row etc:kept=\"1\" spans=\"1:9\" ") : text;
    }

    private static String withoutNames(String part, String text) {
        return part.equals("xl/workbook.xml") ? text.replaceAll("(?s)<definedNames>.*</definedNames>", "") : text;
    }

    private static String prefixed(String part, String text) {
        return isSheet(part) || part.equals("xl/sharedStrings.xml") || part.equals("xl/workbook.xml")
                ? text.replaceAll("<(/?)([a-zA-Z]+)(?=[ />])", "<$1x:$2").replace("xmlns=", "xmlns:x=")
                : text;
    }

    private static String inRuns(String part, String text) {
        return part.equals("xl/sharedStrings.xml")
                ? text.replaceAll("<t[^>]*>([^<]{2})([^<]*)</t>",
                        "<r><rPr><b/></rPr><t xml:space=\"preserve\">$1</t></r><r><t xml:space=\"preserve\">$2</t></r>")
                : text;
    }

    private static BinaryOperator<String> inline(byte[] workbook, String type, String shape) throws IOException {
        List<String> words = shared(workbook);
        return (part, text) -> isSheet(part)
                ? BY_NUMBER.matcher(text)
                        .replaceAll(
                                cell -> Matcher.quoteReplacement(cell.group(1) + "t=\"" + type + "\"" + cell.group(2)
                                        + ">" + shape.formatted(words.get(Integer.parseInt(cell.group(3)))) + "</c>"))
                : text;
    }

    private static List<String> shared(byte[] workbook) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                if (part.getName().equals("xl/sharedStrings.xml")) {
                    String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                    return SHARED.matcher(text).results().map(found -> found.group(1)).toList();
                }
            }
        }
        throw new AssertionError("no words");
    }
}
