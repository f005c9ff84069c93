package vn.sokehoach.core.usecase.intake;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.change.Change;
import vn.sokehoach.core.change.Change.IndicatorMeasured;
import vn.sokehoach.core.change.Change.ProgressRecorded;
import vn.sokehoach.core.indicator.MeasuredValues;
import vn.sokehoach.core.indicator.Measurement;
import vn.sokehoach.core.indicator.TargetValue.Scope;
import vn.sokehoach.core.progress.Progress;
import vn.sokehoach.core.progress.ProgressEntry;
import vn.sokehoach.core.progress.ProgressEntry.Remarks;
import vn.sokehoach.core.progress.TaskStatus;
import vn.sokehoach.core.submission.CellChange;
import vn.sokehoach.core.submission.KitField;
import vn.sokehoach.core.submission.KitRow;
import vn.sokehoach.core.submission.KitRow.Addressee;
import vn.sokehoach.core.submission.merge.Reporters;
import vn.sokehoach.core.submission.merge.RoundMerge;

/** The entries and figures that come of the cells which are accepted, one entry for each row of a form. */
final class AcceptedCells {
    private final RoundFacts facts;
    private final String by;
    private final Instant at;
    private final LocalDate today;
    private final List<Change> changes = new ArrayList<>();
    private final Map<UUID, List<ProgressEntry>> histories = new HashMap<>();
    private int cells;

    AcceptedCells(RoundFacts facts, String by, Clock clock) {
        this.facts = facts;
        this.by = by;
        this.at = clock.instant();
        this.today = LocalDate.now(clock);
    }

    List<Change> changes() {
        return changes;
    }

    /** How many cells are recorded. */
    int cells() {
        return cells;
    }

    /**
     * Takes the accepted cells of a form.
     *
     * @param byItself whether what only the agency changed is taken without being chosen
     */
    void take(ReceivedForm form, Choices choices, boolean byItself) {
        Map<KitRow, Map<KitField, Taken>> rows = new LinkedHashMap<>();
        for (CellChange change : form.differences()) {
            // An emptied status, percentage or figure says nothing that could be recorded.
            Optional<String> value =
                    choices.value(change, byItself).filter(text -> !text.isEmpty() || change.field().isOfWords());
            value.ifPresent(text -> rows.computeIfAbsent(change.row(), _ -> new EnumMap<>(KitField.class))
                    .put(change.field(), new Taken(text, change.where())));
        }
        Addressee from = form.to();
        rows.forEach((row, taken) -> {
            if (row.kind() == KitRow.Kind.INDICATOR) {
                taken.forEach((field, cell) -> measure(from, form.file(), row, field, cell));
            } else {
                record(from, form.file(), row, taken);
            }
        });
    }

    private record Taken(String value, String where) {}

    private void measure(Addressee from, String file, KitRow row, KitField field, Taken cell) {
        MeasuredValues.parse(cell.value, facts.unit(row.subject())).ifPresent(measured -> {
            Measurement taken = new Measurement(UUID.randomUUID(),
                    new Measurement.Subject(from.plan(), row.subject(), Scope.PROVINCE), Reporters.kind(field),
                    facts.period(), measured,
                    new Measurement.Origin(at, by, RoundMerge.origin(from) + file + "!" + cell.where));
            changes.add(new IndicatorMeasured(null, taken));
            cells++;
        });
    }

    private void record(Addressee from, String file, KitRow row, Map<KitField, Taken> taken) {
        List<ProgressEntry> history = histories.computeIfAbsent(row.subject(),
                id -> new ArrayList<>(facts.progress().history(id)));
        Progress now = Progress.after(history);
        Remarks said = Progress.last(history).map(ProgressEntry::remarks).orElse(Remarks.NONE);
        TaskStatus status = taken.containsKey(KitField.STATUS) ? reported(taken.get(KitField.STATUS).value)
                : now.status();
        Remarks words = new Remarks(said.note(), said(taken, KitField.RESULT, said.result()),
                said(taken, KitField.DIFFICULTIES, said.difficulties()),
                said(taken, KitField.PROPOSALS, said.proposals()));
        if (taken.containsKey(KitField.STATUS)) {
            words = new Remarks(status.needsNote() ? reason(words) : null, words.result(), words.difficulties(),
                    words.proposals());
        }
        Integer percent = taken.containsKey(KitField.PERCENT) ? Integer.valueOf(taken.get(KitField.PERCENT).value)
                : null;
        String places = file + "!" + String.join(", ", taken.values().stream().map(Taken::where).toList());
        ProgressEntry entry = new ProgressEntry(UUID.randomUUID(), facts.subject(row.subject()), status,
                status == TaskStatus.DONE ? Integer.valueOf(100) : percent, words, day(now, status, history),
                new ProgressEntry.Origin(at, by, from.agency(), from.period(), places));
        history.add(entry);
        changes.add(new ProgressRecorded(null, entry));
        cells += taken.size();
    }

    /** To be done is reported until the office confirms it. */
    private static TaskStatus reported(String status) {
        TaskStatus said = TaskStatus.valueOf(status);
        return said == TaskStatus.DONE ? TaskStatus.REPORTED : said;
    }

    /** Today, or later where what stands speaks of a later day; words on a completed task do not move its completion. */
    private LocalDate day(Progress now, TaskStatus status, List<ProgressEntry> history) {
        LocalDate last = Progress.last(history).map(ProgressEntry::on).orElse(today);
        boolean staysDone = now.status() == TaskStatus.DONE && status == TaskStatus.DONE;
        return staysDone || last.isAfter(today) ? last : today;
    }

    private static @Nullable String said(Map<KitField, Taken> taken, KitField field, @Nullable String before) {
        Taken cell = taken.get(field);
        return cell == null ? before : cell.value.isEmpty() ? null : cell.value;
    }

    /** Why it is paused, cancelled or carried over: the difficulties, else the result, else the proposals. */
    private static @Nullable String reason(Remarks words) {
        return words.difficulties() != null ? words.difficulties()
                : words.result() != null ? words.result() : words.proposals();
    }
}
