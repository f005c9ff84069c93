package vn.sokehoach.data.drill;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import vn.sokehoach.core.reading.Block;
import vn.sokehoach.core.reading.UnreadableDocument;
import vn.sokehoach.data.reading.SharedPlans;

/** Files of every kind before they are changed: real plans, and the same as pages, rich text and web archives. */
final class WholeFiles {
    static final List<String> NAMES = List.of("binh-duong-2024.docx", "tra-vinh-2023-phu-luc.docx",
            "binh-duong-2024.doc", "tra-vinh-2023-phu-luc.doc", "binh-duong-2024.pdf", "tra-vinh-2023-phu-luc.pdf",
            "binh-duong-2025.txt", "tra-vinh-2023-phu-luc-1.xlsx", "tra-vinh-2023-phu-luc-3.xlsx",
            "tra-vinh-2023-phu-luc-3.xls", "binh-duong-2024.html", "tra-vinh-2023-phu-luc.html",
            "tra-vinh-2023-phu-luc-3.xls.html", "binh-duong-2024.rtf", "tra-vinh-2023-phu-luc.mht");

    private WholeFiles() {}

    /** A file; what its last ending names is written from the blocks of the file that it would be made of. */
    static byte[] of(String name) throws IOException, UnreadableDocument {
        String base = name.substring(0, name.lastIndexOf('.'));
        String real = base.contains(".") ? base : base + ".docx";
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "html" -> page(real).getBytes(StandardCharsets.UTF_8);
            case "rtf" -> richText(real).getBytes(StandardCharsets.US_ASCII);
            case "mht" -> ("MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"x\"\r\n\r\n--x\r\n"
                    + "Content-Type: text/html; charset=utf-8\r\n\r\n" + page(real) + "\r\n--x--\r\n")
                    .getBytes(StandardCharsets.UTF_8);
            default -> SharedPlans.bytes(name);
        };
    }

    private static String page(String name) throws IOException, UnreadableDocument {
        return SharedPlans.read(name)
                .blocks()
                .stream()
                .map(WholeFiles::element)
                .collect(Collectors.joining("\n", "<html><head></head><body>\n", "\n</body></html>"));
    }

    private static String element(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> "<p>" + escaped(paragraph.printed()) + "</p>";
            case Block.Table table -> "<table border=1>" + rows(table) + "</table>";
        };
    }

    private static String rows(Block.Table table) {
        StringBuilder rows = new StringBuilder();
        int row = -1;
        for (Block.Cell cell : table.cells()) {
            for (; row < cell.row(); row++) {
                rows.append("\n<tr>");
            }
            rows.append("<td colspan=%d rowspan=%d>%s</td>".formatted(cell.columnSpan(), cell.rowSpan(),
                    escaped(cell.text())));
        }
        return rows.toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>");
    }

    private static String richText(String name) throws IOException, UnreadableDocument {
        return SharedPlans.read(name)
                .blocks()
                .stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> ((Block.Paragraph) block).printed())
                .map(text -> text.chars()
                        .mapToObj(letter -> letter < 128 ? String.valueOf((char) letter)
                                : "\\u" + letter + "?")
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("\\par ", "{\\rtf1\\ansi ", "}"));
    }
}
