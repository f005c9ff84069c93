package vn.sokehoach.core.plan;

import java.util.List;
import java.util.UUID;
import vn.sokehoach.core.source.Source;

/** One dash of a task, with an id of its own so that progress can be kept by item; content without the dash. */
public record TaskItem(UUID id, String content, List<Deadline> deadlines, Source source) {

    public TaskItem {
        deadlines = List.copyOf(deadlines);
    }
}
