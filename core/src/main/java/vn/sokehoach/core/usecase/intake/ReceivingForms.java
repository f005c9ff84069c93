package vn.sokehoach.core.usecase.intake;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.sokehoach.core.change.Change;
import vn.sokehoach.core.change.Change.FormReceived;
import vn.sokehoach.core.change.StaleEdit;
import vn.sokehoach.core.change.Step;
import vn.sokehoach.core.change.StepLabel;
import vn.sokehoach.core.store.PlanBook;
import vn.sokehoach.core.submission.FormReceipt;
import vn.sokehoach.core.submission.FormReceipt.Received;
import vn.sokehoach.core.submission.Kit;
import vn.sokehoach.core.submission.KitRow.Addressee;
import vn.sokehoach.core.submission.merge.MergedForm;
import vn.sokehoach.core.submission.merge.RoundMerge.Submitted;
import vn.sokehoach.core.submission.returned.WorkbookReader;
import vn.sokehoach.core.usecase.importing.IncomingFile;
import vn.sokehoach.core.usecase.intake.ReceivedForm.Outcome;

/** Takes in the forms that agencies return: shows what they would change, and records what is accepted as one step. */
public final class ReceivingForms {
    private final PlanBook book;
    private final WorkbookReader reader;
    private final DueDays dueDays;
    private final Clock clock;

    public ReceivingForms(PlanBook book, WorkbookReader reader, DueDays dueDays, Clock clock) {
        this.book = book;
        this.reader = reader;
        this.dueDays = dueDays;
        this.clock = clock;
    }

    /** What files say and would change; nothing is kept. Each stands alone: what cannot be read refuses no other. */
    public Intake look(List<IncomingFile> files) {
        return wholly(begin(files));
    }

    /** Files to be read one after the other, then to be {@link #compare}d. */
    public FilesBeingRead begin(List<IncomingFile> files) {
        return new FilesBeingRead(new ReadForms(new KnownKits(book), reader), files, false);
    }

    /**
     * The forms of a round as they were taken in, to be read one after the other.
     *
     * @throws IOException where a kept file cannot be opened
     */
    public FilesBeingRead beginAgain(UUID plan, String period) throws IOException {
        Map<String, IncomingFile> files = new LinkedHashMap<>();
        for (FormReceipt receipt : book.submissions().receipts(plan, period)) {
            try (InputStream kept = book.originals().open(receipt.sha256())) {
                files.put(receipt.sha256(), IncomingFile.of(receipt.file(), kept.readAllBytes()));
            }
        }
        return new FilesBeingRead(new ReadForms(new KnownKits(book), reader), List.copyOf(files.values()), true);
    }

    /**
     * The forms of a round as they were taken in, beside what is recorded now.
     *
     * @throws IOException where a kept file cannot be opened
     */
    public Intake reopen(UUID plan, String period) throws IOException {
        return wholly(beginAgain(plan, period));
    }

    private Intake wholly(FilesBeingRead files) {
        while (!files.isComplete()) {
            files.next();
        }
        return compare(files);
    }

    /** What files that were read would change; nothing is kept. */
    public Intake compare(FilesBeingRead files) {
        return new Intake(compared(files.forms(), files.isReopened()), files.isReopened());
    }

    private List<ReceivedForm> compared(List<ReadForms.Read> read, boolean reopened) {
        Map<List<Object>, Map<Integer, Submitted>> rounds = new LinkedHashMap<>();
        ReceivedForm[] forms = new ReceivedForm[read.size()];
        Set<Addressee> submitted = new HashSet<>();
        for (int at = 0; at < forms.length; at++) {
            ReadForms.Read one = read.get(at);
            Kit kit = one.kit();
            Outcome outcome = kit == null ? Outcome.REFUSED : reopened ? Outcome.AGAIN : outcome(one, kit, submitted);
            if (kit == null || outcome == Outcome.UNCHANGED) {
                MergedForm none = kit == null ? null : new MergedForm(kit, one.form(), List.of(), List.of());
                forms[at] = new ReceivedForm(one.file(), one.sha256(), one.content(), outcome, none,
                        one.form().problems());
            } else {
                rounds.computeIfAbsent(round(kit.to()), _ -> new LinkedHashMap<>())
                        .put(at, new Submitted(kit, one.form()));
                forms[at] = new ReceivedForm(one.file(), one.sha256(), one.content(), outcome, null, List.of());
            }
        }
        rounds.values().forEach(round -> merge(round, forms));
        return List.of(forms);
    }

    private static List<Object> round(Addressee to) {
        return List.of(to.plan(), to.period());
    }

    private void merge(Map<Integer, Submitted> round, ReceivedForm[] forms) {
        RoundFacts facts = facts(round.values().iterator().next().kit().to());
        Iterator<MergedForm> merged = facts.merge()
                .of(round.values()
                        .stream()
                        .map(one -> new Submitted(one.kit(), facts.fitting(one.kit(), one.form())))
                        .toList())
                .iterator();
        round.keySet().forEach(at -> {
            ReceivedForm form = forms[at];
            MergedForm beside = merged.next();
            forms[at] = new ReceivedForm(form.file(), form.sha256(), form.content(), form.outcome(), beside,
                    beside.problems());
        });
    }

    /** The same forms beside what is recorded now. */
    public Intake again(Intake intake) {
        Map<List<Object>, Map<Integer, Submitted>> rounds = new LinkedHashMap<>();
        ReceivedForm[] forms = intake.forms().toArray(ReceivedForm[]::new);
        for (int at = 0; at < forms.length; at++) {
            MergedForm merged = forms[at].merged();
            if (merged != null && forms[at].outcome() != Outcome.UNCHANGED) {
                rounds.computeIfAbsent(round(merged.kit().to()), _ -> new LinkedHashMap<>())
                        .put(at, new Submitted(merged.kit(), merged.form()));
            }
        }
        rounds.values().forEach(round -> merge(round, forms));
        return new Intake(List.of(forms), intake.reopened());
    }

    private RoundFacts facts(Addressee to) {
        return new RoundFacts(book, book.plans().find(to.plan()).orElseThrow(), to.period());
    }

    private Outcome outcome(ReadForms.Read one, Kit kit, Set<Addressee> submitted) {
        if (book.submissions().receiptOf(one.sha256()).isPresent()) {
            return Outcome.UNCHANGED;
        }
        if (one.form().cells().isEmpty()) {
            return Outcome.WRONG_FORM;
        }
        boolean again = !submitted.add(kit.to()) || book.submissions()
                .receipts(kit.to().plan(), kit.to().period())
                .stream()
                .anyMatch(receipt -> kit.to().equals(receipt.to())
                        && receipt.received().outcome() != FormReceipt.Outcome.WRONG_FORM);
        if (again) {
            return Outcome.AGAIN;
        }
        Optional<LocalDate> due = dueDays.due(kit.to().plan(), kit.to().period());
        return due.isPresent() && LocalDate.now(clock).isAfter(due.get()) ? Outcome.LATE : Outcome.ON_TIME;
    }

    /**
     * Records what is accepted: the lines of the ledger, entries of progress and figures, all in one step; returns when it
     * is on the disk. Forms that were taken in before and files that are none add only what was chosen.
     *
     * @return how many cells were recorded
     * @throws StaleEdit   where the book changed in between, as where an accepted cell is recorded otherwise than it was
     *                     when the forms were looked at; nothing is recorded
     * @throws IOException where a file cannot be kept; nothing is recorded
     */
    public int accept(Intake intake, Choices choices, String by) throws StaleEdit, IOException {
        if (!choices.stand(intake, again(intake))) {
            throw new StaleEdit(List.of());
        }
        List<Change> changes = new ArrayList<>();
        Map<List<Object>, AcceptedCells> rounds = new LinkedHashMap<>();
        Set<String> periods = new LinkedHashSet<>();
        int received = 0;
        for (ReceivedForm form : intake.forms()) {
            Addressee to = form.to();
            if (to == null || form.outcome() == Outcome.UNCHANGED) {
                continue;
            }
            if (!intake.reopened()) {
                book.originals().keep(form.content());
                changes.add(new FormReceived(null, receipt(form, by)));
                received++;
            }
            periods.add(to.period());
            rounds.computeIfAbsent(round(to), _ -> new AcceptedCells(facts(to), by, clock))
                    .take(form, choices, intake.takesByItself(form));
        }
        rounds.values().forEach(round -> changes.addAll(round.changes()));
        if (!changes.isEmpty()) {
            StepLabel label = new StepLabel(StepLabel.Code.RECEIVE_FORMS,
                    List.of(String.join(", ", periods), String.valueOf(Math.max(received, 1))));
            book.steps().apply(Step.of(label, by, clock.instant(), changes));
        }
        return rounds.values().stream().mapToInt(AcceptedCells::cells).sum();
    }

    private FormReceipt receipt(ReceivedForm form, String by) {
        MergedForm merged = form.merged();
        return new FormReceipt(UUID.randomUUID(), merged == null ? null : merged.kit().id(), form.to(), form.file(),
                form.sha256(), new Received(clock.instant(), by, merged == null ? null : merged.form().sender(),
                        FormReceipt.Outcome.valueOf(form.outcome().name())),
                form.problems());
    }
}
