package vn.sokehoach.core.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.sokehoach.core.compare.SketchedPlan;
import vn.sokehoach.core.compare.SketchedPlan.Group;
import vn.sokehoach.core.compare.SketchedPlan.Task;
import vn.sokehoach.core.edit.tree.Numbers;
import vn.sokehoach.core.edit.tree.PlanTree;

/** The tasks of a plan count as its own labels do. */
class NumbersTest {

    private static PlanTree twoGroupsOfSeven() {
        SketchedPlan sketch = new SketchedPlan();
        for (int at = 0; at < 2; at++) {
            Group group = sketch.group("Việc " + at);
            for (int task = 0; task < 7; task++) {
                group.tasks.add(new Task("Sở Y tế", "việc " + at + task, 5));
            }
        }
        return PlanTree.of(sketch.plan());
    }

    @Test
    void aGroupThatGoesFromEToGKeepsItsLettersWhateverTheOthersDo() {
        PlanTree tree = twoGroupsOfSeven();
        tree.groups().getFirst().children().getLast().label("f");

        assertThat(new Numbers(tree).renumber(tree.groups().getLast(), null)).isTrue();

        assertThat(tree.groups().getLast().children().getLast().label()).isEqualTo("g");
    }

    @Test
    void aGroupTooShortForTheLetterFCountsAsTheOthersDo() {
        PlanTree tree = twoGroupsOfSeven();
        tree.groups().getFirst().children().getLast().label("f");
        tree.groups().getLast().children().getLast().label("");

        assertThat(new Numbers(tree).renumber(tree.groups().getLast(), null)).isTrue();

        assertThat(tree.groups().getLast().children().getLast().label()).isEqualTo("f");
    }
}
