package vn.sokehoach.data.kept;

import static vn.sokehoach.data.generated.Tables.DOCUMENT;
import static vn.sokehoach.data.generated.Tables.PLAN;
import static vn.sokehoach.data.generated.Tables.PLAN_MEMBER;
import static vn.sokehoach.data.generated.Tables.PROGRESS_ENTRY;
import static vn.sokehoach.data.generated.Tables.RECEIPT;
import static vn.sokehoach.data.generated.Tables.TASK_DOCUMENT;

import java.util.List;
import org.jooq.DSLContext;
import vn.sokehoach.core.copy.BookCounts;

/** Counts what a database holds, without reading it whole. */
public final class Counting {

    private Counting() {}

    /** How much stands in the tables. */
    public static BookCounts of(DSLContext db) {
        return new BookCounts(db.fetchCount(PLAN), db.fetchCount(PLAN_MEMBER), db.fetchCount(PROGRESS_ENTRY),
                db.fetchCount(DOCUMENT));
    }

    /** The SHA-256 of the documents that plans were read from, the forms that came in and what is attached to tasks, in order, each once. */
    public static List<String> documents(DSLContext db) {
        return db.select(DOCUMENT.SHA256)
                .from(DOCUMENT)
                .union(db.select(RECEIPT.SHA256).from(RECEIPT))
                .union(db.select(TASK_DOCUMENT.SHA256).from(TASK_DOCUMENT))
                .orderBy(1)
                .fetch(row -> row.value1());
    }
}
