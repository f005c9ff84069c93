import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * Puts a sample plan on paper for the rehearsal, as a .docx and as a .pdf: {@code java Papers.java FOLDER}, the jars of
 * the program on the class path.
 */
public final class Papers {
    private static final String SAMPLE = "vn/sokehoach/data/sample/mau-binh-duong-2024.txt";
    private static final String FONT = "liberation/LiberationSerif-Regular.ttf";
    private static final float SIZE = 13;
    private static final float STEP = 17;
    private static final float MARGIN = 60;

    private Papers() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        List<String> paragraphs;
        try (InputStream sample = resource(SAMPLE)) {
            String text = new String(sample.readAllBytes(), StandardCharsets.UTF_8);
            paragraphs = text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        }
        writeDocument(folder.resolve("mau.docx"), paragraphs);
        writePages(folder.resolve("mau.pdf"), paragraphs);
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(Papers.class.getClassLoader().getResourceAsStream(name), name);
    }

    private static void writeDocument(Path file, List<String> paragraphs) throws IOException {
        try (XWPFDocument document = new XWPFDocument(); OutputStream out = Files.newOutputStream(file)) {
            paragraphs.forEach(text -> document.createParagraph().createRun().setText(text));
            document.write(out);
        }
    }

    private static void writePages(Path file, List<String> paragraphs) throws IOException {
        try (PDDocument document = new PDDocument(); InputStream ttf = resource(FONT)) {
            PDFont font = PDType0Font.load(document, ttf, true);
            List<String> lines = new ArrayList<>();
            for (String paragraph : paragraphs) {
                lines.addAll(wrapped(paragraph, font));
            }
            int perPage = (int) ((PDRectangle.A4.getHeight() - 2 * MARGIN) / STEP);
            for (int from = 0; from < lines.size(); from += perPage) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(font, SIZE);
                    content.setLeading(STEP);
                    content.newLineAtOffset(MARGIN, PDRectangle.A4.getHeight() - MARGIN);
                    for (String line : lines.subList(from, Math.min(lines.size(), from + perPage))) {
                        content.showText(line);
                        content.newLine();
                    }
                    content.endText();
                }
            }
            document.save(file.toFile());
        }
    }

    private static List<String> wrapped(String paragraph, PDFont font) throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : paragraph.split("\\s+")) {
            float width = font.getStringWidth(line + " " + word) / 1000 * SIZE;
            if (!line.isEmpty() && width > PDRectangle.A4.getWidth() - 2 * MARGIN) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
