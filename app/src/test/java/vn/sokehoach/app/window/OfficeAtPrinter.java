package vn.sokehoach.app.window;

import java.time.Clock;
import java.util.List;
import vn.sokehoach.app.ui.Office;
import vn.sokehoach.core.lock.RecoverySheets;
import vn.sokehoach.core.paper.PaperReader;
import vn.sokehoach.core.paper.Printer;
import vn.sokehoach.core.store.PlanBook;
import vn.sokehoach.core.usecase.exporting.ExportingAppendix;
import vn.sokehoach.core.usecase.exporting.PreparingPaper;
import vn.sokehoach.core.usecase.exporting.SavingPicture;
import vn.sokehoach.core.usecase.framing.ReadingCopies;
import vn.sokehoach.core.usecase.importing.CorrectingPlan;
import vn.sokehoach.core.usecase.importing.ImportingPlan;
import vn.sokehoach.core.usecase.importing.LoadingSamples;
import vn.sokehoach.core.usecase.intake.ReceivingForms;
import vn.sokehoach.core.usecase.reporting.WritingDiagnosis;
import vn.sokehoach.core.usecase.reporting.WritingReport;
import vn.sokehoach.core.usecase.round.IssuingKits;
import vn.sokehoach.core.usecase.round.WritingLetters;

/** A real office with another printer. */
record OfficeAtPrinter(Office real, Printer printer) implements Office {

    @Override
    public WritingDiagnosis diagnosing() {
        return real.diagnosing();
    }

    @Override
    public ReadingCopies readingCopies() {
        return real.readingCopies();
    }

    @Override
    public PlanBook book() {
        return real.book();
    }

    @Override
    public Clock clock() {
        return real.clock();
    }

    @Override
    public List<Notice> notices() {
        return real.notices();
    }

    @Override
    public ImportingPlan importing() {
        return real.importing();
    }

    @Override
    public CorrectingPlan correcting() {
        return real.correcting();
    }

    @Override
    public LoadingSamples samples() {
        return real.samples();
    }

    @Override
    public ExportingAppendix exporting() {
        return real.exporting();
    }

    @Override
    public WritingReport reporting() {
        return real.reporting();
    }

    @Override
    public PreparingPaper preparingPaper() {
        return real.preparingPaper();
    }

    @Override
    public WritingLetters letters() {
        return real.letters();
    }

    @Override
    public ReceivingForms receivingForms() {
        return real.receivingForms();
    }

    @Override
    public IssuingKits issuingKits() {
        return real.issuingKits();
    }

    @Override
    public SavingPicture savingPicture() {
        return real.savingPicture();
    }

    @Override
    public RecoverySheets recoverySheets() {
        return real.recoverySheets();
    }

    @Override
    public PaperReader paperReader() {
        return real.paperReader();
    }
}
