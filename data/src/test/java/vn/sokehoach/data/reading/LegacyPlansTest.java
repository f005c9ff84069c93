package vn.sokehoach.data.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sokehoach.core.agency.AgencyCatalogue;
import vn.sokehoach.core.agency.AgencyMention;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.TaskGroup;
import vn.sokehoach.core.reading.SourceDocument;
import vn.sokehoach.core.reading.UnreadableDocument;
import vn.sokehoach.core.reading.draft.PlanRecogniser;
import vn.sokehoach.core.source.DraftProblem;
import vn.sokehoach.core.source.SourceFile;
import vn.sokehoach.core.text.VietnameseText;
import vn.sokehoach.core.text.legacy.LegacyEncoding;
import vn.sokehoach.data.word.DocxFile;

/** Plans come in alike from Unicode and from the old encodings. */
class LegacyPlansTest {
    private static final List<String> PLAN = List.of("ỦY BAN NHÂN DÂN", "TỈNH ĐỒNG TÂM", "Số: 12/KH-UBND",
            "Đồng Tâm, ngày 05 tháng 02 năm 2009", "KẾ HOẠCH", "Giữ rừng và trồng rừng năm 2009",
            "I. MỤC TIÊU", "Mỗi bản có một vườn ươm.", "II. NHIỆM VỤ CHỦ YẾU", "1. Ươm giống tốt cho vụ xuân",
            "a) Sở Khoa học và Công nghệ chủ trì, phối hợp với Sở Tài chính mở hai lớp ghép cành trước ngày 15/3/2009.",
            "- Ưu tiên bản ở vùng cao.", "- Ổn định giá hạt giống.",
            "b) Sở Y tế chủ trì khám cho người giữ rừng trong quý II năm 2009.", "2. Ứng phó với cháy rừng",
            "a) Sở Công Thương chủ trì, phối hợp với Sở Nội vụ lập tổ trực ở mỗi chợ.", "III. TỔ CHỨC THỰC HIỆN",
            "Sở Tài chính theo dõi và báo cáo Ủy ban nhân dân tỉnh.", "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH",
            "Đỗ Ánh Ước");
    /** Capitals beyond ASCII, and all else. */
    private static final Pattern LETTERS_AND_REST = Pattern.compile("([\\p{Lu}&&[^A-Z]]+)|(?:[^\\p{Lu}]|[A-Z])+");
    private static final SourceFile FILE = new SourceFile("ke-hoach", "0".repeat(64));

    @ParameterizedTest
    @CsvSource({"TCVN3,.VnTime,binh-duong-2024.docx", "TCVN3,.VnTime,tra-vinh-2023-phu-luc.docx",
            "VNI,VNI-Times,binh-duong-2024.docx", "VNI,VNI-Times,tra-vinh-2023-phu-luc.docx",
            "TCVN3,.VnTime,tra-vinh-2023-phu-luc-1.xlsx", "VNI,VNI-Times,tra-vinh-2023-phu-luc-3.xlsx",
            "TCVN3,.VnTime,tra-vinh-2023-phu-luc-3.xls", "VNI,VNI-Times,tra-vinh-2023-phu-luc-3.xls",
            "TCVN3,.VnTime,binh-duong-2024.doc", "TCVN3,.VnTime,tra-vinh-2023-phu-luc.doc"})
    void readsDocumentsByTheirFonts(LegacyEncoding encoding, String font, String name) throws Exception {
        OldOffice office = new OldOffice(new OldTypist(encoding), font);
        byte[] unicode = SharedPlans.bytes(name);
        byte[] old = name.endsWith("docx") ? office.docx(unicode)
                : name.endsWith("doc") ? office.doc(unicode) : office.workbook(unicode);
        SourceDocument document = read(old);
        assertThat(small(document)).containsExactlyElementsOf(small(read(unicode)));
        assertThat(document.problems()).filteredOn(problem -> problem.code() == DraftProblem.Code.LEGACY_LETTERS)
                .isNotEmpty()
                .allMatch(problem -> problem.arguments().getFirst().equals(encoding.name()));
    }

    @ParameterizedTest
    @CsvSource({"TCVN3,binh-duong-2024.txt", "VNI,binh-duong-2024.txt", "TCVN3,tra-vinh-2023-phu-luc.txt",
            "VNI,tra-vinh-2023-phu-luc.txt"})
    void readsTextsByTheirWords(LegacyEncoding encoding, String name) throws Exception {
        String unicode =
                VietnameseText.nfc(new String(SharedPlans.bytes(name), StandardCharsets.UTF_8)).replace("¹", "");
        String typed = new OldTypist(encoding).type(unicode);
        List<String> meant = small(read(unicode.getBytes(StandardCharsets.UTF_8)));
        assertThat(small(read(typed.getBytes(StandardCharsets.UTF_8)))).containsExactlyElementsOf(meant);
        byte[] bytes = typed.replaceAll("[^\\x00-\\xFF‘’“”–—…•‰]", "?").getBytes(Charset.forName("windows-1252"));
        assertThat(small(read(bytes))).containsExactlyElementsOf(
                small(read(unicode.replaceAll("[^\\x00-\\xFF‘’“”–—…•‰\\p{IsLatin}]", "?")
                        .getBytes(StandardCharsets.UTF_8))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"binh-duong-2024.txt", "binh-duong-2024.docx", "binh-duong-2024.doc",
            "tra-vinh-2023-phu-luc.txt", "tra-vinh-2023-phu-luc.docx", "tra-vinh-2023-phu-luc.doc",
            "tra-vinh-2023-phu-luc-1.xlsx", "tra-vinh-2023-phu-luc-2.xlsx", "tra-vinh-2023-phu-luc-3.xlsx",
            "tra-vinh-2023-phu-luc-3.xls"})
    void changesNoDocumentInUnicode(String name) throws Exception {
        assertThat(SharedPlans.read(name).problems()).extracting(DraftProblem::code)
                .doesNotContain(DraftProblem.Code.LEGACY_LETTERS);
    }

    @ParameterizedTest
    @CsvSource({"TCVN3,.VnTime", "VNI,VNI-Times"})
    void recognisesTheSamePlan(LegacyEncoding encoding, String font) throws Exception {
        byte[] unicode = SharedPlans.bytes("binh-duong-2024.docx");
        Plan meant = plan(unicode);
        Plan old = plan(new OldOffice(new OldTypist(encoding), font).docx(unicode));
        assertThat(old.heading().number()).isEqualTo(meant.heading().number());
        assertThat(leads(old)).containsExactlyElementsOf(leads(meant)).isNotEmpty();
        assertThat(old.body().groups()).extracting(group -> group.no() + group.tasks().size())
                .containsExactlyElementsOf(
                        meant.body().groups().stream().map(group -> group.no() + group.tasks().size()).toList());
    }

    @Test
    void readsASmallPlanWhoseCapitalsAreInAFontOfCapitals() throws Exception {
        OldTypist typist = new OldTypist(LegacyEncoding.TCVN3);
        Plan meant = plan(document(text -> run("Arial", text)));
        Plan old = plan(document(text -> LETTERS_AND_REST.matcher(text)
                .replaceAll(piece -> Matcher.quoteReplacement(piece.group(1) == null
                        ? run(".VnTime", typist.type(piece.group()))
                        : run(".VnTimeH", typist.type(piece.group().toLowerCase(Locale.ROOT)))))));
        assertThat(meant.tasks()).hasSize(3);
        assertThat(old.heading()).isEqualTo(meant.heading());
        assertThat(leads(old)).containsExactlyElementsOf(leads(meant)).noneMatch(lead -> lead.endsWith("[]"));
        assertThat(old.tasks()).usingRecursiveFieldByFieldElementComparatorIgnoringFields("id", "items.id")
                .containsExactlyElementsOf(meant.tasks().toList());
        assertThat(old.body().groups()).extracting(TaskGroup::title)
                .containsExactly("Ươm giống tốt cho vụ xuân", "Ứng phó với cháy rừng");
    }

    private static byte[] document(UnaryOperator<String> typed) {
        return DocxFile.body(PLAN.stream()
                .map(text -> "<w:p>" + typed.apply(text) + "</w:p>")
                .collect(Collectors.joining())).bytes();
    }

    private static String run(String font, String text) {
        return "<w:r><w:rPr><w:rFonts w:ascii=\"" + font + "\" w:hAnsi=\"" + font
                + "\"/></w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    private static List<String> leads(Plan plan) {
        return plan.tasks()
                .map(task -> task.label() + " "
                        + task.assignment().lead().stream().map(AgencyMention::agencies).toList())
                .toList();
    }

    private static Plan plan(byte[] content) throws UnreadableDocument {
        return new PlanRecogniser(AgencyCatalogue.shipped()).recognise(Map.of(FILE, read(content)), List.of())
                .getFirst()
                .plan();
    }

    private static SourceDocument read(byte[] content) throws UnreadableDocument {
        return new SniffingReader().read(FILE, content);
    }

    private static List<String> small(SourceDocument document) throws IOException {
        return BlockDump.paragraphs(document).stream().map(each -> each.printed().toLowerCase(Locale.ROOT)).toList();
    }
}
