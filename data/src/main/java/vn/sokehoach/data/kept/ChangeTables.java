package vn.sokehoach.data.kept;

import static vn.sokehoach.data.generated.Tables.AGENCY;
import static vn.sokehoach.data.generated.Tables.DOCUMENT;
import static vn.sokehoach.data.generated.Tables.PLAN;
import static vn.sokehoach.data.generated.Tables.PLAN_MEMBER;
import static vn.sokehoach.data.generated.Tables.PROGRESS_ENTRY;
import static vn.sokehoach.data.generated.Tables.TRACKING;

import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.agency.Agency;
import vn.sokehoach.core.agency.AgencyId;
import vn.sokehoach.core.change.Change;
import vn.sokehoach.core.change.Change.AgencyEdited;
import vn.sokehoach.core.change.Change.CalendarSet;
import vn.sokehoach.core.change.Change.DirectionSet;
import vn.sokehoach.core.change.Change.DocumentKept;
import vn.sokehoach.core.change.Change.FormReceived;
import vn.sokehoach.core.change.Change.FrameSet;
import vn.sokehoach.core.change.Change.GroupClosed;
import vn.sokehoach.core.change.Change.HolidaysSet;
import vn.sokehoach.core.change.Change.IndicatorMeasured;
import vn.sokehoach.core.change.Change.KitIssued;
import vn.sokehoach.core.change.Change.PlanImported;
import vn.sokehoach.core.change.Change.ProgressRecorded;
import vn.sokehoach.core.change.Change.TasksLinked;
import vn.sokehoach.core.change.Change.TrackingSet;
import vn.sokehoach.core.change.Change.WorkCarried;
import vn.sokehoach.core.change.KeptDocument;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.progress.PlanTracking;
import vn.sokehoach.core.progress.ProgressEntry;
import vn.sokehoach.data.journal.StepJson;
import vn.sokehoach.data.statement.Prepared;
import vn.sokehoach.data.statement.Repeated;

/** Writes changes into the tables, each only where its before-value still stands. */
public final class ChangeTables {

    private final DSLContext db;
    private final long sequence;

    /** Tables of a database, in an open transaction, for the step with this number. */
    public ChangeTables(DSLContext db, long sequence) {
        this.db = db;
        this.sequence = sequence;
    }

    /** Whether what the change would replace stands as the change says; null stands for nothing. */
    public boolean stands(Change change) {
        return switch (change) {
            case PlanImported plan -> Objects.equals(plan.before(), plan(either(plan.before(), plan.after()).id()));
            case DocumentKept document ->
                Objects.equals(document.before(), document(either(document.before(), document.after())));
            case TrackingSet set ->
                Objects.equals(set.before(), tracking(either(set.before(), set.after()).plan()));
            case AgencyEdited edited ->
                Objects.equals(edited.before(), agency(either(edited.before(), edited.after()).id()));
            case ProgressRecorded entry ->
                Objects.equals(entry.before(), entry(either(entry.before(), entry.after()).id()));
            case IndicatorMeasured measured -> new MeasurementTables(db, sequence).stands(measured);
            case DirectionSet set -> new MeasurementTables(db, sequence).stands(set);
            case KitIssued kit -> new SubmissionTables(db, sequence).stands(kit);
            case CalendarSet set -> new JooqCalendarStore(() -> db).stands(set);
            case HolidaysSet set -> new JooqCalendarStore(() -> db).stands(set);
            case FormReceived form -> new SubmissionTables(db, sequence).stands(form);
            case FrameSet set -> new FrameTables(db).stands(set);
            case TasksLinked linked -> new FrameTables(db).stands(linked);
            case WorkCarried carried -> new StructureTables(() -> db).stands(carried);
            case GroupClosed closed -> new StructureTables(() -> db).stands(closed);
        };
    }

    /** Puts the after-value in the place of the before-value. */
    public void apply(Change change, int position) {
        switch (change) {
            case PlanImported plan -> {
                if (plan.before() != null) {
                    remove(plan.before(), plan.after() == null);
                }
                if (plan.after() != null) {
                    add(plan.after(), plan.before() == null);
                }
            }
            case DocumentKept document -> {
                if (document.before() != null) {
                    remove(document.before());
                }
                if (document.after() != null) {
                    add(document.after(), position);
                }
            }
            case TrackingSet set -> set(either(set.before(), set.after()).plan(), set.after());
            case AgencyEdited edited -> set(either(edited.before(), edited.after()).id(), edited.after());
            case ProgressRecorded entry -> set(entry);
            case IndicatorMeasured measured -> new MeasurementTables(db, sequence).apply(measured);
            case DirectionSet set -> new MeasurementTables(db, sequence).apply(set);
            case KitIssued kit -> new SubmissionTables(db, sequence).apply(kit, position);
            case CalendarSet set -> new JooqCalendarStore(() -> db).apply(set);
            case HolidaysSet set -> new JooqCalendarStore(() -> db).apply(set);
            case FormReceived form -> new SubmissionTables(db, sequence).apply(form, position);
            case FrameSet set -> new FrameTables(db).apply(set);
            case TasksLinked linked -> new FrameTables(db).apply(linked);
            case WorkCarried carried -> new StructureTables(() -> db).apply(carried);
            case GroupClosed closed -> new StructureTables(() -> db).apply(closed);
        }
    }

    private static <T> T either(@Nullable T before, @Nullable T after) {
        return Objects.requireNonNull(after == null ? before : after, "a change of nothing to nothing");
    }

    private @Nullable Plan plan(UUID id) {
        return read(db.select(PLAN.CONTENT).from(PLAN).where(PLAN.ID.eq(id)).fetchOne(PLAN.CONTENT), Plan.class);
    }

    private void remove(Plan plan, boolean forGood) {
        db.deleteFrom(PLAN_MEMBER).where(PLAN_MEMBER.PLAN.eq(plan.id())).execute();
        if (forGood) {
            db.deleteFrom(PLAN).where(PLAN.ID.eq(plan.id())).execute();
        }
    }

    private void add(Plan plan, boolean fresh) {
        if (fresh) {
            db.insertInto(PLAN, PLAN.ID, PLAN.RECORDED, PLAN.NUMBER, PLAN.PLAN_YEAR, PLAN.CONTENT)
                    .values(plan.id(), sequence, plan.heading().number(), plan.year(), StepJson.write(plan))
                    .execute();
        } else {
            db.update(PLAN)
                    .set(PLAN.NUMBER, plan.heading().number())
                    .set(PLAN.PLAN_YEAR, plan.year())
                    .set(PLAN.CONTENT, StepJson.write(plan))
                    .where(PLAN.ID.eq(plan.id()))
                    .execute();
        }
        members(plan).distinct()
                .forEach(id -> db.insertInto(PLAN_MEMBER, PLAN_MEMBER.ID, PLAN_MEMBER.PLAN)
                        .values(id, plan.id())
                        .execute());
    }

    private static Stream<UUID> members(Plan plan) {
        Stream<UUID> tasks = plan.tasks()
                .flatMap(task -> Stream.concat(Stream.of(task.id()),
                        task.items().stream().map(item -> item.id())));
        return Stream.concat(tasks, plan.body().orders().stream().map(order -> order.id()));
    }

    private @Nullable KeptDocument document(KeptDocument wanted) {
        return read(db.select(DOCUMENT.CONTENT)
                .from(DOCUMENT)
                .where(DOCUMENT.PLAN.eq(wanted.plan()))
                .and(DOCUMENT.SHA256.eq(wanted.file().sha256()))
                .and(DOCUMENT.NAME.eq(wanted.file().name()))
                .fetchOne(DOCUMENT.CONTENT), KeptDocument.class);
    }

    private void remove(KeptDocument document) {
        db.deleteFrom(DOCUMENT)
                .where(DOCUMENT.PLAN.eq(document.plan()))
                .and(DOCUMENT.SHA256.eq(document.file().sha256()))
                .and(DOCUMENT.NAME.eq(document.file().name()))
                .execute();
    }

    private void add(KeptDocument document, int position) {
        db.insertInto(DOCUMENT, DOCUMENT.PLAN, DOCUMENT.SHA256, DOCUMENT.NAME, DOCUMENT.RECORDED, DOCUMENT.POSITION,
                DOCUMENT.CONTENT)
                .values(document.plan(), document.file().sha256(), document.file().name(), sequence,
                        position, StepJson.write(document))
                .execute();
    }

    private @Nullable PlanTracking tracking(UUID plan) {
        return JooqPlanStore.kept(db, plan).orElse(null);
    }

    private void set(UUID plan, @Nullable PlanTracking tracking) {
        db.deleteFrom(TRACKING).where(TRACKING.PLAN.eq(plan)).execute();
        if (tracking != null) {
            db.insertInto(TRACKING, TRACKING.PLAN, TRACKING.BY_ITEM, TRACKING.DEFAULT_DUE)
                    .values(plan, tracking.byItem(), tracking.defaultDue())
                    .execute();
        }
    }

    private @Nullable Agency agency(AgencyId id) {
        return read(db.select(AGENCY.CONTENT)
                .from(AGENCY)
                .where(AGENCY.OWNER.eq(id.owner()))
                .and(AGENCY.CODE.eq(id.code()))
                .fetchOne(AGENCY.CONTENT), Agency.class);
    }

    private void set(AgencyId id, @Nullable Agency agency) {
        db.deleteFrom(AGENCY).where(AGENCY.OWNER.eq(id.owner())).and(AGENCY.CODE.eq(id.code())).execute();
        if (agency != null) {
            db.insertInto(AGENCY, AGENCY.OWNER, AGENCY.CODE, AGENCY.CONTENT)
                    .values(id.owner(), id.code(), StepJson.write(agency))
                    .execute();
        }
    }

    private @Nullable ProgressEntry entry(UUID id) {
        return Prepared.of(db)
                .row(Repeated.ENTRY, row -> row.getString(1), id)
                .map(content -> StepJson.read(content, ProgressEntry.class))
                .orElse(null);
    }

    private void set(ProgressRecorded change) {
        if (change.before() != null) {
            db.deleteFrom(PROGRESS_ENTRY).where(PROGRESS_ENTRY.ID.eq(change.before().id())).execute();
        }
        ProgressEntry entry = change.after();
        if (entry != null) {
            Prepared.of(db)
                    .run(Repeated.ADD_ENTRY, entry.id(), entry.subject().plan(), entry.subject().id(),
                            entry.origin().at().atOffset(ZoneOffset.UTC), sequence, StepJson.write(entry));
        }
    }

    private static <T> @Nullable T read(@Nullable String json, Class<T> type) {
        return json == null ? null : StepJson.read(json, type);
    }
}
