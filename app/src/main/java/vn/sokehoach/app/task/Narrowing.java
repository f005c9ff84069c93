package vn.sokehoach.app.task;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.agency.AgencyMention;
import vn.sokehoach.core.progress.TaskStatus;
import vn.sokehoach.core.text.VietnameseText;

/**
 * Which rows are shown: those that fit, with everything above them and, under a fitting group, all of it.
 *
 * @param only  tasks and items that alone are shown; null for all
 * @param today the day by which deadlines are judged
 */
public record Narrowing(String search, Quick quick, @Nullable Set<UUID> only, List<Condition> conditions,
        LocalDate today) {

    /** The narrowings that are at hand. */
    public enum Quick {
        ALL, OPEN, OVERDUE, REPORTED, DONE;

        boolean fits(TaskRow row) {
            TaskStatus status = row.standing().status();
            return switch (this) {
                case ALL -> true;
                case OPEN -> status != TaskStatus.DONE && status != TaskStatus.CANCELLED
                        && status != TaskStatus.CARRIED_OVER;
                case OVERDUE -> row.standing().daysOverdue() > 0;
                case REPORTED -> status == TaskStatus.REPORTED;
                case DONE -> status == TaskStatus.DONE;
            };
        }
    }

    /** The ids of the rows to show. */
    Set<UUID> shown(List<TaskRow> roots) {
        Set<UUID> shown = new HashSet<>();
        String wanted = VietnameseText.searchKey(search).strip();
        Collection<List<Condition>> byKind = Condition.byKind(conditions);
        Predicate<TaskRow> hit = row -> wanted.isEmpty() || row.searchKey().contains(wanted);
        for (TaskRow root : roots) {
            boolean wholeGroup = !wanted.isEmpty() && hit.test(root);
            root.children()
                    .stream()
                    .filter(row -> quick.fits(row) && Condition.allow(byKind, root, row, today))
                    .filter(this::isChosen)
                    .forEach(row -> show(row, hit, wholeGroup, shown));
            if (root.children().stream().anyMatch(row -> shown.contains(row.id())) || root.children().isEmpty()
                    && isNone()) {
                shown.add(root.id());
            }
        }
        return shown;
    }

    private boolean isNone() {
        return search.isEmpty() && quick == Quick.ALL && only == null && conditions.isEmpty();
    }

    private boolean isChosen(TaskRow row) {
        return only == null || only.contains(row.id())
                || row.children().stream().anyMatch(item -> only.contains(item.id()));
    }

    private void show(TaskRow row, Predicate<TaskRow> hit, boolean wholeGroup, Set<UUID> shown) {
        boolean whole = only == null || only.contains(row.id());
        List<TaskRow> fitting = row.children()
                .stream()
                .filter(item -> whole || isChosen(item))
                .filter(item -> wholeGroup || hit.test(row) || hit.test(item))
                .toList();
        if (wholeGroup || hit.test(row) || !fitting.isEmpty()) {
            shown.add(row.id());
            fitting.forEach(item -> shown.add(item.id()));
        }
    }

    /** What a row says, in the form in which accents make no difference. */
    static String key(TaskFacts facts) {
        Stream<String> agencies = facts.assignment().mentions().map(AgencyMention::printed);
        String cooperating = facts.assignment().cooperatingText();
        return VietnameseText.searchKey(Stream
                .of(Stream.of(facts.number(), facts.words().content()), agencies,
                        Stream.of(cooperating == null ? "" : cooperating), Stream.of(facts.term().printed()))
                .flatMap(texts -> texts)
                .collect(Collectors.joining(" ")));
    }
}
