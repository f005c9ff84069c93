package vn.sokehoach.core.overview;

import java.util.Comparator;
import java.util.List;
import vn.sokehoach.core.compare.ChangedWords;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.plan.TaskGroup;
import vn.sokehoach.core.progress.Due;
import vn.sokehoach.core.progress.Progress;

/**
 * One obligation in the plans of several years.
 *
 * @param points oldest year first; at least one
 */
public record TaskCourse(List<Point> points) {

    public TaskCourse {
        points = points.stream().sorted(Comparator.comparing(point -> point.plan().year())).toList();
    }

    /** How a task of another plan was known to be the same. */
    public enum Bond {
        /** It is the task that was asked for. */
        ASKED,
        /** It was carried over, and the link recorded. */
        CARRIED,
        /** Its words are the same or alike. */
        WORDS
    }

    /** The obligation in one plan. */
    public record Point(Plan plan, TaskGroup group, PlanTask task, Progress progress, Due due, Bond bond) {

        /** Its number for people: "3.c". */
        public String number() {
            return group.numberOf(task);
        }

        /** Everything that it says, items below. */
        public String words() {
            StringBuilder words = new StringBuilder(task.content());
            task.items().forEach(item -> words.append("\n- ").append(item.content()));
            return words.toString();
        }
    }

    /** The words of a point in runs, marked where the point before it says otherwise; the first is told unmarked. */
    public List<ChangedWords.Run> wording(int point) {
        String words = points.get(point).words();
        return point == 0 ? List.of(new ChangedWords.Run(words, false))
                : ChangedWords.of(points.get(point - 1).words(), words);
    }
}
