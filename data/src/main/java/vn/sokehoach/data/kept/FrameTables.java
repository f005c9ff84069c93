package vn.sokehoach.data.kept;

import static vn.sokehoach.data.generated.Tables.TASK_DOCUMENT;
import static vn.sokehoach.data.generated.Tables.TASK_FRAME;
import static vn.sokehoach.data.generated.Tables.TASK_LINK;

import java.util.Objects;
import java.util.function.BiConsumer;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.change.Change.FrameSet;
import vn.sokehoach.core.change.Change.TasksLinked;
import vn.sokehoach.core.frame.Attachment;
import vn.sokehoach.core.frame.TaskFrame;
import vn.sokehoach.core.frame.TaskLink;
import vn.sokehoach.data.journal.StepJson;

/** Writes what stands around tasks into its tables. */
final class FrameTables {
    private final DSLContext db;

    FrameTables(DSLContext db) {
        this.db = db;
    }

    boolean stands(FrameSet change) {
        TaskFrame now = new JooqFrameStore(() -> db).of(change.subject());
        return now.equals(change.before() == null ? TaskFrame.NONE : change.before());
    }

    boolean stands(TasksLinked change) {
        TaskLink link = linkOf(change);
        boolean there = db.fetchExists(TASK_LINK, TASK_LINK.FIRST_TASK.eq(link.first().task())
                .and(TASK_LINK.SECOND_TASK.eq(link.second().task())));
        return there == (change.before() != null);
    }

    void apply(FrameSet change) {
        db.deleteFrom(TASK_FRAME).where(TASK_FRAME.SUBJECT.eq(change.subject())).execute();
        db.deleteFrom(TASK_DOCUMENT).where(TASK_DOCUMENT.SUBJECT.eq(change.subject())).execute();
        TaskFrame after = change.after();
        if (after != null) {
            db.insertInto(TASK_FRAME, TASK_FRAME.SUBJECT, TASK_FRAME.PLAN, TASK_FRAME.CONTENT)
                    .values(change.subject(), change.plan(), StepJson.write(after))
                    .execute();
            for (Attachment attachment : after.attachments()) {
                db.insertInto(TASK_DOCUMENT, TASK_DOCUMENT.SUBJECT, TASK_DOCUMENT.SHA256, TASK_DOCUMENT.NAME)
                        .values(change.subject(), attachment.file().sha256(), attachment.file().name())
                        .execute();
            }
        }
    }

    void apply(TasksLinked change) {
        TaskLink link = linkOf(change);
        db.deleteFrom(TASK_LINK)
                .where(TASK_LINK.FIRST_TASK.eq(link.first().task()))
                .and(TASK_LINK.SECOND_TASK.eq(link.second().task()))
                .execute();
        if (change.after() != null) {
            db.insertInto(TASK_LINK, TASK_LINK.FIRST_TASK, TASK_LINK.SECOND_TASK, TASK_LINK.CONTENT)
                    .values(link.first().task(), link.second().task(), StepJson.write(link))
                    .execute();
        }
    }

    /** Tells every row in a steady order; tells nothing where nothing is set. */
    static void tell(DSLContext db, BiConsumer<String, Object> row) {
        db.select(TASK_FRAME.SUBJECT, TASK_FRAME.CONTENT)
                .from(TASK_FRAME)
                .orderBy(TASK_FRAME.SUBJECT)
                .forEach(each -> row.accept("frame " + each.value1(), each.value2()));
        db.select(TASK_LINK.CONTENT)
                .from(TASK_LINK)
                .orderBy(TASK_LINK.FIRST_TASK, TASK_LINK.SECOND_TASK)
                .forEach(each -> row.accept("link", each.value1()));
    }

    private static TaskLink linkOf(TasksLinked change) {
        @Nullable
        TaskLink link = change.after() == null ? change.before() : change.after();
        return Objects.requireNonNull(link, "a change of nothing to nothing");
    }
}
