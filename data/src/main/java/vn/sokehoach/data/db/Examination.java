package vn.sokehoach.data.db;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import vn.sokehoach.core.copy.CopyRefused;
import vn.sokehoach.core.frame.Attachment;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.source.SourceFile;
import vn.sokehoach.core.store.StoreExamination;
import vn.sokehoach.core.submission.FormReceipt;
import vn.sokehoach.data.copy.CopyReader;
import vn.sokehoach.data.copy.CopySource;
import vn.sokehoach.data.copy.CopyTurns;
import vn.sokehoach.data.copy.LastBackup;
import vn.sokehoach.data.copy.Snapshots;
import vn.sokehoach.data.files.DiskRefusal;
import vn.sokehoach.data.journal.Chain;
import vn.sokehoach.data.journal.Journal;
import vn.sokehoach.data.journal.Originals;
import vn.sokehoach.data.journal.StoreFolder;
import vn.sokehoach.data.kept.Counting;
import vn.sokehoach.data.kept.Digest;
import vn.sokehoach.data.kept.StepTable;
import vn.sokehoach.data.kept.Tables;
import vn.sokehoach.data.lock.KeyRing;

/** Examines journal, database, originals, snapshots and the last backup of an open store. */
final class Examination implements StoreExamination {

    private final StoreFolder folder;
    private final Supplier<DSLContext> db;
    private final JournalSource source;
    private final Optional<CopyTurns> turns;

    /** @param turns none where another process has the folder */
    Examination(StoreFolder folder, Supplier<DSLContext> db, JournalSource source, Optional<CopyTurns> turns) {
        this.turns = turns;
        this.folder = folder;
        this.db = db;
        this.source = source;
    }

    /** Where the journal comes from: the file as it is now, or as it was when the book was read. */
    @FunctionalInterface
    interface JournalSource {
        Journal.Contents read() throws IOException;
    }

    @Override
    public Report examine() {
        List<Finding> findings = new ArrayList<>();
        StepTable steps = new StepTable(db.get());
        compareJournal(steps, findings);
        new Tables(db).plans().all().forEach(plan -> examineOriginals(plan, findings));
        examineForms(findings);
        examineCopies(findings);
        return new Report(steps.size(), Digest.of(db.get()), findings);
    }

    @Override
    public Report examineWhole() {
        Report report = examine();
        List<Finding> findings = new ArrayList<>(report.findings());
        try (Replay replay = Replay.of(new StepTable(db.get()), folder.home())) {
            if (!replay.digest().equals(report.digest())) {
                findings.add(new Finding("CONTENT_DIFFERS", List.of(), "store.mv.db"));
            }
        } catch (SQLException | DataAccessException unfit) {
            findings.add(unbuilt(unfit));
        }
        return new Report(report.sequence(), report.digest(), findings);
    }

    /** What is told where the book could not be built from its steps: too little memory says nothing of them. */
    static Finding unbuilt(Exception failure) {
        String code = Database.isForMemory(failure) ? Finding.NO_ROOM_FOR_CONTENT : "CONTENT_DIFFERS";
        return new Finding(code, List.of(), "store.mv.db");
    }

    @Override
    public Optional<List<Finding>> examineNext() {
        try {
            return turns.isEmpty() ? Optional.empty()
                    : turns.get().next(Counting.documents(db.get()), new LastBackup(folder).file()).map(this::finding);
        } catch (IOException failure) {
            throw DiskRefusal.notWritten(folder.root(), failure);
        }
    }

    private List<Finding> finding(CopyTurns.Verified verified) {
        String name = verified.turn().name();
        return verified.whole() ? List.of() : List.of(switch (verified.turn().kind()) {
            case SNAPSHOT -> new Finding("SNAPSHOT_DAMAGED", List.of(name), "snapshots/" + name);
            case BACKUP -> new Finding("BACKUP_DAMAGED", List.of(name), name);
            case ORIGINAL -> new Finding("ORIGINAL_LOST", List.of(nameOf(name)), "originals/" + name);
        });
    }

    /** The name that a document has in the first plan that was read from it; its SHA-256 where none was. */
    private String nameOf(String sha256) {
        return new Tables(db).plans()
                .all()
                .stream()
                .flatMap(plan -> plan.reading().files().stream())
                .filter(file -> file.sha256().equals(sha256))
                .map(SourceFile::name)
                .findFirst()
                .or(() -> new Tables(db).submissions().receiptOf(sha256).map(FormReceipt::file))
                .orElse(sha256);
    }

    private void compareJournal(StepTable steps, List<Finding> findings) {
        try {
            Journal.Contents journal = source.read();
            if (journal.damaged() || journal.missing() && steps.size() > 0) {
                findings.add(
                        new Finding("JOURNAL_DAMAGED", List.of(String.valueOf(journal.lines().size() + 1)), "journal"));
            } else if (!steps.hasLinesOf(Chain.of(journal.lines()))) {
                findings.add(new Finding("JOURNAL_DIFFERS",
                        List.of(String.valueOf(journal.lines().size()), String.valueOf(steps.size())), "journal"));
            }
        } catch (IOException unreadable) {
            findings.add(new Finding("JOURNAL_DAMAGED", List.of("1"), "journal"));
        }
    }

    private void examineCopies(List<Finding> findings) {
        Snapshots snapshots = new Snapshots(folder);
        try {
            for (Path file : snapshots.files()) {
                damaged(snapshots.source(file)).ifPresent(
                        name -> findings.add(new Finding("SNAPSHOT_DAMAGED", List.of(name), "snapshots/" + name)));
            }
        } catch (IOException unreadable) {
            findings.add(new Finding("SNAPSHOT_DAMAGED", List.of("snapshots"), "snapshots"));
        }
        new LastBackup(folder).file()
                .flatMap(file -> damaged(CopySource.brought(file, KeyRing.of(folder.key(), null))))
                .ifPresent(name -> findings.add(new Finding("BACKUP_DAMAGED", List.of(name), name)));
    }

    /** The name of a copy that cannot be used; empty where it can, or is gone by now. */
    private static Optional<String> damaged(CopySource copy) {
        try {
            CopyReader.read(copy);
            return Optional.empty();
        } catch (CopyRefused refused) {
            // One with a password of its own says nothing of itself, and is examined when it is used; too little memory
            // says nothing of any.
            return switch (refused.reason()) {
                case NOT_THERE, LOCKED, WRONG_KEY, TOO_LARGE -> Optional.empty();
                default -> Optional.of(String.valueOf(copy.file().getFileName()));
            };
        }
    }

    /** What the office got back from agencies is kept like the documents of plans. */
    private void examineForms(List<Finding> findings) {
        Originals originals = new Originals(folder);
        for (String document : Counting.documents(db.get())) {
            new Tables(db).submissions()
                    .receiptOf(document)
                    .filter(_ -> !originals.isSound(document))
                    .ifPresent(form -> findings
                            .add(new Finding("ORIGINAL_LOST", List.of(form.file()), "originals/" + document)));
        }
    }

    private void examineOriginals(Plan plan, List<Finding> findings) {
        Originals originals = new Originals(folder);
        Stream<SourceFile> attached = new Tables(db).frames()
                .ofPlan(plan.id())
                .values()
                .stream()
                .flatMap(frame -> frame.attachments().stream())
                .map(Attachment::file);
        for (SourceFile file : Stream.concat(plan.reading().files().stream(), attached).distinct().toList()) {
            if (!originals.isSound(file.sha256())) {
                findings.add(new Finding("ORIGINAL_LOST", List.of(file.name()), "originals/" + file.sha256()));
            }
        }
    }
}
