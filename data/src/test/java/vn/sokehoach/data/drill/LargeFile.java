package vn.sokehoach.data.drill;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import vn.sokehoach.data.foreign.ZipEntries;
import vn.sokehoach.data.reading.SharedPlans;
import vn.sokehoach.data.word.DocxFile;

/** Writes large files: tables and paragraphs of a made-up plan, and a real plan again and again. */
final class LargeFile {
    private static final String PLAN = "binh-duong-2024";
    private static final String HEADING = """
            Số: 77/KH-UBND
            Tỉnh Thử, ngày 05 tháng 01 năm 2026
            KẾ HOẠCH
            Kế hoạch dài
            I. NHIỆM VỤ
            """;
    private static final String[] HEADER = {"STT", "Nội dung nhiệm vụ", "Cơ quan chủ trì", "Cơ quan phối hợp",
            "Sản phẩm", "Thời hạn", "Ghi chú", "Cột 8", "Cột 9", "Cột 10", "Cột 11", "Cột 12"};

    private LargeFile() {}

    /** An .xlsx with one sheet of so many rows and columns. */
    static byte[] newSheet(int rows, int columns) throws IOException {
        return sheet(new SXSSFWorkbook(), rows, columns);
    }

    /** An .xls with one sheet of so many rows and columns. */
    static byte[] oldSheet(int rows, int columns) throws IOException {
        return sheet(new HSSFWorkbook(), rows, columns);
    }

    /** A .docx with one table of so many rows and columns. */
    static byte[] wordTable(int rows, int columns) {
        return DocxFile.body(paragraphs(HEADING) + IntStream.range(0, rows)
                .mapToObj(row -> IntStream.range(0, columns)
                        .mapToObj(column -> DocxFile.tc("", cell(row, column)))
                        .collect(Collectors.joining("", "<w:tr>", "</w:tr>")))
                .collect(Collectors.joining("", "<w:tbl>", "</w:tbl>"))).bytes();
    }

    /** A page with one table of so many rows and columns. */
    static byte[] page(int rows, int columns) {
        return IntStream.range(0, rows)
                .mapToObj(row -> IntStream.range(0, columns)
                        .mapToObj(column -> cell(row, column))
                        .collect(Collectors.joining("<td>", "<tr><td>", "\n")))
                .collect(Collectors.joining("", "<html><body><table>", "</table></body></html>"))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** A .docx of so many tasks, a paragraph each. */
    static byte[] wordTasks(int count) {
        return DocxFile.body(paragraphs(HEADING + tasks(count))).bytes();
    }

    /** A .txt of so many tasks, a paragraph each. */
    static byte[] textTasks(int count) {
        return (HEADING + tasks(count)).replace("\n", "\n\n").getBytes(StandardCharsets.UTF_8);
    }

    /** A real plan's .docx, its body as often as makes so many pages. */
    static byte[] wordPages(int pages) throws IOException {
        Map<String, byte[]> parts = ZipEntries.of(SharedPlans.bytes(PLAN + ".docx"));
        int times = times(pages);
        parts.computeIfPresent("word/document.xml", (name, part) -> {
            String text = new String(part, StandardCharsets.UTF_8);
            int from = text.indexOf("<w:body>") + "<w:body>".length();
            int to = text.lastIndexOf("<w:sectPr");
            return (text.substring(0, from) + text.substring(from, to).repeat(times) + text.substring(to))
                    .getBytes(StandardCharsets.UTF_8);
        });
        return ZipEntries.zipped(parts);
    }

    /** The same plan's text. */
    static byte[] textPages(int pages) throws IOException {
        return (new String(SharedPlans.bytes(PLAN + ".txt"), StandardCharsets.UTF_8) + "\n").repeat(times(pages))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The same plan's .pdf. */
    static byte[] pdfPages(int pages) throws IOException {
        byte[] plan = SharedPlans.bytes(PLAN + ".pdf");
        int times = times(pages);
        try (PDDocument all = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (int time = 0; time < times; time++) {
                try (PDDocument one = Loader.loadPDF(plan)) {
                    new PDFMergerUtility().appendDocument(all, one);
                }
            }
            all.save(out);
            return out.toByteArray();
        }
    }

    private static int times(int pages) throws IOException {
        try (PDDocument plan = Loader.loadPDF(SharedPlans.bytes(PLAN + ".pdf"))) {
            return Math.ceilDiv(pages, plan.getNumberOfPages());
        }
    }

    private static byte[] sheet(Workbook workbook, int rows, int columns) throws IOException {
        try (workbook; ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet("Số liệu gốc");
            for (int no = 0; no < rows; no++) {
                Row row = sheet.createRow(no);
                for (int column = 0; column < columns; column++) {
                    row.createCell(column).setCellValue(cell(no, column));
                }
            }
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static String cell(int row, int column) {
        return row == 0 ? HEADER[column] : switch (column) {
            case 0 -> Integer.toString(row);
            case 1 -> "Rà soát hồ sơ số " + row + " và báo cáo";
            case 2 -> row % 2 == 0 ? "Sở Tài chính" : "Sở Y tế";
            case 3 -> "Sở Nội vụ";
            case 4 -> "Báo cáo số " + row;
            case 5 -> "Quý II/2026";
            case 6 -> "";
            default -> "Ghi " + row * 31 % 997;
        };
    }

    private static String tasks(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(no -> no + ". Sở Y tế chủ trì, phối hợp với Sở Tài chính rà soát hồ sơ số " + no + ".\n")
                .collect(Collectors.joining());
    }

    private static String paragraphs(String lines) {
        return lines.lines().map(DocxFile::p).collect(Collectors.joining());
    }
}
