package vn.sokehoach.data.excel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import vn.sokehoach.core.text.VietnameseText;

/** A table as a Word file has it, read with POI alone, in the shape of {@link SheetTable}. */
public record WordTable(List<List<String>> rows, Set<String> merges) {

    /** The tables whose first column is of running numbers, in order. */
    public static List<WordTable> numbered(byte[] document) throws IOException {
        return all(document, WordTable::tidied).stream().filter(WordTable::isNumbered).toList();
    }

    /** All tables in order, the paragraphs of a cell parted by line breaks, character for character. */
    public static List<WordTable> exact(byte[] document) throws IOException {
        return all(document, cell -> paragraphs(cell).collect(Collectors.joining("\n")));
    }

    private static List<WordTable> all(byte[] document, Function<XWPFTableCell, String> text) throws IOException {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(document))) {
            return word.getTables().stream().map(table -> of(table, text)).toList();
        }
    }

    private boolean isNumbered() {
        return rows.getFirst().getFirst().replaceAll("\\s", "").matches("S?TT");
    }

    private static WordTable of(XWPFTable table, Function<XWPFTableCell, String> text) {
        List<List<String>> rows = new ArrayList<>();
        Set<Span> spans = new HashSet<>();
        for (XWPFTableRow row : table.getRows()) {
            List<String> texts = new ArrayList<>();
            for (XWPFTableCell cell : row.getTableCells()) {
                int width = width(cell);
                boolean lower = isLowerPart(cell);
                spans.add(new Span(rows.size(), texts.size(), width, lower));
                texts.add(lower ? "" : text.apply(cell));
                for (int more = 1; more < width; more++) {
                    texts.add("");
                }
            }
            rows.add(texts);
        }
        return new WordTable(rows, merges(spans));
    }

    /** A cell: its row and column, over how many columns, and whether it is the lower part of the cell above. */
    private record Span(int row, int column, int width, boolean lower) {}

    private static Set<String> merges(Set<Span> spans) {
        Set<String> merges = new HashSet<>();
        for (Span top : spans) {
            int height = 1;
            while (!top.lower() && spans.contains(new Span(top.row() + height, top.column(), top.width(), true))) {
                height++;
            }
            if (!top.lower() && height * top.width() > 1) {
                merges.add(top.row() + " " + top.column() + " " + height + " " + top.width());
            }
        }
        return merges;
    }

    private static int width(XWPFTableCell cell) {
        CTTcPr properties = cell.getCTTc().getTcPr();
        return properties == null || properties.getGridSpan() == null ? 1
                : ((BigInteger) properties.getGridSpan().getVal()).intValue();
    }

    private static boolean isLowerPart(XWPFTableCell cell) {
        CTTcPr properties = cell.getCTTc().getTcPr();
        return properties != null && properties.getVMerge() != null
                && !STMerge.RESTART.equals(properties.getVMerge().getVal());
    }

    private static String tidied(XWPFTableCell cell) {
        return paragraphs(cell).map(VietnameseText::tidy)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> paragraphs(XWPFTableCell cell) {
        return cell.getParagraphs()
                .stream()
                .map(paragraph -> paragraph.getRuns().stream().map(XWPFRun::text).collect(Collectors.joining()));
    }
}
