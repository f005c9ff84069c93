package vn.sokehoach.data.db;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.source.SourceFile;
import vn.sokehoach.core.store.StoreExamination;
import vn.sokehoach.data.journal.Journal;
import vn.sokehoach.data.journal.JournalLine;
import vn.sokehoach.data.journal.Originals;
import vn.sokehoach.data.journal.StoreFolder;
import vn.sokehoach.data.kept.Digest;
import vn.sokehoach.data.kept.StepTable;
import vn.sokehoach.data.kept.Tables;

/** Examines journal, database and originals of an open store. */
final class Examination implements StoreExamination {

    private final StoreFolder folder;
    private final Supplier<DSLContext> db;

    Examination(StoreFolder folder, Supplier<DSLContext> db) {
        this.folder = folder;
        this.db = db;
    }

    @Override
    public Report examine() {
        List<Finding> findings = new ArrayList<>();
        List<JournalLine> lines = new StepTable(db.get()).lines();
        compareJournal(lines, findings);
        new Tables(db).plans().all().forEach(plan -> examineOriginals(plan, findings));
        return new Report(lines.size(), Digest.of(db.get()), findings);
    }

    private void compareJournal(List<JournalLine> lines, List<Finding> findings) {
        try {
            Journal.Contents journal = Journal.read(folder);
            if (journal.damaged() || journal.missing() && !lines.isEmpty()) {
                findings.add(
                        new Finding("JOURNAL_DAMAGED", List.of(String.valueOf(journal.lines().size() + 1)), "journal"));
            } else if (!journal.lines().equals(lines)) {
                findings.add(new Finding("JOURNAL_DIFFERS",
                        List.of(String.valueOf(journal.lines().size()), String.valueOf(lines.size())), "journal"));
            }
        } catch (IOException unreadable) {
            findings.add(new Finding("JOURNAL_DAMAGED", List.of("1"), "journal"));
        }
    }

    private void examineOriginals(Plan plan, List<Finding> findings) {
        Originals originals = new Originals(folder);
        for (SourceFile file : plan.reading().files()) {
            boolean sound;
            try {
                sound = originals.isSound(file.sha256());
            } catch (IOException unreadable) {
                sound = false;
            }
            if (!sound) {
                findings.add(new Finding("ORIGINAL_LOST", List.of(file.name()), "originals/" + file.sha256()));
            }
        }
    }
}
