package vn.sokehoach.core.report;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.plan.Heading;

/** Makes files of reports. */
public interface ReportWriter {

    /** The template that the program ships, a Word document (.docx) that offices can change. */
    byte[] template(TemplateKind kind) throws IOException;

    /**
     * A report as a file.
     *
     * @param template a Word document with named places; null for the report that ships
     * @param plan     what the file says of itself: the title and the issuer of the plan
     * @throws UnusableTemplate where the template is no Word document or has a place that is unknown, broken or not in this
     *                          content
     */
    byte[] report(byte @Nullable [] template, ReportContent content, Heading plan, Format format)
            throws UnusableTemplate, IOException;

    /** The kinds of files that reports are written to. */
    enum Format {
        DOCX, PDF
    }
}
