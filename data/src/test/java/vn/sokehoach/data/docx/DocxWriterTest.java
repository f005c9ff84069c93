package vn.sokehoach.data.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import vn.sokehoach.core.appendix.AppendixTable;
import vn.sokehoach.core.appendix.AppendixTable.PageSetup;
import vn.sokehoach.core.appendix.AppendixTable.Row;
import vn.sokehoach.core.appendix.AppendixTable.Row.Kind;
import vn.sokehoach.data.excel.WordTable;
import vn.sokehoach.data.paper.Tables;
import vn.sokehoach.data.paper.pdf.ReadTable;

class DocxWriterTest {
    private static final Instant NOW = Instant.parse("2031-02-03T04:05:06Z");
    private static final AppendixTable TABLE = Tables.of(4, List.of(), List.of(
            Tables.row(Kind.GROUP, 4, "I", "Nhóm việc"), Tables.row(Kind.NUMBERED, 4, "1", "Việc", "Sở Y tế"),
            Tables.row(Kind.NUMBERED, 4, "2", Tables.words(900), "Sở Tư pháp")));

    @Property(tries = 40)
    void givesEveryTextAndMergeBack(@ForAll("tables") AppendixTable table) throws IOException {
        WordTable read = WordTable.exact(written(table)).getFirst();
        ReadTable expected = ReadTable.of(table);

        assertThat(read.rows()).isEqualTo(expected.rows());
        assertThat(read.merges()).isEqualTo(expected.merges()
                .stream()
                .map(merge -> merge.row() + " " + merge.column() + " " + merge.rows() + " " + merge.columns())
                .collect(Collectors.toSet()));
    }

    @Provide
    Arbitrary<AppendixTable> tables() {
        return AnyTables.all();
    }

    @Test
    void repeatsTheHeaderAndKeepsRowsWhole() throws IOException {
        try (XWPFDocument document = read(written(TABLE))) {
            XWPFTable table = document.getTables().getFirst();
            List<XWPFTableRow> rows = table.getRows();

            assertThat(rows).extracting(XWPFTableRow::isRepeatHeader).containsExactly(true, true, false, false, false);
            assertThat(rows).extracting(XWPFTableRow::isCantSplitRow).containsExactly(true, true, true, true, false);
            assertThat(paragraphs(rows.get(2))).extracting(XWPFParagraph::getStyle).containsOnly("TableGroup");
            assertThat(document.getStyles().getStyle("TableGroup").getCTStyle().getPPr().isSetKeepNext()).isTrue();
            assertThat(paragraphs(rows.get(3))).extracting(XWPFParagraph::getStyle).containsOnly("TableBody");
            assertThat(table.getInsideHBorderSize()).isEqualTo(4);
        }
    }

    @Test
    void aFirstRowThatDoesNotFitBelowTheTitleIsBrokenRatherThanLeaveItAlone() throws IOException {
        Row group = Tables.row(Kind.GROUP, 4, "I", "Nhóm việc");
        Row high = Tables.row(Kind.NUMBERED, 4, "1", Tables.words(270));
        AppendixTable table = Tables.of(4, List.of(), List.of(group, high, high));
        try (XWPFDocument document = read(written(table))) {
            assertThat(document.getTables().getFirst().getRows()).extracting(XWPFTableRow::isCantSplitRow)
                    .containsExactly(true, true, true, false, true);
        }
    }

    @Test
    void aHeaderThatLeavesNoRoomIsNotRepeated() throws IOException {
        AppendixTable table = new AppendixTable("", TABLE.title(), TABLE.columns(), new AppendixTable.Header(
                List.of(List.of("STT", Tables.words(700), "Cột 2", "Cột 3")), List.of(), List.of()), TABLE.rows(),
                List.of(), TABLE.page());
        try (XWPFDocument document = read(written(table))) {
            assertThat(document.getTables().getFirst().getRows()).noneMatch(XWPFTableRow::isRepeatHeader);
        }
    }

    @Test
    void everyTableHasPagesOfItsOwnNumberedFromOne() throws IOException {
        try (XWPFDocument document = read(written(TABLE, upright(TABLE), TABLE))) {
            List<CTSectPr> sections = sections(document);

            assertThat(sections).hasSize(3).allSatisfy(section -> {
                assertThat(section.isSetTitlePg()).isTrue();
                assertThat(section.getPgNumType().getStart()).isEqualTo(1);
                assertThat(section.getHeaderReferenceList()).hasSize(1);
            });
            assertThat(sections.get(1).getPgSz().getOrient()).isEqualTo(STPageOrientation.PORTRAIT);
            assertThat(sections.get(1).getPgSz().getW()).hasToString("11906");
            assertThat(sections.get(1).getPgMar().getLeft()).hasToString("1701");
            assertThat(sections.get(2).getPgSz().getOrient()).isEqualTo(STPageOrientation.LANDSCAPE);
            assertThat(sections.get(2).getPgSz().getH()).hasToString("11906");
            assertThat(document.getHeaderList().getFirst().getParagraphs()).anyMatch(paragraph -> paragraph.getCTP()
                    .getFldSimpleList()
                    .stream()
                    .anyMatch(field -> field.getInstr().contains("PAGE")));
        }
    }

    @Test
    void tellsItsLanguageTitleAuthorAndTime() throws IOException {
        try (XWPFDocument document = read(written(TABLE))) {
            var properties = document.getProperties().getCoreProperties();
            assertThat(properties.getTitle()).isEqualTo("Kế hoạch thử");
            assertThat(properties.getCreator()).isEqualTo("UBND tỉnh Mây Trắng");
            assertThat(properties.getCreated()).isEqualTo(Date.from(NOW));
            assertThat(properties.getUnderlyingProperties().getLanguageProperty()).contains("vi-VN");
            assertThat(document.getStyles().getDefaultRunStyle().getFontSize()).isEqualTo(12);
            assertThat(document.getParagraphs()).extracting(XWPFParagraph::getStyle)
                    .containsExactly("AppendixLabel", "AppendixTitle", "AppendixBasis", "AppendixRule", "SectionEnd");
        }
    }

    @Test
    void threeThousandRows() throws IOException {
        List<Row> rows = new ArrayList<>();
        for (int no = 1; no <= 3_000; no++) {
            rows.add(Tables.row(Kind.NUMBERED, 6, Integer.toString(no), Tables.words(no % 20) + " số " + no * 7919,
                    "Sở Xây dựng"));
        }
        AppendixTable table = Tables.of(6, List.of(), rows);

        assertThat(WordTable.exact(written(table)).getFirst().rows()).isEqualTo(ReadTable.of(table).rows());
    }

    @Test
    void leavesOutWhatXmlCannotHold() throws IOException {
        AppendixTable table = Tables.of(3, List.of(),
                List.of(Tables.row(Kind.NUMBERED, 3, "1", "trước\u0007 sau\uFFFE 😀", "a\tb")));

        assertThat(WordTable.exact(written(table)).getFirst().rows().getLast())
                .containsExactly("1", "trước sau 😀", "a\tb");
    }

    @Test
    void isRefusedWhereTheDiskIsFull() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        assertThatThrownBy(() -> writer().write(List.of(TABLE), "", "", full)).isInstanceOf(IOException.class);
    }

    private static List<XWPFParagraph> paragraphs(XWPFTableRow row) {
        return row.getTableCells().stream().map(XWPFTableCell::getParagraphs).flatMap(List::stream).toList();
    }

    private static List<CTSectPr> sections(XWPFDocument document) {
        List<CTSectPr> sections = new ArrayList<>();
        for (XWPFParagraph paragraph : document.getParagraphs()) {
            var look = paragraph.getCTP().getPPr();
            if (look != null && look.isSetSectPr()) {
                sections.add(look.getSectPr());
            }
        }
        sections.add(document.getDocument().getBody().getSectPr());
        return sections;
    }

    private static AppendixTable upright(AppendixTable table) {
        return new AppendixTable("Phụ lục VI", table.title(), table.columns(), table.head(), table.rows(),
                table.merges(), new PageSetup(false, 20, 15, 20, 30));
    }

    private static XWPFDocument read(byte[] docx) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(docx));
    }

    private static DocxWriter writer() {
        return new DocxWriter(Clock.fixed(NOW, ZoneId.of("Asia/Ho_Chi_Minh")));
    }

    private static byte[] written(AppendixTable... tables) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer().write(List.of(tables), "Kế hoạch thử", "UBND tỉnh Mây Trắng", out);
        return out.toByteArray();
    }
}
