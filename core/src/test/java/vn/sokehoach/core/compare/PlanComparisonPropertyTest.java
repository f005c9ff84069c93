package vn.sokehoach.core.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import vn.sokehoach.core.compare.Difference.Added;
import vn.sokehoach.core.compare.Difference.CellChanged;
import vn.sokehoach.core.compare.Difference.ColumnsChanged;
import vn.sokehoach.core.compare.Difference.DeadlineChanged;
import vn.sokehoach.core.compare.Difference.Dropped;
import vn.sokehoach.core.compare.Difference.HeadingChanged;
import vn.sokehoach.core.compare.Difference.Merged;
import vn.sokehoach.core.compare.Difference.Moved;
import vn.sokehoach.core.compare.Difference.Reassigned;
import vn.sokehoach.core.compare.Difference.Reworded;
import vn.sokehoach.core.compare.Difference.Split;
import vn.sokehoach.core.compare.Difference.TargetChanged;
import vn.sokehoach.core.plan.Plan;

/** Whatever a plan is like and however it is amended: the amendments are found, all of them and nothing else. */
class PlanComparisonPropertyTest {
    private static final int MOST_AMENDMENTS = 12;

    @Property(tries = 60)
    void aPlanDoesNotDifferFromItself(@ForAll long seed) {
        SketchedPlan sketch = new Amender(seed).sketch();

        PlanComparison same = PlanComparison.of(sketch.plan(), sketch.plan());

        assertThat(same.differences()).isEmpty();
        assertThat(same.recognised()).isEqualTo(1);
    }

    @Property(tries = 60)
    void findsExactlyTheAmendments(@ForAll long seed, @ForAll @IntRange(max = MOST_AMENDMENTS) int count) {
        Amender amender = new Amender(seed);
        SketchedPlan sketch = amender.sketch();
        Plan before = sketch.plan();

        List<String> amendments = amender.amend(sketch, count);

        assertThat(told(PlanComparison.of(before, sketch.plan()))).containsExactlyInAnyOrderElementsOf(amendments);
    }

    @Property(tries = 50)
    void tellsTheSameOfTheWayBack(@ForAll long seed, @ForAll @IntRange(max = MOST_AMENDMENTS) int count) {
        Amender amender = new Amender(seed);
        SketchedPlan sketch = amender.sketch();
        Plan before = sketch.plan();
        amender.amend(sketch, count);
        sketch.groups.forEach(group -> java.util.Collections.shuffle(group.tasks, new Random(seed)));
        Plan after = sketch.plan();

        List<Difference> back = PlanComparison.of(after, before).differences();

        assertThat(PlanComparison.of(before, after)
                .differences()
                .stream()
                .map(
                        PlanComparisonPropertyTest::mirrored))
                .containsExactlyInAnyOrderElementsOf(back);
    }

    private static List<String> told(PlanComparison comparison) {
        List<String> told = new ArrayList<>();
        for (Difference difference : comparison.differences()) {
            String what = difference.getClass().getSimpleName();
            told.add(what + " " + difference.piece().map(Piece::words).orElse(""));
        }
        return told;
    }

    private static Difference mirrored(Difference difference) {
        return switch (difference) {
            case Added added -> new Dropped(added.after());
            case Dropped dropped -> new Added(dropped.before());
            case Merged merged -> new Split(merged.after(), merged.before());
            case Split split -> new Merged(split.after(), split.before());
            case Reworded reworded -> new Reworded(reworded.after(), reworded.before());
            case Moved moved -> new Moved(moved.after(), moved.before());
            case Reassigned change -> new Reassigned(change.after(), change.before(), change.role(),
                    change.namesAfter(), change.namesBefore());
            case DeadlineChanged change -> new DeadlineChanged(change.after(), change.before(),
                    change.deadlinesAfter(), change.deadlinesBefore());
            case TargetChanged change -> new TargetChanged(change.after(), change.before(), change.column(),
                    change.targetAfter(), change.targetBefore(), change.course().reversed());
            case CellChanged change -> new CellChanged(change.after(), change.before(), change.column(),
                    change.textAfter(), change.textBefore());
            case ColumnsChanged change -> new ColumnsChanged(change.after(), change.before(), change.columnsAfter(),
                    change.columnsBefore());
            case HeadingChanged change -> new HeadingChanged(change.field(), change.textAfter(), change.textBefore());
        };
    }
}
