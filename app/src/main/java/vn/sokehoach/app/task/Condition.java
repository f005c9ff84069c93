package vn.sokehoach.app.task;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sokehoach.app.task.Narrowing.Quick;
import vn.sokehoach.app.ui.settings.ViewSetup.Chip;
import vn.sokehoach.core.agency.AgencyMention;
import vn.sokehoach.core.progress.TaskStatus;
import vn.sokehoach.core.text.VietnameseText;

/**
 * One thing that a task must fulfil to be shown; of several of one kind one is enough.
 *
 * @param value the name of a status or of a {@link Due}, the printed name of an agency, a leader in charge, the number of a group, or words
 */
public record Condition(Kind kind, String value) {
    /** What it is about. */
    public enum Kind {
        STATUS, LEAD, LEADER, GROUP, DUE, WORDS
    }

    /** When a task is due. */
    public enum Due {
        OVERDUE, WEEK, MONTH, YEAR, NEVER;

        private boolean fits(TaskRow row, LocalDate today) {
            LocalDate day = row.standing().around().due().day();
            long left = day == null ? Long.MAX_VALUE : ChronoUnit.DAYS.between(today, day);
            boolean ahead = Quick.OPEN.fits(row) && left >= 0;
            return switch (this) {
                case OVERDUE -> row.standing().daysOverdue() > 0;
                case WEEK -> ahead && left <= 7;
                case MONTH -> ahead && left <= 30;
                case YEAR -> day != null && day.getYear() == today.getYear();
                case NEVER -> day == null;
            };
        }
    }

    /** Conditions of one kind together. */
    static Collection<List<Condition>> byKind(List<Condition> conditions) {
        return conditions.stream().collect(Collectors.groupingBy(Condition::kind)).values();
    }

    /** Whether a task fulfils, of each kind of conditions, one. */
    static boolean allow(Collection<List<Condition>> byKind, TaskRow group, TaskRow row, LocalDate today) {
        return byKind.stream()
                .allMatch(same -> same.stream().anyMatch(condition -> condition.fits(group, row, today)));
    }

    private boolean fits(TaskRow group, TaskRow row, LocalDate today) {
        return switch (kind) {
            case STATUS -> row.standing().status() == TaskStatus.valueOf(value);
            case LEAD -> row.facts().assignment().lead().stream().map(AgencyMention::printed).anyMatch(value::equals);
            case LEADER -> row.standing().around().leader().equals(value);
            case GROUP -> group.facts().number().equals(value);
            case DUE -> Due.valueOf(value).fits(row, today);
            case WORDS -> row.searchKey().contains(VietnameseText.searchKey(value))
                    || row.children()
                            .stream()
                            .anyMatch(item -> item.searchKey().contains(VietnameseText.searchKey(value)));
        };
    }

    /** As the settings keep it. */
    Chip chip() {
        return new Chip(kind.name(), value);
    }

    /** What the settings keep; empty where this program knows no such kind or value. */
    static Optional<Condition> of(Chip chip) {
        return Stream.of(Kind.values())
                .filter(kind -> kind.name().equals(chip.kind()))
                .filter(kind -> switch (kind) {
                    case STATUS -> Stream.of(TaskStatus.values()).anyMatch(each -> each.name().equals(chip.value()));
                    case DUE -> Stream.of(Due.values()).anyMatch(each -> each.name().equals(chip.value()));
                    case LEAD, LEADER, GROUP, WORDS -> true;
                })
                .map(kind -> new Condition(kind, chip.value()))
                .findFirst();
    }
}
