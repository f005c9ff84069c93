package vn.sokehoach.data.kept;

import static vn.sokehoach.data.generated.Tables.AGENCY;
import static vn.sokehoach.data.generated.Tables.CALENDAR;
import static vn.sokehoach.data.generated.Tables.DIRECTION;
import static vn.sokehoach.data.generated.Tables.DOCUMENT;
import static vn.sokehoach.data.generated.Tables.HOLIDAYS;
import static vn.sokehoach.data.generated.Tables.KIT;
import static vn.sokehoach.data.generated.Tables.MEASUREMENT;
import static vn.sokehoach.data.generated.Tables.PLAN;
import static vn.sokehoach.data.generated.Tables.PROGRESS_ENTRY;
import static vn.sokehoach.data.generated.Tables.RECEIPT;
import static vn.sokehoach.data.generated.Tables.TRACKING;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Record2;
import org.jooq.Record3;
import org.jooq.Result;
import org.jooq.ResultQuery;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import vn.sokehoach.data.journal.Checksum;
import vn.sokehoach.data.journal.ContentDigest;
import vn.sokehoach.data.journal.StepJson;

/**
 * SHA-256 over what the store holds, in the order of ids and without recording times and sequence numbers: undoing gives
 * it back, redoing too.
 *
 * <p>In the present form a field without a value is no content: so a store that an earlier version wrote, whose records
 * lack the fields of later ones, comes to the same.
 */
public final class Digest {

    /** The form in which digests are stated now. */
    public static final int PRESENT = 2;

    private static final String TIME = "origin.at";
    /** How many rows that are as long as a plan, or as short as an entry, are read at once. */
    private static final int LONG = 1;
    private static final int SHORT = 200;

    private final DSLContext db;
    private final Writer out;
    private final CanonicalJson json;

    private Digest(DSLContext db, Writer out) {
        this.db = db;
        this.out = out;
        this.json = new CanonicalJson(out);
    }

    /** The digest of a database's content in the present form, in lower-case hex. */
    public static String of(DSLContext db) {
        return of(db, PRESENT).sha256();
    }

    /**
     * The same in a form that some version stated it in.
     *
     * @throws IllegalArgumentException where the form is of a later version
     */
    public static ContentDigest of(DSLContext db, int form) {
        return switch (form) {
            case FirstDigest.FORM -> new ContentDigest(form, FirstDigest.of(db));
            case PRESENT -> new ContentDigest(form, present(db));
            default -> throw new IllegalArgumentException("no digest of form " + form + " is known");
        };
    }

    private static String present(DSLContext db) {
        MessageDigest sha256 = Checksum.sha256();
        try (Writer out = new BufferedWriter(new OutputStreamWriter(
                new DigestOutputStream(OutputStream.nullOutputStream(), sha256), StandardCharsets.UTF_8))) {
            new Digest(db, out).content();
        } catch (IOException nothingCanFailThere) {
            throw new UncheckedIOException(nothingCanFailThere);
        }
        return HexFormat.of().formatHex(sha256.digest());
    }

    private void content() {
        each(PLAN.ID, PLAN.CONTENT, LONG, content -> line("plan", content, ""));
        each(db.select(TRACKING.PLAN, TRACKING.BY_ITEM, TRACKING.DEFAULT_DUE).from(TRACKING).orderBy(TRACKING.PLAN),
                row -> line("tracking", row));
        each(db.select(AGENCY.CONTENT).from(AGENCY).orderBy(AGENCY.OWNER, AGENCY.CODE),
                row -> line("agency", row.value1(), ""));
        each(PROGRESS_ENTRY.ID, PROGRESS_ENTRY.CONTENT, SHORT, content -> line("progress", content, TIME));
        each(db.select(DOCUMENT.PLAN, DOCUMENT.SHA256, DOCUMENT.NAME)
                .from(DOCUMENT)
                .orderBy(DOCUMENT.PLAN, DOCUMENT.SHA256, DOCUMENT.NAME), this::document);
        each(MEASUREMENT.ID, MEASUREMENT.CONTENT, SHORT, content -> line("measurement", content, TIME));
        each(db.select(DIRECTION.INDICATOR, DIRECTION.PLAN, DIRECTION.DIRECTION_)
                .from(DIRECTION)
                .orderBy(DIRECTION.INDICATOR), row -> line("direction", row));
        each(db.select(CALENDAR.CONTENT).from(CALENDAR).orderBy(CALENDAR.PLAN),
                row -> line("calendar", row.value1(), ""));
        each(db.select(HOLIDAYS.CONTENT).from(HOLIDAYS).orderBy(HOLIDAYS.OF_YEAR),
                row -> line("holidays", row.value1(), ""));
        each(KIT.ID, KIT.CONTENT, SHORT, content -> line("kit", content, "made"));
        each(RECEIPT.ID, RECEIPT.CONTENT, SHORT, content -> line("receipt", content, "received.at"));
        FrameTables.tell(db, (kind, row) -> line(kind, row.toString(), ""));
        new StructureTables(() -> db).all().forEach(value -> line("structure", StepJson.write(value), ""));
    }

    private void document(Record3<UUID, String, String> key) {
        db.select(DOCUMENT.CONTENT)
                .from(DOCUMENT)
                .where(DOCUMENT.PLAN.eq(key.value1()),
                        DOCUMENT.SHA256.eq(key.value2()),
                        DOCUMENT.NAME.eq(key.value3()))
                .forEach(row -> line("document " + key.value2(), row.value1(), ""));
    }

    /** So many rows at once, in the order of their ids: H2 holds all rows of a query in memory, and a book may be larger. */
    private void each(TableField<?, UUID> id, TableField<?, String> content, int atOnce, Consumer<String> taker) {
        int found = atOnce;
        UUID last = null;
        while (found == atOnce) {
            Result<Record2<UUID, String>> rows = db.select(id, content)
                    .from(id.getTable())
                    .where(last == null ? DSL.noCondition() : id.gt(last))
                    .orderBy(id)
                    .limit(atOnce)
                    .fetch();
            rows.forEach(row -> taker.accept(row.value2()));
            found = rows.size();
            last = rows.isEmpty() ? last : rows.getLast().value1();
        }
    }

    private static <R extends Record> void each(ResultQuery<R> query, Consumer<R> taker) {
        try (Stream<R> rows = query.fetchStream()) {
            rows.forEach(taker);
        }
    }

    private void line(String kind, String content, String leftOut) {
        write(kind + '\t');
        json.writeSurely(content, leftOut);
        write("\n");
    }

    private void line(String kind, Record row) {
        write(kind + '\t' + row.intoList() + '\n');
    }

    private void write(String text) {
        try {
            out.write(text);
        } catch (IOException nothingCanFailThere) {
            throw new UncheckedIOException(nothingCanFailThere);
        }
    }
}
