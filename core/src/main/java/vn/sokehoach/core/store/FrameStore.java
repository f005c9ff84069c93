package vn.sokehoach.core.store;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sokehoach.core.frame.TaskFrame;
import vn.sokehoach.core.frame.TaskLink;

/** What stands around tasks; changed by steps with {@code FrameSet} and {@code TasksLinked}, as everything. */
public interface FrameStore {

    /** What is set for the groups, tasks, items and orders of a plan, by their ids; only those of which something is. */
    Map<UUID, TaskFrame> ofPlan(UUID plan);

    /** What is set for one of them; {@link TaskFrame#NONE} where nothing is. */
    TaskFrame of(UUID id);

    /** The links of a task, in a steady order. */
    List<TaskLink> links(UUID task);
}
