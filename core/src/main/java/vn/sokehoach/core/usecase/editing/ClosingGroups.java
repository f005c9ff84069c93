package vn.sokehoach.core.usecase.editing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.change.Change.GroupClosed;
import vn.sokehoach.core.change.StaleEdit;
import vn.sokehoach.core.change.Step;
import vn.sokehoach.core.change.StepLabel;
import vn.sokehoach.core.store.PlanBook;
import vn.sokehoach.core.structure.ClosedGroup;
import vn.sokehoach.core.text.TypedText;
import vn.sokehoach.core.usecase.Refusal;
import vn.sokehoach.core.usecase.Refused;

/** Closes task groups for new work, and opens them again. */
public final class ClosingGroups {
    private final PlanBook book;
    private final Clock clock;

    /** Closes on the day of this clock, in its zone. */
    public ClosingGroups(PlanBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    /**
     * Closes a group, or opens it; returns when it is on the disk. Nothing is done where it is so already.
     *
     * @param note why it is closed; null where nothing is said
     * @return whether anything was done
     * @throws Refused   where the plan has no such group
     * @throws StaleEdit where it was changed in between
     */
    public boolean set(UUID plan, UUID group, boolean closed, @Nullable String note, String author)
            throws Refused, StaleEdit {
        String number = book.plans()
                .find(plan)
                .flatMap(kept -> kept.body().groups().stream().filter(each -> each.id().equals(group)).findFirst())
                .orElseThrow(() -> new Refused(Refusal.Code.UNKNOWN_GROUP, group.toString()))
                .no();
        ClosedGroup before = book.structure().closing(group).orElse(null);
        if (closed == (before != null)) {
            return false;
        }
        String why = note == null ? "" : TypedText.line(note);
        ClosedGroup after = closed ? new ClosedGroup(plan, group, LocalDate.now(clock), why.isEmpty() ? null : why)
                : null;
        StepLabel.Code code = closed ? StepLabel.Code.CLOSE_PART : StepLabel.Code.OPEN_PART;
        book.steps()
                .apply(Step.of(new StepLabel(code, List.of(PartName.Kind.GROUP.name(), number)), author,
                        clock.instant(),
                        List.of(new GroupClosed(before, after))));
        return true;
    }
}
