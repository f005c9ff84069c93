package vn.sokehoach.core.appendix.made;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.appendix.form.FormTexts;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.plan.TaskItem;
import vn.sokehoach.core.progress.Due;
import vn.sokehoach.core.progress.PlanProgress;
import vn.sokehoach.core.progress.Progress;
import vn.sokehoach.core.progress.ProgressEntry;
import vn.sokehoach.core.progress.ProgressEntry.Remarks;
import vn.sokehoach.core.progress.Stand;
import vn.sokehoach.core.progress.TaskStatus;

import vn.sokehoach.core.text.VietnameseDates;

/** What the plan says of a task, and what was reported of it up to a day. */
public final class ReportedWork implements WorkRows.WorkCells {
    private static final int WHOLE = 100;

    private final AssignedWork assigned = new AssignedWork();
    private final PlanProgress progress;
    private final LocalDate day;
    private final @Nullable String period;

    /**
     * Tells what was reported.
     *
     * @param progress by what was recorded up to the day
     * @param period   only what was reported for it; null for all
     */
    public ReportedWork(PlanProgress progress, LocalDate day, @Nullable String period) {
        this.progress = progress;
        this.day = day;
        this.period = period;
    }

    @Override
    public String text(WorkColumn column, PlanTask task, @Nullable TaskItem item) {
        TaskItem told = tellsWhole(task) ? null : item;
        return switch (column) {
            case PROGRESS -> stand(task, told);
            case RESULT -> results(entries(task, told));
            case DIFFICULTIES -> said(entries(task, told), Remarks::difficulties);
            case PROPOSALS -> said(entries(task, told), Remarks::proposals);
            default -> assigned.text(column, task, item);
        };
    }

    @Override
    public boolean tellsWhole(PlanTask task) {
        return !progress.followsItems(task);
    }

    private String stand(PlanTask task, @Nullable TaskItem item) {
        Progress reached = item == null ? progress.of(task) : progress.of(item.id());
        Due due = item == null ? progress.due(task) : progress.due(task, item);
        Stand stand = Stand.of(reached, due, day);
        List<String> lines = new ArrayList<>(List.of(FormTexts.of("status." + reached.status().name())));
        LocalDate completed = reached.completedOn();
        if (completed != null) {
            lines.add(VietnameseDates.written(completed));
        } else if (reached.percent() > 0 && (reached.percent() < WHOLE || reached.status() != TaskStatus.DONE)) {
            lines.add(FormTexts.of("progress.percent", String.valueOf(reached.percent())));
        }
        if (stand == Stand.OVERDUE || stand == Stand.LATE) {
            lines.add(FormTexts.of("progress.overdue"));
        }
        return String.join("\n", lines);
    }

    /** The entries that speak of it, by their days; those of a whole task's items too. */
    private List<ProgressEntry> entries(PlanTask task, @Nullable TaskItem item) {
        Stream<UUID> ids = item != null ? Stream.of(item.id())
                : Stream.concat(Stream.of(task.id()), task.items().stream().map(TaskItem::id));
        return ids.flatMap(id -> progress.history(id).stream())
                .filter(entry -> period == null || period.equals(entry.origin().period()))
                .sorted(Comparator.comparing(ProgressEntry::on))
                .toList();
    }

    /** All results, each with its day where there are several; a note stands in where no result was told. */
    private static String results(List<ProgressEntry> entries) {
        Map<String, LocalDate> results = new LinkedHashMap<>();
        for (ProgressEntry entry : entries) {
            String result = entry.remarks().result();
            String told = result == null ? entry.remarks().note() : result;
            if (told != null && !told.isBlank()) {
                results.putIfAbsent(told.strip(), entry.on());
            }
        }
        return results.size() < 2 ? String.join("\n", results.keySet())
                : results.entrySet()
                        .stream()
                        .map(each -> FormTexts.of("progress.dated", VietnameseDates.written(each.getValue()),
                                each.getKey()))
                        .collect(Collectors.joining("\n"));
    }

    /** What was said last of each task or item; in a period everything that was said in it. */
    private String said(List<ProgressEntry> entries, Function<Remarks, @Nullable String> words) {
        Map<Object, String> said = new LinkedHashMap<>();
        for (ProgressEntry entry : entries) {
            String told = words.apply(entry.remarks());
            if (told != null && !told.isBlank()) {
                said.put(period == null ? entry.subject().id() : entry.id(), told.strip());
            }
        }
        return said.values().stream().distinct().collect(Collectors.joining("\n"));
    }
}
