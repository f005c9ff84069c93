package vn.sokehoach.data.kept;

import static vn.sokehoach.data.generated.Tables.AGENCY;
import static vn.sokehoach.data.generated.Tables.DIRECTION;
import static vn.sokehoach.data.generated.Tables.DOCUMENT;
import static vn.sokehoach.data.generated.Tables.MEASUREMENT;
import static vn.sokehoach.data.generated.Tables.PLAN;
import static vn.sokehoach.data.generated.Tables.PROGRESS_ENTRY;
import static vn.sokehoach.data.generated.Tables.TRACKING;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import vn.sokehoach.core.indicator.Measurement;
import vn.sokehoach.core.progress.ProgressEntry;
import vn.sokehoach.core.progress.ProgressEntry.Origin;
import vn.sokehoach.data.journal.Checksum;
import vn.sokehoach.data.journal.StepJson;

/**
 * The first form of the digest, over JSON as it is stored: a record that gets a new field comes to another one. Copies that
 * state it are checked by it; no store had kits, frames or structure of its own then.
 */
final class FirstDigest {

    static final int FORM = 1;

    private FirstDigest() {}

    /** The digest of a database's content, in lower-case hex. */
    static String of(DSLContext db) {
        StringBuilder content = new StringBuilder();
        db.select(PLAN.CONTENT).from(PLAN).orderBy(PLAN.ID).forEach(row -> line(content, "plan", row.value1()));
        db.select(TRACKING.PLAN, TRACKING.BY_ITEM, TRACKING.DEFAULT_DUE)
                .from(TRACKING)
                .orderBy(TRACKING.PLAN)
                .forEach(
                        row -> line(content, "tracking", Stream.of(row.value1(), row.value2(), row.value3()).toList()));
        db.select(AGENCY.CONTENT)
                .from(AGENCY)
                .orderBy(AGENCY.OWNER, AGENCY.CODE)
                .forEach(row -> line(content, "agency", row.value1()));
        db.select(PROGRESS_ENTRY.CONTENT)
                .from(PROGRESS_ENTRY)
                .orderBy(PROGRESS_ENTRY.ID)
                .forEach(row -> line(content, "progress", StepJson.write(withoutTime(row.value1()))));
        db.select(DOCUMENT.SHA256, DOCUMENT.CONTENT)
                .from(DOCUMENT)
                .orderBy(DOCUMENT.PLAN, DOCUMENT.SHA256, DOCUMENT.NAME)
                .forEach(row -> line(content, "document " + row.value1(), row.value2()));
        db.select(MEASUREMENT.CONTENT)
                .from(MEASUREMENT)
                .orderBy(MEASUREMENT.ID)
                .forEach(row -> line(content, "measurement", StepJson.write(withoutTimeOfMeasuring(row.value1()))));
        db.select(DIRECTION.INDICATOR, DIRECTION.PLAN, DIRECTION.DIRECTION_)
                .from(DIRECTION)
                .orderBy(DIRECTION.INDICATOR)
                .forEach(row -> line(content, "direction",
                        Stream.of(row.value1(), row.value2(), row.value3()).toList()));
        return Checksum.of(content.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static ProgressEntry withoutTime(String json) {
        ProgressEntry entry = StepJson.read(json, ProgressEntry.class);
        Origin origin = entry.origin();
        return new ProgressEntry(entry.id(), entry.subject(), entry.status(), entry.percent(), entry.remarks(),
                entry.on(), new Origin(Instant.EPOCH, origin.by(), origin.agency(), origin.period(), origin.file()));
    }

    private static Measurement withoutTimeOfMeasuring(String json) {
        Measurement taken = StepJson.read(json, Measurement.class);
        Measurement.Origin origin = taken.origin();
        return new Measurement(taken.id(), taken.subject(), taken.kind(), taken.period(), taken.measured(),
                new Measurement.Origin(Instant.EPOCH, origin.by(), origin.source()));
    }

    private static void line(StringBuilder content, String kind, Object value) {
        content.append(kind).append('\t').append(value).append('\n');
    }
}
