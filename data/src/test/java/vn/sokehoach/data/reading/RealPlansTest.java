package vn.sokehoach.data.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sokehoach.core.reading.Block;
import vn.sokehoach.core.reading.Block.Paragraph;
import vn.sokehoach.core.reading.Block.Table;
import vn.sokehoach.core.reading.SourceDocument;
import vn.sokehoach.core.reading.UnreadableDocument;
import vn.sokehoach.core.source.DraftProblem;
import vn.sokehoach.core.text.VietnameseText;

/** The real plans come in whole, and alike from every kind of file. */
class RealPlansTest {
    private static final Pattern TEXT = Pattern.compile("<w:t(?: [^>]*)?>([^<]*)</w:t>");

    @ParameterizedTest
    @ValueSource(strings = {"binh-duong-2024.txt", "binh-duong-2024.docx", "binh-duong-2025.txt",
            "tra-vinh-2023-phu-luc.txt",
            "tra-vinh-2023-phu-luc.docx", "binh-duong-2024.doc", "tra-vinh-2023-phu-luc.doc",
            "tra-vinh-2023-phu-luc-3.xls", "tra-vinh-2023-phu-luc-1.xlsx", "binh-duong-2024.pdf",
            "binh-duong-2025.pdf", "tra-vinh-2023-phu-luc.pdf"})
    void numbersBlocksWithoutGaps(String name) throws IOException, UnreadableDocument {
        SourceDocument document = SharedPlans.read(name);
        Path dump = Path.of("target", "blocks", name + ".blocks");
        Files.createDirectories(dump.getParent());
        Files.writeString(dump, BlockDump.of(document));

        Set<Integer> numbers = new TreeSet<>(
                BlockDump.paragraphs(document).stream().map(paragraph -> paragraph.source().block()).toList());
        assertThat(numbers).first().isEqualTo(1);
        assertThat(numbers).last().isEqualTo(numbers.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"binh-duong-2024.txt", "tra-vinh-2023-phu-luc.txt"})
    void losesNoLetterOfAText(String name) throws IOException, UnreadableDocument {
        String whole = new String(SharedPlans.bytes(name), StandardCharsets.UTF_8);
        assertThat(letters(BlockDump.paragraphs(SharedPlans.read(name)))).isEqualTo(letters(whole));
    }

    @Test
    void losesNoLetterOfTheWrappedText() throws IOException, UnreadableDocument {
        String whole = new String(SharedPlans.bytes("binh-duong-2025.txt"), StandardCharsets.UTF_8);
        assertThat(letters(BlockDump.paragraphs(SharedPlans.read("binh-duong-2025.txt"))))
                .isEqualTo(letters(whole.replace('ñ', 'đ').replace('ð', 'Đ')));
    }

    @ParameterizedTest
    @ValueSource(strings = {"binh-duong-2024.docx", "tra-vinh-2023-phu-luc.docx"})
    void losesNoLetterOfADocument(String name) throws IOException, UnreadableDocument {
        byte[] content = SharedPlans.bytes(name);
        String xml = xmlText(content, "word/document.xml") + xmlText(content, "word/footnotes.xml");
        String whole = xml.replaceAll("&\\w+;", "");
        assertThat(letters(BlockDump.paragraphs(SharedPlans.read(name)))).isEqualTo(letters(whole));
    }

    @ParameterizedTest
    @ValueSource(strings = {"binh-duong-2024", "tra-vinh-2023-phu-luc"})
    void readsTheSameFromTextAndDocument(String name) throws IOException, UnreadableDocument {
        SourceDocument text = SharedPlans.read(name + ".txt");
        SourceDocument document = SharedPlans.read(name + ".docx");
        assertThat(tight(BlockDump.printed(text))).isEqualTo(tight(BlockDump.printed(document)));
        assertThat(tight(BlockDump.notes(text))).isEqualTo(tight(BlockDump.notes(document)));
        assertThat(sizes(text)).isEqualTo(sizes(document));
    }

    @ParameterizedTest
    @ValueSource(strings = {"binh-duong-2024", "tra-vinh-2023-phu-luc"})
    void readsTheSameFromWordOfTodayAndOfBefore2007(String name) throws IOException, UnreadableDocument {
        SourceDocument today = SharedPlans.read(name + ".docx");
        SourceDocument before = SharedPlans.read(name + ".doc");
        assertThat(BlockDump.printed(before)).isEqualTo(BlockDump.printed(today));
        assertThat(BlockDump.notes(before)).isEqualTo(BlockDump.notes(today));
        assertThat(sizes(before)).isEqualTo(sizes(today)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"binh-duong-2024", "tra-vinh-2023-phu-luc"})
    void losesNoLetterOnPaper(String name) throws IOException, UnreadableDocument {
        SourceDocument document = SharedPlans.read(name + ".docx");
        SourceDocument paper = SharedPlans.read(name + ".pdf");
        assertThat(lettersBelowTheHead(paper)).isEqualTo(lettersBelowTheHead(document));
        assertThat(BlockDump.notes(paper)).isEqualTo(BlockDump.notes(document));
        assertThat(sizes(paper)).isEqualTo(sizes(document)).isNotEmpty();
    }

    @Test
    void readsTheSameFromWrappedTextOnPaper() throws IOException, UnreadableDocument {
        SourceDocument text = SharedPlans.read("binh-duong-2025.txt");
        SourceDocument paper = SharedPlans.read("binh-duong-2025.pdf");
        assertThat(BlockDump.printed(paper)).isEqualTo(BlockDump.printed(text));
        assertThat(BlockDump.notes(paper)).isEqualTo(BlockDump.notes(text));
    }

    @Test
    void joinsWrappedLinesToParagraphs() throws IOException, UnreadableDocument {
        SourceDocument document = SharedPlans.read("binh-duong-2025.txt");
        List<String> printed = BlockDump.printed(document);
        assertThat(printed).filteredOn(text -> text.startsWith("-")).hasSize(46);
        assertThat(printed).filteredOn(text -> text.matches("[a-d]\\).*")).hasSize(16);
        assertThat(printed).anyMatch(text -> text.contains("24-NQ/TW"))
                .anyMatch(text -> text.contains("93-KL/TW"))
                .anyMatch(text -> text.contains("81-KL/TW"))
                .noneMatch(text -> text.contains("án1"));
        assertThat(BlockDump.notes(document)).singleElement().asString().startsWith("1 Quyết định số 2533/QĐ-UBND");
        assertThat(document.problems()).filteredOn(problem -> problem.code() == DraftProblem.Code.LEGACY_LETTERS)
                .singleElement()
                .extracting(DraftProblem::arguments)
                .asList()
                .contains("534");
    }

    @Test
    void keepsUnitsAndDropsMarksOfNotes() throws IOException, UnreadableDocument {
        SourceDocument document = SharedPlans.read("binh-duong-2024.txt");
        assertThat(BlockDump.printed(document)).filteredOn(text -> text.contains("²")).containsExactly("m ² /người");
        assertThat(BlockDump.printed(document)).noneMatch(text -> text.contains("¹"));
    }

    /** The columns of a head may be read in either order. */
    private static String lettersBelowTheHead(SourceDocument document) {
        List<String> printed = BlockDump.printed(document);
        return letters(String.join("", printed.subList(Math.max(0, printed.indexOf("KẾ HOẠCH")), printed.size())));
    }

    private static List<String> sizes(SourceDocument document) {
        return document.blocks()
                .stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .filter(Table::ruled)
                .map(table -> table.rows() + " x " + table.columns())
                .toList();
    }

    private static List<String> tight(List<String> texts) {
        return texts.stream().map(VietnameseText::tight).toList();
    }

    private static String letters(List<Paragraph> paragraphs) {
        return letters(paragraphs.stream().map(Block.Paragraph::printed).collect(Collectors.joining()));
    }

    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("\\P{L}", "");
    }

    private static String xmlText(byte[] document, String part) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(document))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(part)) {
                    String xml = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                    return TEXT.matcher(xml).results().map(match -> match.group(1)).collect(Collectors.joining());
                }
            }
        }
        return "";
    }
}
