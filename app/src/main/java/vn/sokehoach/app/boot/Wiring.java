package vn.sokehoach.app.boot;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import vn.sokehoach.app.ui.Office;
import vn.sokehoach.core.agency.AgencyCatalogue;
import vn.sokehoach.core.frame.ReadableCopies;
import vn.sokehoach.core.lock.RecoverySheets;
import vn.sokehoach.core.paper.PaperReader;
import vn.sokehoach.core.paper.Printer;
import vn.sokehoach.core.reading.draft.PlanRecogniser;
import vn.sokehoach.core.store.PlanBook;
import vn.sokehoach.core.usecase.exporting.ExportingAppendix;
import vn.sokehoach.core.usecase.exporting.PreparingPaper;
import vn.sokehoach.core.usecase.exporting.SavingPicture;
import vn.sokehoach.core.usecase.framing.ReadingCopies;
import vn.sokehoach.core.usecase.importing.CorrectingPlan;
import vn.sokehoach.core.usecase.importing.ImportingPlan;
import vn.sokehoach.core.usecase.importing.KeepingPlans;
import vn.sokehoach.core.usecase.importing.LoadingSamples;
import vn.sokehoach.core.usecase.intake.ReceivingForms;
import vn.sokehoach.core.usecase.reporting.WritingDiagnosis;
import vn.sokehoach.core.usecase.reporting.WritingReport;
import vn.sokehoach.core.usecase.round.IssuingKits;
import vn.sokehoach.core.usecase.round.KeepingCalendar;
import vn.sokehoach.core.usecase.round.WritingLetters;
import vn.sokehoach.data.db.OpeningReport;
import vn.sokehoach.data.docx.DocxWriter;
import vn.sokehoach.data.excel.KitXlsxWriter;
import vn.sokehoach.data.excel.XlsxWriter;
import vn.sokehoach.data.files.AtomicOutputFile;
import vn.sokehoach.data.files.NewFiles;
import vn.sokehoach.data.paper.pdf.PdfRecoverySheets;
import vn.sokehoach.data.paper.pdf.PdfTableWriter;
import vn.sokehoach.data.paper.print.SystemPrinter;
import vn.sokehoach.data.paper.view.PdfPaperReader;
import vn.sokehoach.data.paper.view.PngWriter;
import vn.sokehoach.data.reading.ReturnedWorkbooks;
import vn.sokehoach.data.reading.SniffingReader;
import vn.sokehoach.data.report.OfficeReports;
import vn.sokehoach.data.sample.ShippedPlans;

/** Puts an opened store together with the readers, recognisers and writers; what is slow to make is made when asked for. */
final class Wiring implements Office {
    private final PlanBook book;
    private final Supplier<OpeningReport> report;
    private final WritingDiagnosis diagnosis;
    private final ReadableCopies copies;
    private final Clock clock;

    private Wiring(PlanBook book, Supplier<OpeningReport> report, WritingDiagnosis diagnosis, ReadableCopies copies,
            Clock clock) {
        this.copies = copies;
        this.diagnosis = diagnosis;
        this.book = book;
        this.report = report;
        this.clock = clock;
    }

    /** The office of a book, with what had to be done to open it, and since. */
    static Office of(PlanBook book, Supplier<OpeningReport> report, WritingDiagnosis diagnosis, ReadableCopies copies,
            Clock clock) {
        return new Wiring(book, report, diagnosis, copies, clock);
    }

    @Override
    public PlanBook book() {
        return book;
    }

    @Override
    public Clock clock() {
        return clock;
    }

    @Override
    public List<Notice> notices() {
        return report.get()
                .told()
                .stream()
                .map(event -> new Notice(event.code().name(), event.arguments()))
                .toList();
    }

    @Override
    public ImportingPlan importing() {
        PlanRecogniser recogniser = new PlanRecogniser(AgencyCatalogue.shipped());
        return new ImportingPlan(book, new SniffingReader(), recogniser::recognise, new KeepingPlans(book, clock));
    }

    @Override
    public CorrectingPlan correcting() {
        return new CorrectingPlan(book, AgencyCatalogue.shipped());
    }

    @Override
    public LoadingSamples samples() {
        return new LoadingSamples(importing(), new KeepingPlans(book, clock), new ShippedPlans());
    }

    @Override
    public ExportingAppendix exporting() {
        return new ExportingAppendix(book, new AtomicOutputFile(),
                Map.of("xlsx", new XlsxWriter(), "pdf", new PdfTableWriter(clock), "docx",
                        new DocxWriter(clock)),
                clock);
    }

    @Override
    public WritingReport reporting() {
        return new WritingReport(book, exporting(), new OfficeReports(clock), new AtomicOutputFile(), clock);
    }

    @Override
    public WritingDiagnosis diagnosing() {
        return diagnosis;
    }

    @Override
    public ReadingCopies readingCopies() {
        return new ReadingCopies(attaching(), copies);
    }

    @Override
    public PreparingPaper preparingPaper() {
        return new PreparingPaper(new PdfTableWriter(clock));
    }

    @Override
    public PaperReader paperReader() {
        return new PdfPaperReader();
    }

    @Override
    public SavingPicture savingPicture() {
        return new SavingPicture(new AtomicOutputFile(), new PngWriter());
    }

    @Override
    public IssuingKits issuingKits() {
        return new IssuingKits(book, new KitXlsxWriter(), new NewFiles(), clock);
    }

    @Override
    public WritingLetters letters() {
        return new WritingLetters(book, new OfficeReports(clock), new AtomicOutputFile(), new NewFiles(), clock);
    }

    @Override
    public ReceivingForms receivingForms() {
        KeepingCalendar calendar = new KeepingCalendar(book, clock);
        return new ReceivingForms(book, new ReturnedWorkbooks(),
                (plan, period) -> book.plans().find(plan).flatMap(found -> calendar.due(found, period)), clock);
    }

    @Override
    public RecoverySheets recoverySheets() {
        return new PdfRecoverySheets(clock, new AtomicOutputFile());
    }

    @Override
    public Printer printer() {
        return new SystemPrinter();
    }

    @Override
    public void close() {
        copies.clear(Duration.ZERO);
        book.close();
    }
}
