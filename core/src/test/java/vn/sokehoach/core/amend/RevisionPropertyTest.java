package vn.sokehoach.core.amend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import vn.sokehoach.core.compare.Amender;
import vn.sokehoach.core.compare.Difference;
import vn.sokehoach.core.compare.DifferenceId;
import vn.sokehoach.core.compare.PlanComparison;
import vn.sokehoach.core.compare.SketchedPlan;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.PlanTask;

/** However a document is amended and whatever of it a person does not want. */
class RevisionPropertyTest {
    private static final int FEW_AMENDMENTS = 6;

    @Property(tries = 50)
    void saysWhatTheNewDocumentSaysUnderTheIdsOfTheOld(@ForAll long seed,
            @ForAll @IntRange(max = FEW_AMENDMENTS) int count) {
        Amender amender = new Amender(seed);
        SketchedPlan sketch = amender.sketch();
        Plan kept = sketch.plan();
        List<String> amendments = amender.amend(sketch, count);
        Plan fresh = sketch.plan();

        Revision revision = Revision.of(kept, fresh);

        assertThat(revision.differences()).hasSameSizeAs(amendments);
        assertThat(PlanComparison.of(revision.after(), fresh).differences()).isEmpty();
        Set<UUID> there = ids(kept);
        long added = amendments.stream().filter(told -> told.startsWith("Added")).count();
        assertThat(ids(revision.after())).filteredOn(id -> !there.contains(id)).hasSize((int) added);
        assertThat(Revision.of(revision.after(), fresh).differences()).isEmpty();
    }

    @Property(tries = 50)
    void whatIsNotWantedStaysAsItWas(@ForAll long seed, @ForAll @IntRange(max = FEW_AMENDMENTS) int count) {
        Amender amender = new Amender(seed);
        SketchedPlan sketch = amender.sketch();
        Plan kept = sketch.plan();
        amender.amend(sketch, count);
        Revision revision = Revision.of(kept, sketch.plan());
        Set<Difference> unwanted = new HashSet<>(revision.differences());
        Random random = new Random(seed);
        unwanted.removeIf(_ -> random.nextBoolean());

        Revision part = revision.without(unwanted);

        assertThat(told(part.differences())).isEqualTo(told(revision.differences()
                .stream()
                .filter(difference -> !unwanted.contains(difference))
                .toList()));
        assertThat(part.without(Set.copyOf(revision.differences())).differences()).isEmpty();
    }

    @Property(tries = 50)
    void betweenTwoStatesAnyPartIsTakenOrLeft(@ForAll long seed, @ForAll @IntRange(max = FEW_AMENDMENTS) int count) {
        Amender amender = new Amender(seed);
        SketchedPlan sketch = amender.sketch();
        Plan kept = sketch.plan();
        amender.amend(sketch, count);
        Plan after = Revision.of(kept, sketch.plan()).after();
        Revision revision = Revision.between(kept, after);
        Set<DifferenceId> refused = revision.differences().stream().map(Difference::id).collect(Collectors.toSet());
        Random random = new Random(seed);
        refused.removeIf(_ -> random.nextBoolean());

        Revision part = revision.without(revision.differences()
                .stream()
                .filter(difference -> refused.contains(difference.id()))
                .collect(Collectors.toSet()));

        assertThat(part.differences().stream().map(Difference::id)).noneMatch(refused::contains);
        assertThat(part.differences()).hasSize(revision.differences().size() - refused.size());
        assertThat(Revision.between(kept, after).after()).isEqualTo(after);
        assertThat(revision.without(Set.copyOf(revision.differences())).differences()).isEmpty();
    }

    /** Without the places of what stands around, which are others where a neighbour stayed. */
    private static Set<Object> told(List<Difference> differences) {
        return differences.stream()
                .map(difference -> List.of(difference.getClass(), difference.piece().orElseThrow().id()))
                .collect(Collectors.toSet());
    }

    private static Set<UUID> ids(Plan plan) {
        return plan.tasks().map(PlanTask::id).collect(Collectors.toSet());
    }
}
