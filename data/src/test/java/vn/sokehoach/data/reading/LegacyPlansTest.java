package vn.sokehoach.data.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sokehoach.core.agency.AgencyCatalogue;
import vn.sokehoach.core.agency.AgencyMention;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.reading.SourceDocument;
import vn.sokehoach.core.reading.UnreadableDocument;
import vn.sokehoach.core.reading.draft.PlanRecogniser;
import vn.sokehoach.core.source.DraftProblem;
import vn.sokehoach.core.source.SourceFile;
import vn.sokehoach.core.text.VietnameseText;
import vn.sokehoach.core.text.legacy.LegacyEncoding;

/** Plans come in alike from Unicode and from the old encodings. */
class LegacyPlansTest {
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
