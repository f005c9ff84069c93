package vn.sokehoach.app.ui;

import java.time.Clock;
import java.util.List;
import vn.sokehoach.core.lock.RecoverySheets;
import vn.sokehoach.core.paper.PaperReader;
import vn.sokehoach.core.paper.Printer;
import vn.sokehoach.core.store.PlanBook;
import vn.sokehoach.core.usecase.ComparingPlans;
import vn.sokehoach.core.usecase.DescribingAgencies;
import vn.sokehoach.core.usecase.FindingAgency;
import vn.sokehoach.core.usecase.FindingPlan;
import vn.sokehoach.core.usecase.MeasuringIndicators;
import vn.sokehoach.core.usecase.RecordingStatus;
import vn.sokehoach.core.usecase.RecordingTogether;
import vn.sokehoach.core.usecase.ReviewingTasks;
import vn.sokehoach.core.usecase.SettingTracking;
import vn.sokehoach.core.usecase.UndoingSteps;
import vn.sokehoach.core.usecase.directory.EditingAgencies;
import vn.sokehoach.core.usecase.directory.LookingAtStructures;
import vn.sokehoach.core.usecase.directory.ReorganisingAgencies;
import vn.sokehoach.core.usecase.directory.SettlingNames;
import vn.sokehoach.core.usecase.drafting.DraftingPlan;
import vn.sokehoach.core.usecase.drafting.RollingOver;
import vn.sokehoach.core.usecase.editing.ClosingGroups;
import vn.sokehoach.core.usecase.editing.EditingIndicators;
import vn.sokehoach.core.usecase.editing.EditingPlan;
import vn.sokehoach.core.usecase.editing.EditingRows;
import vn.sokehoach.core.usecase.exporting.ExportingAppendix;
import vn.sokehoach.core.usecase.exporting.ExportingByAgency;
import vn.sokehoach.core.usecase.exporting.PreparingPaper;
import vn.sokehoach.core.usecase.exporting.SavingPicture;
import vn.sokehoach.core.usecase.framing.AttachingDocuments;
import vn.sokehoach.core.usecase.framing.FramingTasks;
import vn.sokehoach.core.usecase.framing.LinkingTasks;
import vn.sokehoach.core.usecase.framing.ReadingCopies;
import vn.sokehoach.core.usecase.history.TracingHistory;
import vn.sokehoach.core.usecase.importing.CorrectingPlan;
import vn.sokehoach.core.usecase.importing.ImportingPlan;
import vn.sokehoach.core.usecase.importing.KeepingPlans;
import vn.sokehoach.core.usecase.importing.LoadingSamples;
import vn.sokehoach.core.usecase.intake.ReceivingForms;
import vn.sokehoach.core.usecase.reporting.WritingDiagnosis;
import vn.sokehoach.core.usecase.reporting.WritingReport;
import vn.sokehoach.core.usecase.review.KeepingReviews;
import vn.sokehoach.core.usecase.review.ResumingReviews;
import vn.sokehoach.core.usecase.round.IssuingKits;
import vn.sokehoach.core.usecase.round.KeepingCalendar;
import vn.sokehoach.core.usecase.round.ReviewingRounds;
import vn.sokehoach.core.usecase.round.WritingLetters;
import vn.sokehoach.core.usecase.years.FindingReferences;
import vn.sokehoach.core.usecase.years.FollowingTask;

/** What a person can do with one opened book; the window and the command line work through it. */
public interface Office extends AutoCloseable {

    /** The book itself, to read in. */
    PlanBook book();

    /** The time, in the zone of the officers. */
    Clock clock();

    /** What had to be done to open the book, in the order in which it was done; empty where all was well. */
    List<Notice> notices();

    ImportingPlan importing();

    CorrectingPlan correcting();

    LoadingSamples samples();

    ExportingAppendix exporting();

    WritingReport reporting();

    PreparingPaper preparingPaper();

    PaperReader paperReader();

    Printer printer();

    RecoverySheets recoverySheets();

    SavingPicture savingPicture();

    IssuingKits issuingKits();

    WritingLetters letters();

    default KeepingCalendar calendar() {
        return new KeepingCalendar(book(), clock());
    }

    default ReviewingRounds rounds() {
        return new ReviewingRounds(book(), clock());
    }

    ReceivingForms receivingForms();
    /** What can be told of the store to whoever helps. */
    WritingDiagnosis diagnosing();

    default KeepingReviews keepingReviews() {
        return new KeepingReviews(book(), clock());
    }

    default ResumingReviews resumingReviews() {
        return new ResumingReviews(book(), importing(), correcting());
    }

    default ExportingByAgency exportingByAgency() {
        return new ExportingByAgency(book(), exporting());
    }

    default RecordingStatus recording() {
        return new RecordingStatus(book(), clock());
    }

    default EditingPlan editing() {
        return new EditingPlan(book(), correcting(), new KeepingPlans(book(), clock()));
    }

    default EditingRows editingRows() {
        return new EditingRows(book(), editing(), framing(), recordingTogether(), new KeepingPlans(book(), clock()));
    }

    default EditingIndicators editingIndicators() {
        return new EditingIndicators(book(), editing(), measuring(), new KeepingPlans(book(), clock()));
    }

    default FramingTasks framing() {
        return new FramingTasks(book(), clock());
    }

    default AttachingDocuments attaching() {
        return new AttachingDocuments(book(), clock());
    }

    /** Copies of attached documents for other programs. */
    ReadingCopies readingCopies();

    default LinkingTasks linking() {
        return new LinkingTasks(book(), clock());
    }

    default DraftingPlan drafting() {
        return new DraftingPlan(correcting(), new KeepingPlans(book(), clock()));
    }

    default RollingOver rollingOver() {
        return new RollingOver(book(), new KeepingPlans(book(), clock()), clock());
    }

    default ClosingGroups closingGroups() {
        return new ClosingGroups(book(), clock());
    }

    default RecordingTogether recordingTogether() {
        return new RecordingTogether(book(), clock());
    }

    default MeasuringIndicators measuring() {
        return new MeasuringIndicators(book(), clock());
    }

    default ComparingPlans comparing() {
        return new ComparingPlans(book(), clock());
    }

    default DescribingAgencies describingAgencies() {
        return new DescribingAgencies(book(), clock());
    }

    /** With what it learns of the plans' words; to be kept by whoever asks again. */
    default FollowingTask following() {
        return new FollowingTask(book(), clock());
    }

    /** With what it learns of the plans' words; to be kept by whoever asks again. */
    default FindingReferences references() {
        return new FindingReferences();
    }

    default EditingAgencies editingAgencies() {
        return new EditingAgencies(book(), clock());
    }

    default ReorganisingAgencies reorganising() {
        return new ReorganisingAgencies(book(), clock());
    }

    default SettlingNames settlingNames() {
        return new SettlingNames(book(), clock());
    }

    default LookingAtStructures structures() {
        return new LookingAtStructures(book(), clock());
    }

    default ReviewingTasks reviewing() {
        return new ReviewingTasks(book(), clock());
    }

    default TracingHistory tracing() {
        return new TracingHistory(book());
    }

    default UndoingSteps undoing() {
        return new UndoingSteps(book(), clock());
    }

    default SettingTracking tracking() {
        return new SettingTracking(book(), clock());
    }

    default FindingPlan findingPlan() {
        return new FindingPlan(book());
    }

    default FindingAgency findingAgency() {
        return new FindingAgency(book());
    }

    @Override
    default void close() {
        book().close();
    }

    /** Something that happened: a code that the bundles word ("opening." + code) and what the sentence speaks of. */
    record Notice(String code, List<String> arguments) {

        public Notice {
            arguments = List.copyOf(arguments);
        }
    }
}
