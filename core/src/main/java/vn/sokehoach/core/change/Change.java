package vn.sokehoach.core.change;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.agency.Agency;
import vn.sokehoach.core.frame.TaskFrame;
import vn.sokehoach.core.frame.TaskLink;
import vn.sokehoach.core.indicator.Direction;
import vn.sokehoach.core.indicator.Measurement;
import vn.sokehoach.core.period.HolidayYear;
import vn.sokehoach.core.period.PlanCalendar;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.progress.PlanTracking;
import vn.sokehoach.core.progress.ProgressEntry;
import vn.sokehoach.core.structure.CarriedWork;
import vn.sokehoach.core.structure.ClosedGroup;
import vn.sokehoach.core.submission.FormReceipt;
import vn.sokehoach.core.submission.Kit;

/**
 * One thing that a step changes, with its value before and after, so that its inverse needs no look-up.
 *
 * <p>{@code before} null: it comes into being; {@code after} null: it ceases to be.
 */
public sealed interface Change {

    /** The change that takes this one back. */
    Change inverse();

    /** A plan recognised in documents and taken into the store, or taken out again. */
    record PlanImported(@Nullable Plan before, @Nullable Plan after) implements Change {
        @Override
        public Change inverse() {
            return new PlanImported(after, before);
        }
    }

    /** What a document holds, block by block, kept beside the plan that was read from it. */
    record DocumentKept(@Nullable KeptDocument before, @Nullable KeptDocument after) implements Change {
        @Override
        public Change inverse() {
            return new DocumentKept(after, before);
        }
    }

    /** How a plan is tracked: by task or by item, and when its tasks are due by default. */
    record TrackingSet(@Nullable PlanTracking before, @Nullable PlanTracking after) implements Change {
        @Override
        public Change inverse() {
            return new TrackingSet(after, before);
        }
    }

    /** An agency with its names, aliases and members. */
    record AgencyEdited(@Nullable Agency before, @Nullable Agency after) implements Change {
        @Override
        public Change inverse() {
            return new AgencyEdited(after, before);
        }
    }

    /** An entry of progress. */
    record ProgressRecorded(@Nullable ProgressEntry before, @Nullable ProgressEntry after) implements Change {
        @Override
        public Change inverse() {
            return new ProgressRecorded(after, before);
        }
    }

    /** A measured value of an indicator. */
    record IndicatorMeasured(@Nullable Measurement before, @Nullable Measurement after) implements Change {
        @Override
        public Change inverse() {
            return new IndicatorMeasured(after, before);
        }
    }

    /** Which values of an indicator are better; null leaves it to the form of its target. */
    record DirectionSet(UUID plan, UUID indicator, @Nullable Direction before,
            @Nullable Direction after) implements Change {
        @Override
        public Change inverse() {
            return new DirectionSet(plan, indicator, after, before);
        }
    }

    /** When reports on a plan are due; null leaves it to the plan's own words. */
    record CalendarSet(@Nullable PlanCalendar before, @Nullable PlanCalendar after) implements Change {
        @Override
        public Change inverse() {
            return new CalendarSet(after, before);
        }
    }

    /** The holidays of a year; null leaves them to the law. */
    record HolidaysSet(@Nullable HolidayYear before, @Nullable HolidayYear after) implements Change {
        @Override
        public Change inverse() {
            return new HolidaysSet(after, before);
        }
    }

    /** A kit given out to an agency to report in. */
    record KitIssued(@Nullable Kit before, @Nullable Kit after) implements Change {
        @Override
        public Change inverse() {
            return new KitIssued(after, before);
        }
    }

    /** A file of a reporting round that came in, as the ledger has it. */
    record FormReceived(@Nullable FormReceipt before, @Nullable FormReceipt after) implements Change {
        @Override
        public Change inverse() {
            return new FormReceived(after, before);
        }
    }

    /** What is set around a group, a task, an item or an order; null for nothing. */
    record FrameSet(UUID plan, UUID subject, @Nullable TaskFrame before, @Nullable TaskFrame after) implements Change {
        @Override
        public Change inverse() {
            return new FrameSet(plan, subject, after, before);
        }
    }

    /** Two tasks that go together. */
    record TasksLinked(@Nullable TaskLink before, @Nullable TaskLink after) implements Change {
        @Override
        public Change inverse() {
            return new TasksLinked(after, before);
        }
    }

    /** A task or item that goes on with one of an earlier plan. */
    record WorkCarried(@Nullable CarriedWork before, @Nullable CarriedWork after) implements Change {
        @Override
        public Change inverse() {
            return new WorkCarried(after, before);
        }
    }

    /** A task group that was closed for new work; gone where it was opened again. */
    record GroupClosed(@Nullable ClosedGroup before, @Nullable ClosedGroup after) implements Change {
        @Override
        public Change inverse() {
            return new GroupClosed(after, before);
        }
    }
}
