package vn.sokehoach.data.kept;

import static vn.sokehoach.data.generated.Tables.TASK_FRAME;
import static vn.sokehoach.data.generated.Tables.TASK_LINK;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import vn.sokehoach.core.frame.TaskFrame;
import vn.sokehoach.core.frame.TaskLink;
import vn.sokehoach.core.store.FrameStore;
import vn.sokehoach.data.journal.StepJson;

/** Reads what stands around tasks. */
final class JooqFrameStore implements FrameStore {

    private final Supplier<DSLContext> db;

    JooqFrameStore(Supplier<DSLContext> db) {
        this.db = db;
    }

    @Override
    public Map<UUID, TaskFrame> ofPlan(UUID plan) {
        return db.get()
                .select(TASK_FRAME.SUBJECT, TASK_FRAME.CONTENT)
                .from(TASK_FRAME)
                .where(TASK_FRAME.PLAN.eq(plan))
                .fetchMap(TASK_FRAME.SUBJECT, row -> StepJson.read(row.value2(), TaskFrame.class));
    }

    @Override
    public TaskFrame of(UUID id) {
        return db.get()
                .select(TASK_FRAME.CONTENT)
                .from(TASK_FRAME)
                .where(TASK_FRAME.SUBJECT.eq(id))
                .fetchOptional(row -> StepJson.read(row.value1(), TaskFrame.class))
                .orElse(TaskFrame.NONE);
    }

    @Override
    public List<TaskLink> links(UUID task) {
        return db.get()
                .select(TASK_LINK.CONTENT)
                .from(TASK_LINK)
                .where(TASK_LINK.FIRST_TASK.eq(task))
                .or(TASK_LINK.SECOND_TASK.eq(task))
                .orderBy(TASK_LINK.FIRST_TASK, TASK_LINK.SECOND_TASK)
                .fetch(row -> StepJson.read(row.value1(), TaskLink.class));
    }
}
