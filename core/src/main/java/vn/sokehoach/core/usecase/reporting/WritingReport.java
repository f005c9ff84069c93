package vn.sokehoach.core.usecase.reporting;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.appendix.AppendixTable;
import vn.sokehoach.core.appendix.OutputFile;
import vn.sokehoach.core.appendix.made.StandingForm.By;
import vn.sokehoach.core.appendix.made.WorkColumn;
import vn.sokehoach.core.paper.Paper;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.report.ReportContent;
import vn.sokehoach.core.report.ReportPlace;
import vn.sokehoach.core.report.ReportTexts;
import vn.sokehoach.core.report.ReportWish;
import vn.sokehoach.core.report.ReportWriter;
import vn.sokehoach.core.report.ReportWriter.Format;
import vn.sokehoach.core.report.TemplateKind;
import vn.sokehoach.core.report.UnusableTemplate;
import vn.sokehoach.core.store.PlanBook;
import vn.sokehoach.core.usecase.Refused;
import vn.sokehoach.core.usecase.ReviewingTasks;
import vn.sokehoach.core.usecase.exporting.AppendixChoice;
import vn.sokehoach.core.usecase.exporting.ExportingAppendix;
import vn.sokehoach.core.usecase.exporting.WorkScope;

/** Writes the periodic report on a plan, worded by a template. */
public final class WritingReport {
    private static final List<WorkColumn> OF_OVERDUE = List.of(WorkColumn.LEAD, WorkColumn.COOPERATING,
            WorkColumn.DEADLINE, WorkColumn.PROGRESS, WorkColumn.RESULT, WorkColumn.DIFFICULTIES);

    private final PlanBook book;
    private final ExportingAppendix exporting;
    private final ReportWriter writer;
    private final OutputFile output;
    private final Clock clock;

    /** Writes reports on the plans of this book; the clock tells what today is. */
    public WritingReport(PlanBook book, ExportingAppendix exporting, ReportWriter writer, OutputFile output,
            Clock clock) {
        this.book = book;
        this.exporting = exporting;
        this.writer = writer;
        this.output = output;
        this.clock = clock;
    }

    /**
     * Writes the report on a plan; the file is there whole or not at all.
     *
     * @param template the office's own, a .docx file; null for the one that ships
     * @throws Refused     where the plan has no tasks, or the template cannot be used
     * @throws IOException where the file cannot be put there; what was there stays
     */
    public void write(Plan plan, ReportWish wish, @Nullable Path template, Format format, Path target)
            throws Refused, IOException {
        byte[] report = report(plan, gather(plan, wish), template, format);
        output.replace(target, out -> out.write(report));
    }

    /**
     * What a report says, read from the store.
     *
     * @throws Refused where the plan has no tasks
     */
    public ReportContent gather(Plan plan, ReportWish wish) throws Refused {
        ReviewingTasks reviewing = new ReviewingTasks(book, clock);
        return new ReportTexts(reviewing.standing(plan, wish.asOf()), wish)
                .content(reviewing.progress(plan), tables(plan, wish), LocalDate.now(clock));
    }

    /**
     * The pages of a report, the same as in the PDF file that is written; touches no store.
     *
     * @throws Refused where the template cannot be used
     */
    public Paper prepare(Plan plan, ReportContent content, @Nullable Path template) throws Refused, IOException {
        return new Paper(Objects.requireNonNullElse(plan.heading().number(), ""),
                report(plan, content, template, Format.PDF));
    }

    /** Writes the template that ships, to be changed; the file is there whole or not at all. */
    public void writeTemplate(Path target) throws IOException {
        byte[] template = writer.template(TemplateKind.REPORT);
        output.replace(target, out -> out.write(template));
    }

    private byte[] report(Plan plan, ReportContent content, @Nullable Path template, Format format)
            throws Refused, IOException {
        byte[] own = template == null ? null : OfficeTemplate.read(template);
        try {
            return writer.report(own, content, plan.heading(), format);
        } catch (UnusableTemplate unusable) {
            throw OfficeTemplate.refused(unusable, template);
        }
    }

    private Map<ReportPlace, AppendixTable> tables(Plan plan, ReportWish wish) throws Refused {
        LocalDate asOf = wish.asOf();
        WorkScope all = new WorkScope(null, null, null, false, asOf, WorkScope.ALL.shape());
        Map<ReportPlace, AppendixTable> tables = new EnumMap<>(ReportPlace.class);
        tables.put(ReportPlace.GROUPS_APPENDIX, table(plan, new AppendixChoice.Standing(List.of(By.GROUP), asOf)));
        tables.put(ReportPlace.AGENCIES_APPENDIX, table(plan, new AppendixChoice.Standing(List.of(By.AGENCY), asOf)));
        tables.put(ReportPlace.PROGRESS_APPENDIX, table(plan, new AppendixChoice.Progress(all, wish.period())));
        tables.put(ReportPlace.OVERDUE_APPENDIX, overdue(plan, wish));
        return tables;
    }

    /** The overdue tasks; where there are none a row says so. */
    private AppendixTable overdue(Plan plan, ReportWish wish) throws Refused {
        WorkScope overdue = new WorkScope(null, null, null, true, wish.asOf(), new WorkScope.Shape(null, OF_OVERDUE));
        try {
            return table(plan, new AppendixChoice.Progress(overdue, wish.period()));
        } catch (Refused none) {
            WorkScope all = new WorkScope(null, null, null, false, wish.asOf(), overdue.shape());
            return ReportTexts.withoutRows(table(plan, new AppendixChoice.Progress(all, wish.period())));
        }
    }

    private AppendixTable table(Plan plan, AppendixChoice choice) throws Refused {
        return exporting.tables(plan, choice).getFirst();
    }
}
