package vn.sokehoach.data.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.appendix.AppendixTable;
import vn.sokehoach.core.plan.Heading;
import vn.sokehoach.core.report.ReportContent;
import vn.sokehoach.core.report.ReportWriter;
import vn.sokehoach.core.report.TemplateKind;
import vn.sokehoach.core.report.UnusableTemplate;
import vn.sokehoach.core.report.UnusableTemplate.Reason;
import vn.sokehoach.data.docx.ContentControls;
import vn.sokehoach.data.docx.DocumentFrame;
import vn.sokehoach.data.docx.TableSections;
import vn.sokehoach.data.paper.pdf.PdfReportWriter;

/** Reports as Word documents and PDF files, both made of the same filled template. */
public final class OfficeReports implements ReportWriter {
    private final Clock clock;

    /** Makes files that say that they were made at this time. */
    public OfficeReports(Clock clock) {
        this.clock = clock;
    }

    @Override
    public byte[] template(TemplateKind kind) throws IOException {
        return DefaultTemplate.docx(kind, clock);
    }

    @Override
    public byte[] report(byte @Nullable [] template, ReportContent content, Heading plan, Format format)
            throws UnusableTemplate, IOException {
        String title = Objects.requireNonNullElse(plan.title(), "");
        String author = Objects.requireNonNullElse(plan.issuer(), "");
        try (XWPFDocument document = opened(template == null ? template(TemplateKind.REPORT) : template)) {
            List<AppendixTable> appendices = FilledTemplate.fill(document, content);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            switch (format) {
                case DOCX -> {
                    DocumentFrame.tellProperties(document, title, author, clock);
                    TableSections.append(document, appendices);
                    document.write(out);
                }
                case PDF -> {
                    try (XWPFDocument filled = reread(document)) {
                        new PdfReportWriter(clock).write(DocumentFlow.of(filled), TemplatePage.of(filled),
                                appendices, new PdfReportWriter.Facts(title, author), out);
                    }
                }
            }
            return out.toByteArray();
        }
    }

    /** POI does not see paragraphs that were put in beside it, nor the text of content controls. */
    private static XWPFDocument reread(XWPFDocument document) throws IOException {
        ContentControls.unwrap(document);
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        document.write(whole);
        return new XWPFDocument(new ByteArrayInputStream(whole.toByteArray()));
    }

    private static XWPFDocument opened(byte[] template) throws UnusableTemplate {
        try {
            return new XWPFDocument(new ByteArrayInputStream(template));
        } catch (IOException | POIXMLException | OpenXML4JRuntimeException | IllegalArgumentException unreadable) {
            throw new UnusableTemplate(Reason.NO_DOCUMENT, "");
        }
    }
}
