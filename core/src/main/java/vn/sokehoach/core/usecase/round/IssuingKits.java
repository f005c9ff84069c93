package vn.sokehoach.core.usecase.round;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.agency.AgencyId;
import vn.sokehoach.core.appendix.UnwritableFile;
import vn.sokehoach.core.change.Change;
import vn.sokehoach.core.change.Change.KitIssued;
import vn.sokehoach.core.change.StaleEdit;
import vn.sokehoach.core.change.Step;
import vn.sokehoach.core.change.StepLabel;
import vn.sokehoach.core.frame.PlanFrames;
import vn.sokehoach.core.indicator.MeasuredPeriod;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.store.PlanBook;
import vn.sokehoach.core.store.StoreException;
import vn.sokehoach.core.submission.Kit;
import vn.sokehoach.core.submission.content.KitMaking;
import vn.sokehoach.core.submission.content.RecordedValues;
import vn.sokehoach.core.submission.content.ReportingAgency;
import vn.sokehoach.core.submission.form.KitFiles;
import vn.sokehoach.core.submission.form.KitWorkbook;
import vn.sokehoach.core.submission.form.KitWriter;
import vn.sokehoach.core.text.VietnameseText;
import vn.sokehoach.core.usecase.FindingAgency;
import vn.sokehoach.core.usecase.Refusal;
import vn.sokehoach.core.usecase.Refused;
import vn.sokehoach.core.usecase.exporting.FileNames;

/** Gives out the kits of a round: a workbook for each agency, and one step for all. */
public final class IssuingKits {
    /** What the name of a kit's file ends in. */
    public static final String ENDING = "xlsx";

    private final PlanBook book;
    private final KitWriter writer;
    private final KitFiles files;
    private final Clock clock;

    public IssuingKits(PlanBook book, KitWriter writer, KitFiles files, Clock clock) {
        this.book = book;
        this.writer = writer;
        this.files = files;
        this.clock = clock;
    }

    /**
     * Makes the kits, with the values that are recorded now; nothing is written or kept.
     *
     * @param period as a person writes it, or its code
     * @param agency the only one, as a person names it; null for all
     * @throws Refused where the period or the agency is none, or the plan gives nobody anything to report
     */
    public KitRound prepare(Plan plan, String period, @Nullable String agency) throws Refused {
        MeasuredPeriod of = MeasuredPeriod.parse(period)
                .orElseThrow(() -> new Refused(Refusal.Code.UNKNOWN_PERIOD, period));
        List<ReportingAgency> agencies = asked(plan, agency);
        if (agencies.isEmpty()) {
            throw new Refused(Refusal.Code.NO_AGENCY_HAS_TASKS);
        }
        Instant now = clock.instant();
        KitMaking making = new KitMaking(plan, book.plans().tracking(plan.id()),
                PlanFrames.of(plan, book.frames().ofPlan(plan.id())),
                new RecordedValues(book, plan, of.code()), of.code());
        int number = book.submissions().kits(plan.id(), of.code()).stream().mapToInt(Kit::number).max().orElse(0);
        List<KitWorkbook> kits = new ArrayList<>();
        for (ReportingAgency each : agencies) {
            number++;
            kits.add(making.of(each, number, now));
        }
        return new KitRound(plan, of, kits, FileNames.distinct(agencies.stream()
                .map(each -> FileNames.wanted(plan, of.code() + " - " + each.name()))
                .toList()));
    }

    private List<ReportingAgency> asked(Plan plan, @Nullable String name) throws Refused {
        List<ReportingAgency> all = ReportingAgency.of(plan, book.agencies().all());
        if (name == null) {
            return all;
        }
        String key = VietnameseText.searchKey(name).strip();
        List<ReportingAgency> named =
                all.stream().filter(each -> VietnameseText.searchKey(each.name()).strip().equals(key)).toList();
        if (!named.isEmpty()) {
            return named;
        }
        AgencyId id = new FindingAgency(book).inPlan(name, plan);
        return all.stream().filter(each -> each.id().equals(id)).toList();
    }

    /**
     * Writes the file of one kit of the round; it counts only once {@link #keep} has come back.
     *
     * @param at which, from 0
     */
    public Path write(KitRound round, int at, Path folder) throws UnwritableFile {
        KitWorkbook kit = round.kits().get(at);
        String author = Objects.requireNonNullElse(round.plan().heading().issuer(), "");
        return files.write(folder, round.fileNames().get(at), ENDING, out -> writer.write(kit, author, out));
    }

    /**
     * Records all kits of a round as one step; returns when it is on the disk. Where that fails, their files are taken
     * away, since no form made from them would be known; they stay only where it is not known whether the step was kept.
     *
     * @param written the files
     */
    public void keep(KitRound round, List<Path> written, String author) throws StaleEdit {
        List<Change> changes =
                round.kits().stream().<Change>map(kit -> new KitIssued(null, kit.kit())).toList();
        StepLabel label = new StepLabel(StepLabel.Code.ISSUE_KITS,
                List.of(round.period().code(), String.valueOf(round.kits().size())));
        boolean mayBeKept = false;
        try {
            book.steps().apply(Step.of(label, author, clock.instant(), changes));
            mayBeKept = true;
        } catch (StoreException failure) {
            mayBeKept = failure.reason() == StoreException.Reason.UNKNOWN_OUTCOME;
            throw failure;
        } finally {
            if (!mayBeKept) {
                takeBack(written);
            }
        }
    }

    /** Takes the files of a round away that was not kept. */
    public void takeBack(List<Path> written) {
        files.takeBack(written);
    }

    /**
     * Writes all files and keeps the round; where one cannot be written, none is there and nothing is kept.
     *
     * @return the files, in the order of the kits
     */
    public List<Path> issue(KitRound round, Path folder, String author) throws UnwritableFile, StaleEdit {
        List<Path> written = new ArrayList<>();
        boolean whole = false;
        try {
            for (int at = 0; at < round.kits().size(); at++) {
                written.add(write(round, at, folder));
            }
            whole = true;
        } finally {
            if (!whole) {
                takeBack(written);
            }
        }
        keep(round, written, author);
        return written;
    }
}
