package vn.sokehoach.core.usecase.importing;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntConsumer;
import vn.sokehoach.core.change.KeptDocument;
import vn.sokehoach.core.change.StaleEdit;
import vn.sokehoach.core.change.StepLabel;
import vn.sokehoach.core.check.PlanCheck;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.reading.DocumentReader;
import vn.sokehoach.core.reading.ReadingEnded;
import vn.sokehoach.core.reading.ReadingStep;
import vn.sokehoach.core.reading.ReadingWatch;
import vn.sokehoach.core.reading.SourceDocument;
import vn.sokehoach.core.reading.UnreadableDocument;
import vn.sokehoach.core.reading.draft.PlanDraft;
import vn.sokehoach.core.source.SourceFile;
import vn.sokehoach.core.store.PlanBook;
import vn.sokehoach.core.store.PlanRow;
import vn.sokehoach.core.store.ReviewDraft;
import vn.sokehoach.core.usecase.Refusal;
import vn.sokehoach.core.usecase.Refused;
import vn.sokehoach.core.usecase.importing.PreparedImport.PreparedDocument;
import vn.sokehoach.core.usecase.importing.PreparedImport.PreparedPlan;
import vn.sokehoach.core.usecase.importing.PreparedImport.RecognisedPlan;

/** Takes documents into the book: first shows what they hold, then keeps it. */
public final class ImportingPlan {
    private final PlanBook book;
    private final DocumentReader reader;
    private final PlanReading reading;
    private final KeepingPlans keeping;

    /** Imports into this book. */
    public ImportingPlan(PlanBook book, DocumentReader reader, PlanReading reading, KeepingPlans keeping) {
        this.book = book;
        this.reader = reader;
        this.reading = reading;
        this.keeping = keeping;
    }

    /**
     * Reads and recognises files; changes nothing. A file that cannot be taken in is among the outcomes, with its
     * reason, and harms no other.
     *
     * @param into the plan that everything goes into; empty where the files tell which plan they are or belong to
     * @throws Refused where that plan is not there
     */
    public PreparedImport prepare(List<? extends IncomingFile> files, Optional<UUID> into) throws Refused {
        return prepare(files, into, ReadingWatch.NONE);
    }

    /**
     * The same, followed by somebody who may end it.
     *
     * @throws ReadingEnded where nobody wants the files any more
     */
    public PreparedImport prepare(List<? extends IncomingFile> files, Optional<UUID> into, ReadingWatch watch)
            throws Refused {
        if (into.isPresent() && book.plans().find(into.get()).isEmpty()) {
            throw new Refused(Refusal.Code.UNKNOWN_PLAN, into.get().toString());
        }
        List<ReadAttempt> attempts = new ArrayList<>();
        for (IncomingFile file : files) {
            int at = attempts.size() + 1;
            attempts.add(attempt(file, (part, parts) -> watch.next(
                    new ReadingStep(ReadingStep.Act.READ, file.name(), at, files.size(), part, parts))));
        }
        watch.next(ReadingStep.of(ReadingStep.Act.RECOGNISE, files.size()));
        Recognition recognised =
                Recognition.of(List.copyOf(distinct(attempts).values()), reading, book.agencies().all());
        List<PlanRow> rows = book.plans().rows();
        int all = rows.size() + recognised.drafts().size();
        IntConsumer comes = part -> watch.next(
                new ReadingStep(ReadingStep.Act.COMPARE, "", 0, files.size(), part, all));
        List<Plan> kept = new ArrayList<>();
        for (PlanRow row : rows) {
            comes.accept(kept.size() + 1);
            book.plans().find(row.id()).ifPresent(kept::add);
        }
        Recognition recognition = recognised.comparedWith(kept, at -> comes.accept(rows.size() + at));
        Placement placement = new Placement(kept, into.orElse(null));
        Map<String, ImportOutcome> outcomes = new HashMap<>();
        recognition.refusals()
                .forEach(
                        (file, refusal) -> outcomes.put(file.sha256(), ImportOutcome.refused(file.name(), refusal)));
        return prepared(attempts, recognition.drafts(), placement, outcomes);
    }

    /**
     * The same for what was recognised before, with the identities that it was given then: compares it with the book as
     * it is now; changes nothing. A plan that was named for it and is gone since is not looked for.
     *
     * @throws UnreadableDocument where one of the files cannot be read any more
     */
    public PreparedImport again(ReviewDraft.Beginning beginning) throws UnreadableDocument {
        List<ReadAttempt> attempts = new ArrayList<>();
        for (ReviewDraft.Original file : beginning.files()) {
            String name = file.file().name();
            attempts.add(new ReadAttempt(name,
                    Optional.of(ReadFile.read(IncomingFile.of(name, file.content()), reader, ReadingWatch.Parts.NONE)),
                    Optional.empty()));
        }
        return prepared(attempts, beginning.plans(), new Placement(book.plans().all(), beginning.into()),
                new HashMap<>());
    }

    private PreparedImport prepared(List<ReadAttempt> attempts, List<PlanDraft> drafts, Placement placement,
            Map<String, ImportOutcome> outcomes) {
        Map<String, ReadFile> files = distinct(attempts);
        List<RecognisedPlan> recognised = new ArrayList<>();
        for (PlanDraft draft : drafts) {
            List<PreparedDocument> documents = draft.documents()
                    .stream()
                    .map(document -> prepared(document, files.get(document.file().sha256())))
                    .toList();
            Placement.Placed placed = placement.place(draft, documents);
            outcomes.putAll(outcomes(draft, placed));
            if (placed.changes()) {
                recognised.add(new RecognisedPlan(draft, documents, placed.plan().id()));
            }
        }
        return new PreparedImport(inOrder(attempts, outcomes), placement.prepared(), recognised, placement.named());
    }

    private static Map<String, ReadFile> distinct(List<ReadAttempt> attempts) {
        Map<String, ReadFile> distinct = new LinkedHashMap<>();
        attempts.stream()
                .flatMap(attempt -> attempt.file().stream())
                .forEach(file -> distinct.putIfAbsent(file.file().sha256(), file));
        return distinct;
    }

    /**
     * The documents of a kept plan as they look, read again from the files that are kept of them.
     *
     * @throws UnreadableDocument where one of the files is no document that can be read
     * @throws IOException        where one of the files cannot be had
     */
    public List<SourceDocument> documents(Plan plan) throws UnreadableDocument, IOException {
        List<SourceDocument> documents = new ArrayList<>();
        for (SourceFile file : plan.reading().files()) {
            try (InputStream original = book.originals().open(file.sha256())) {
                documents.add(reader.read(file, original.readAllBytes()));
            }
        }
        return documents;
    }

    /**
     * Keeps what was prepared, one step for each plan, after a snapshot of the book; returns when it is on the disk.
     *
     * @return the outcomes, one for each file; a plan that changed in between is refused
     */
    public List<ImportOutcome> store(PreparedImport prepared, String author) {
        List<ImportOutcome> outcomes = new ArrayList<>(prepared.outcomes());
        keeping.begin(prepared);
        for (PreparedPlan plan : prepared.plans()) {
            try {
                keeping.keep(plan, label(plan), author);
            } catch (StaleEdit stale) {
                UnreadableDocument reason = new UnreadableDocument(UnreadableDocument.Reason.BOOK_CHANGED);
                outcomes.replaceAll(outcome -> plan.after().id().equals(outcome.plan())
                        ? ImportOutcome.refused(outcome.file(), reason)
                        : outcome);
            }
        }
        return outcomes;
    }

    private static StepLabel label(PreparedPlan plan) {
        String number = plan.after().heading().number();
        String name = number == null ? plan.documents().getFirst().file().name() : number;
        return new StepLabel(plan.before() == null ? StepLabel.Code.IMPORT_PLAN : StepLabel.Code.REVISE_PLAN,
                List.of(name));
    }

    private ReadAttempt attempt(IncomingFile incoming, ReadingWatch.Parts watch) {
        watch.next(0, 0);
        try {
            return new ReadAttempt(incoming.name(), Optional.of(ReadFile.read(incoming, reader, watch)),
                    Optional.empty());
        } catch (UnreadableDocument refusal) {
            return new ReadAttempt(incoming.name(), Optional.empty(), Optional.of(refusal));
        }
    }

    private Map<String, ImportOutcome> outcomes(PlanDraft draft, Placement.Placed placed) {
        List<SourceFile> sources = draft.plan().reading().files();
        Map<String, ImportOutcome> outcomes = new HashMap<>();
        Map<String, FileChanges> changes = new ChangesByFile(book.progress()).of(placed, sources);
        for (SourceFile source : sources) {
            outcomes.put(source.sha256(),
                    outcome(draft, placed, source, changes.getOrDefault(source.sha256(), FileChanges.NONE)));
        }
        return outcomes;
    }

    private static PreparedDocument prepared(KeptDocument document, ReadFile file) {
        return new PreparedDocument(document.file(), file.content(), document.blocks(), file.document().blocks());
    }

    private static ImportOutcome outcome(PlanDraft draft, Placement.Placed placed, SourceFile source,
            FileChanges changes) {
        if (placed.refusal() != null) {
            return ImportOutcome.refused(source.name(), placed.refusal());
        }
        boolean there = placed.there().stream().anyMatch(file -> file.sha256().equals(source.sha256()));
        return new ImportOutcome(source.name(), there ? ImportOutcome.Kind.UNCHANGED : placed.kind(),
                placed.plan().id(), FileCounts.of(draft.plan(), source.name()),
                PlanCheck.problems(holds(placed.plan(), source) ? placed.plan() : draft.plan(), source.name()), changes,
                null);
    }

    /** Whether the plan as it would be kept speaks of this file; where it says the same already it does not. */
    private static boolean holds(Plan plan, SourceFile file) {
        return plan.reading().files().contains(file);
    }

    // The same bytes given twice in one call are one file: the second time nothing is left to do.
    private static List<ImportOutcome> inOrder(List<ReadAttempt> attempts, Map<String, ImportOutcome> bySha) {
        List<ImportOutcome> outcomes = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (ReadAttempt attempt : attempts) {
            if (attempt.refusal().isPresent()) {
                outcomes.add(ImportOutcome.refused(attempt.name(), attempt.refusal().get()));
                continue;
            }
            SourceFile file = attempt.file().orElseThrow().file();
            ImportOutcome outcome = bySha.get(file.sha256());
            boolean again = seen.merge(file.sha256(), 1, Integer::sum) > 1;
            ImportOutcome.Kind kind = again && outcome.refusal() == null ? ImportOutcome.Kind.UNCHANGED
                    : outcome.kind();
            outcomes.add(new ImportOutcome(attempt.name(), kind, outcome.plan(), outcome.counts(), outcome.problems(),
                    again ? FileChanges.NONE : outcome.changes(), outcome.refusal()));
        }
        return outcomes;
    }

    private record ReadAttempt(String name, Optional<ReadFile> file, Optional<UnreadableDocument> refusal) {}
}
