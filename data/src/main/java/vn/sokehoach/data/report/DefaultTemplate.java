package vn.sokehoach.data.report;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import vn.sokehoach.core.appendix.AppendixTable.PageSetup;
import vn.sokehoach.core.report.TemplateKind;
import vn.sokehoach.data.docx.DocumentFrame;
import vn.sokehoach.data.docx.SectionPage;
import vn.sokehoach.data.typeset.Letters;
import vn.sokehoach.data.typeset.SerifWidths;

/** The template that ships, made of our words in the layout of Nghị định 30/2020/NĐ-CP, Phụ lục I. */
final class DefaultTemplate {
    private static final Map<TemplateKind, String> TITLES = Map.of(TemplateKind.REPORT, "Báo cáo - mẫu",
            TemplateKind.REMINDER, "Công văn đôn đốc - mẫu", TemplateKind.COVER, "Công văn gửi biểu mẫu - mẫu");
    /** Upright A4 (Mục I.2). */
    private static final PageSetup PAGE = new PageSetup(false, 20, 15, 20, 30);
    private static final double LEFT = 65;
    private static final double RIGHT = 100;
    /** The rule under the motto is as long as its text (Mục II.1). */
    private static final double MOTTO =
            new SerifWidths().of("Độc lập - Tự do - Hạnh phúc", new Letters(13, true, false)) / 72 * 25.4;
    /** The rule under the issuer: a third to a half of the text (Mục II.2). */
    private static final double ISSUER = 26;
    /** The rule under the title (Mục II.5). */
    private static final double SUBJECT = 40;
    /** What the signature and the seal take, in points. */
    private static final double SIGNATURE = 80;

    private DefaultTemplate() {}

    /** One line of the text: its style and its words. */
    record Line(String style, String words) {}

    static byte[] docx(TemplateKind kind, Clock clock) throws IOException {
        Map<String, List<Line>> parts = read(kind);
        try (XWPFDocument document = DocumentFrame.empty()) {
            DocumentFrame.tellProperties(document, TITLES.get(kind), "", clock);
            CTBody body = document.getDocument().getBody();
            PlainTable head = new PlainTable(body.addNewTbl(), LEFT, RIGHT);
            head.row(parts.get("left"), parts.get("right"));
            head.rules(ISSUER, MOTTO);
            head.row(parts.get("number"), parts.get("date"));
            if (parts.containsKey("title")) {
                parts.get("title").forEach(line -> ReportParagraph.add(body.addNewP(), line));
                ReportParagraph.rule(body.addNewP(), (PAGE.printableWidth() - SUBJECT) / 2);
            }
            parts.get("text").forEach(line -> ReportParagraph.add(body.addNewP(), line));
            PlainTable foot = new PlainTable(body.addNewTbl(), LEFT, RIGHT);
            foot.row(parts.get("receivers"), parts.get("signer"));
            foot.leaveRoom(SIGNATURE);
            if (parts.containsKey("signed")) {
                foot.row(List.of(new Line("ReportReceiver", "")), parts.get("signed"));
            }
            ReportParagraph.end(body.addNewP());
            SectionPage.set(body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr(), PAGE);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        }
    }

    private static Map<String, List<Line>> read(TemplateKind kind) throws IOException {
        Map<String, List<Line>> parts = new LinkedHashMap<>();
        List<Line> part = new ArrayList<>();
        for (String line : lines(kind)) {
            if (line.startsWith("[")) {
                part = new ArrayList<>();
                parts.put(line.substring(1, line.length() - 1), part);
            } else {
                int end = line.indexOf('|');
                part.add(new Line(line.substring(0, end), line.substring(end + 1)));
            }
        }
        return parts;
    }

    private static List<String> lines(TemplateKind kind) throws IOException {
        try (InputStream in = DefaultTemplate.class.getResourceAsStream(kind.name().toLowerCase(Locale.ROOT) + ".txt");
                BufferedReader reader = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
            Stream<String> lines = reader.lines();
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        }
    }
}
