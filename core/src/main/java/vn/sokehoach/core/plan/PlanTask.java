package vn.sokehoach.core.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.sokehoach.core.source.Source;

/**
 * A task that a plan gives out.
 *
 * @param label   as printed without its bracket or full stop: "a", "đ", "12"; "" where the task stands directly under its group
 * @param content the paragraph after the label, the agency included, then the plain paragraphs before the first item,
 *                joined by line breaks; without the items
 * @param items   the paragraphs with a dash, plus or bullet; empty where there is none
 */
public record PlanTask(UUID id, String label, String content, List<TaskItem> items, Assignment assignment,
        List<Deadline> deadlines, Source source) {

    public PlanTask {
        items = List.copyOf(items);
        deadlines = List.copyOf(deadlines);
    }

    /** The item with this id; empty where the id is another thing's. */
    public Optional<TaskItem> item(UUID itemId) {
        // Asked of thousands of tasks for each status: a stream would be most of the work.
        for (TaskItem item : items) {
            if (item.id().equals(itemId)) {
                return Optional.of(item);
            }
        }
        return Optional.empty();
    }
}
