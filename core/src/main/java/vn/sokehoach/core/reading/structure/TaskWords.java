package vn.sokehoach.core.reading.structure;

import java.util.List;
import vn.sokehoach.core.agency.AgencyDirectory;
import vn.sokehoach.core.plan.Assignment;
import vn.sokehoach.core.plan.Deadline;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.reading.phrase.DeadlineRecogniser;

/** What the words of tasks, items and orders say by themselves, for words that were changed after they were read. */
public final class TaskWords {
    private final AssignmentRecogniser assignments;
    private final TaskRecogniser tasks;
    private final int year;

    /**
     * Words as they are understood in a plan.
     *
     * @param directory the agencies of the plan's province
     * @param year      the plan's year, meant where a text names none
     */
    public TaskWords(AgencyDirectory directory, int year) {
        this.assignments = new AssignmentRecogniser(directory);
        this.tasks = new TaskRecogniser(assignments, text -> DeadlineRecogniser.find(text, year));
        this.year = year;
    }

    /** Who is named in a task's content, or in the heading of its group where the content names no lead. */
    public Assignment ofTask(PlanTask task, String groupTitle) {
        return tasks.reread(task, assignments.ofHeading(groupTitle).orElse(null)).assignment();
    }

    /** Who is named in an order. */
    public Assignment ofOrder(String content) {
        return assignments.ofOrder(content);
    }

    /** The deadlines in a text, in its order. */
    public List<Deadline> deadlines(String text) {
        return DeadlineRecogniser.find(text, year);
    }
}
