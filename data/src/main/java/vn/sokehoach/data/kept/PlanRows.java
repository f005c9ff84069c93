package vn.sokehoach.data.kept;

import static vn.sokehoach.data.generated.Tables.PLAN;
import static vn.sokehoach.data.generated.Tables.STEP;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.change.Change;
import vn.sokehoach.core.change.Step;
import vn.sokehoach.core.plan.AppendixKind;
import vn.sokehoach.core.plan.Heading;
import vn.sokehoach.core.store.PlanRow;
import vn.sokehoach.data.journal.StepJson;

/**
 * The rows of the plans of an open database; each is made once and anew only after a step that wrote its plan.
 *
 * <p>A row needs a fraction of a plan: what stands between is passed over while the JSON is read.
 */
final class PlanRows {
    private final Supplier<DSLContext> db;
    private final Map<UUID, PlanRow> made = new HashMap<>();
    private @Nullable DSLContext opening;
    private long upTo;

    PlanRows(Supplier<DSLContext> db) {
        this.db = db;
    }

    /** A step was written, or was not after all: what was made of its plans is made anew. */
    synchronized void forget() {
        opening = null;
    }

    /** All rows in the order of import. */
    synchronized List<PlanRow> all() {
        DSLContext now = db.get();
        if (now != opening) {
            made.clear();
            opening = now;
            upTo = lastStep(now);
        }
        forgetWritten(now);
        return now.select(PLAN.ID)
                .from(PLAN)
                .orderBy(PLAN.RECORDED, PLAN.ID)
                .fetch(PLAN.ID)
                .stream()
                .map(id -> made.computeIfAbsent(id, missing -> read(now, missing).row(upTo)))
                .toList();
    }

    private static long lastStep(DSLContext now) {
        return Optional.ofNullable(now.select(DSL.max(STEP.SEQUENCE)).from(STEP).fetchOne(DSL.max(STEP.SEQUENCE)))
                .orElse(0L);
    }

    private void forgetWritten(DSLContext now) {
        long last = lastStep(now);
        if (last > upTo) {
            now.select(STEP.LINE)
                    .from(STEP)
                    .where(STEP.SEQUENCE.gt(upTo))
                    .fetch(row -> StepJson.read(row.value1(), Step.class))
                    .stream()
                    .flatMap(step -> step.changes().stream())
                    .forEach(this::forget);
            upTo = last;
        }
    }

    private void forget(Change change) {
        if (change instanceof Change.PlanImported written) {
            Stream.of(Optional.ofNullable(written.before()), Optional.ofNullable(written.after()))
                    .flatMap(Optional::stream)
                    .forEach(plan -> made.remove(plan.id()));
        }
    }

    private static Gist read(DSLContext now, UUID id) {
        String content = now.select(PLAN.CONTENT).from(PLAN).where(PLAN.ID.eq(id)).fetchSingle(PLAN.CONTENT);
        return StepJson.read(content, Gist.class);
    }

    /** What of a plan's JSON makes its row; the names are those of the plan's fields. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Gist(UUID id, int year, Heading heading, Body body, List<Appendix> appendices, Reading reading) {
        private PlanRow row(long edition) {
            return new PlanRow(id, edition, year, heading,
                    reading.files().isEmpty() ? null : reading.files().getFirst().name(),
                    body.groups().stream().mapToLong(group -> group.tasks().size()).sum(),
                    appendices.stream()
                            .filter(appendix -> appendix.kind() == AppendixKind.INDICATORS)
                            .flatMap(appendix -> appendix.rows().stream())
                            .filter(row -> row.level() > 0)
                            .count());
        }

        @JsonIgnoreProperties(ignoreUnknown = true)
        record Body(List<Group> groups) {}

        @JsonIgnoreProperties(ignoreUnknown = true)
        record Group(List<Piece> tasks) {}

        @JsonIgnoreProperties(ignoreUnknown = true)
        record Appendix(AppendixKind kind, List<Row> rows) {}

        @JsonIgnoreProperties(ignoreUnknown = true)
        record Row(int level) {}

        @JsonIgnoreProperties(ignoreUnknown = true)
        record Reading(List<File> files) {}

        @JsonIgnoreProperties(ignoreUnknown = true)
        record File(String name) {}

        /** Only counted. */
        @JsonIgnoreProperties(ignoreUnknown = true)
        record Piece() {}
    }
}
