package vn.sokehoach.data.kept;

import static vn.sokehoach.data.generated.Tables.STEP;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record3;
import org.jooq.impl.DSL;
import vn.sokehoach.core.change.Change;
import vn.sokehoach.core.change.StaleEdit;
import vn.sokehoach.core.change.Step;
import vn.sokehoach.core.change.StepLabel;
import vn.sokehoach.core.change.UndoChain;
import vn.sokehoach.core.frame.TaskLink;
import vn.sokehoach.data.journal.Chain;
import vn.sokehoach.data.journal.JournalLine;
import vn.sokehoach.data.journal.StepJson;
import vn.sokehoach.data.statement.Prepared;
import vn.sokehoach.data.statement.Repeated;

/** The table of steps, and the one way by which a step gets into the others. The chain of its lines is not checked here. */
public final class StepTable implements Chain {
    private static final Set<StepLabel.Code> ON_DIRECTORY =
            EnumSet.of(StepLabel.Code.EDIT_AGENCY, StepLabel.Code.REORGANISE_AGENCIES, StepLabel.Code.SETTLE_NAME);

    /** Lines of so many letters at most are read so many at once; H2 keeps longer ones beside their rows. */
    private static final int SHORT = 4096;
    private static final int AT_ONCE = 256;
    private static final int FEW = 32;

    private final DSLContext db;

    public StepTable(DSLContext db) {
        this.db = db;
    }

    /** Applies a step and stores its line, in the transaction that is open. */
    public void apply(Step step, JournalLine line) throws StaleEdit {
        ChangeTables tables = new ChangeTables(db, line.sequence());
        List<Change> differing = step.changes().stream().filter(change -> !tables.stands(change)).toList();
        if (!differing.isEmpty()) {
            throw new StaleEdit(differing);
        }
        int position = 0;
        for (Change change : step.changes()) {
            tables.apply(change, position++);
        }
        Prepared.of(db)
                .run(Repeated.ADD_STEP, line.sequence(), step.id(), step.reverses(), line.checksum(), line.step());
    }

    /** Page by page, each behind the last line of the one before: H2 holds all rows of a query in memory. */
    @Override
    public Stream<JournalLine> after(long count) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(new Lines(count), Spliterator.ORDERED), false);
    }

    /** Reads the table once: short lines with their page, each of the others when it is its turn. */
    private final class Lines implements Iterator<JournalLine> {
        private final Deque<Record3<Long, String, String>> page = new ArrayDeque<>();
        private long last;
        private boolean ended;

        Lines(long behind) {
            last = behind;
        }

        @Override
        public boolean hasNext() {
            if (page.isEmpty() && !ended) {
                Field<String> shortLine = DSL.when(DSL.length(STEP.LINE).le(SHORT), STEP.LINE);
                page.addAll(db.select(STEP.SEQUENCE, STEP.CHECKSUM, shortLine)
                        .from(STEP)
                        .where(STEP.SEQUENCE.gt(last))
                        .orderBy(STEP.SEQUENCE)
                        .limit(AT_ONCE)
                        .fetch());
                ended = page.size() < AT_ONCE;
            }
            return !page.isEmpty();
        }

        @Override
        public JournalLine next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Record3<Long, String, String> row = page.remove();
            last = row.value1();
            return new JournalLine(last, row.value2(), row.value3() == null ? line(last) : row.value3());
        }

        private String line(long sequence) {
            return db.select(STEP.LINE).from(STEP).where(STEP.SEQUENCE.eq(sequence)).fetchSingle(STEP.LINE);
        }
    }

    @Override
    public Optional<String> checksum(long sequence) {
        return db.select(STEP.CHECKSUM)
                .from(STEP)
                .where(STEP.SEQUENCE.eq(sequence))
                .fetchOptional(row -> row.value1());
    }

    @Override
    public long size() {
        return db.select(DSL.max(STEP.SEQUENCE)).from(STEP).fetchOptional(row -> row.value1()).orElse(0L);
    }

    /** How many letters all steps have together. */
    public long letters() {
        return db.select(DSL.sum(DSL.length(STEP.LINE)))
                .from(STEP)
                .fetchOptional(row -> row.value1())
                .map(BigDecimal::longValue)
                .orElse(0L);
    }

    @Override
    public Optional<JournalLine> last() {
        return db.select(STEP.SEQUENCE, STEP.CHECKSUM, STEP.LINE)
                .from(STEP)
                .orderBy(STEP.SEQUENCE.desc())
                .limit(1)
                .fetchOptional(row -> new JournalLine(row.value1(), row.value2(), row.value3()));
    }

    /** All steps, oldest first. */
    public List<Step> steps() {
        try (Stream<JournalLine> lines = lines()) {
            return lines.map(StepJson::step).toList();
        }
    }

    /** The steps that touched a plan, oldest first. */
    public List<Step> stepsOf(UUID plan) {
        // Whatever touches a plan names it: taking all other lines apart would take seconds.
        return db.select(STEP.SEQUENCE, STEP.CHECKSUM, STEP.LINE)
                .from(STEP)
                .where(STEP.LINE.contains(plan.toString()))
                .orderBy(STEP.SEQUENCE)
                .fetch(row -> StepJson.step(new JournalLine(row.value1(), row.value2(), row.value3())))
                .stream()
                .filter(step -> step.changes().stream().anyMatch(change -> touches(change, plan)))
                .toList();
    }

    /** The acts on the directory, oldest first, also taken back or brought again; what a plan brought along is none of them. */
    public List<Step> stepsOfDirectory() {
        return db.select(STEP.SEQUENCE, STEP.CHECKSUM, STEP.LINE)
                .from(STEP)
                .where(DSL.or(ON_DIRECTORY.stream().map(code -> STEP.LINE.contains(code.name())).toList()))
                .orderBy(STEP.SEQUENCE)
                .fetch(row -> StepJson.step(new JournalLine(row.value1(), row.value2(), row.value3())))
                .stream()
                .filter(step -> ON_DIRECTORY.contains(step.label().code()))
                .toList();
    }

    private static boolean touches(Change change, UUID plan) {
        return switch (change) {
            case Change.PlanImported imported -> plan.equals(imported.after() == null
                    ? imported.before() == null ? null : imported.before().id()
                    : imported.after().id());
            case Change.ProgressRecorded entry -> plan.equals(entry.after() == null
                    ? entry.before() == null ? null : entry.before().subject().plan()
                    : entry.after().subject().plan());
            case Change.TrackingSet set -> plan.equals(set.after() == null
                    ? set.before() == null ? null : set.before().plan()
                    : set.after().plan());
            case Change.IndicatorMeasured measured -> plan.equals(measured.after() == null
                    ? measured.before() == null ? null : measured.before().subject().plan()
                    : measured.after().subject().plan());
            case Change.DirectionSet set -> plan.equals(set.plan());
            case Change.KitIssued _,Change.FormReceived _ -> SubmissionTables.concerns(change, plan);
            case Change.FrameSet set -> plan.equals(set.plan());
            case Change.TasksLinked linked ->
                Stream.of(linked.before(), linked.after()).anyMatch(link -> link != null && joins(link, plan));
            case Change.WorkCarried carried -> StructureTables.touches(carried, plan);
            case Change.GroupClosed closed -> StructureTables.touches(closed, plan);
            case Change.CalendarSet set -> plan.equals(set.after() == null
                    ? set.before() == null ? null : set.before().plan()
                    : set.after().plan());
            case Change.HolidaysSet _ -> false;
            case Change.DocumentKept ignored -> false;
            case Change.AgencyEdited ignored -> false;
        };
    }

    private static boolean joins(TaskLink link, UUID plan) {
        return link.first().plan().equals(plan) || link.second().plan().equals(plan);
    }

    /** The last step that stands. */
    public Optional<Step> undoable() {
        return chain().undoable().flatMap(this::step);
    }

    /** The undoing step after which nothing new was done. */
    public Optional<Step> redoable() {
        return chain().redoable().flatMap(this::step);
    }

    /** The newest steps tell it most times: a long table is not read for a few of them. */
    private UndoChain chain() {
        for (int asked = FEW;; asked *= FEW) {
            List<UndoChain.Link> last = db.select(STEP.ID, STEP.REVERSES)
                    .from(STEP)
                    .orderBy(STEP.SEQUENCE.desc())
                    .limit(asked)
                    .fetch(row -> new UndoChain.Link(row.value1(), row.value2()))
                    .reversed();
            Optional<UndoChain> chain = UndoChain.endingWith(last, last.size() < asked);
            if (chain.isPresent()) {
                return chain.get();
            }
        }
    }

    private Optional<Step> step(UUID id) {
        return db.select(STEP.LINE)
                .from(STEP)
                .where(STEP.ID.eq(id))
                .fetchOptional(row -> StepJson.read(row.value1(), Step.class));
    }
}
