package vn.sokehoach.core.edit;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.agency.AgencyId;
import vn.sokehoach.core.compare.DifferenceId;
import vn.sokehoach.core.plan.AgencyRole;
import vn.sokehoach.core.source.DraftProblem;
import vn.sokehoach.core.source.Source;
import vn.sokehoach.core.text.NumberStyle;

/** One correction that a person makes to a plan; texts as they are typed, put in order when they are taken over. */
public sealed interface PlanEdit {

    /** Where a piece of a plan moves among its neighbours. */
    enum Direction {
        UP, DOWN
    }

    /** Other words: title of a group, content of a task, item or order, title of a part ({@link PartIds}) or appendix. */
    record Reword(UUID id, String text) implements PlanEdit {}

    /** Another number of a group, task, order or appendix; "" for none. */
    record Relabel(UUID id, String label) implements PlanEdit {}

    /**
     * Cuts a task, item or order in two in front of a character; the first half keeps the id, the items of a task go with
     * the second half, behind whose words they stand.
     */
    record Split(UUID id, int at) implements PlanEdit {}

    /**
     * Joins it with the one before: group with group (titles and tasks), task with task, item with item, the first item
     * with the content of its task, order with order; the one before keeps its id.
     */
    record Join(UUID id) implements PlanEdit {}

    /**
     * Writes a new group, task of a group or item of a task into the plan, to a position counted from 0. A number before
     * the words is its own; else one that stands behind all others gets the number that follows, any other none.
     *
     * @param id     the id that it gets, which nothing ever had
     * @param parent the group of a task, the task of an item; null for a group
     */
    record Add(UUID id, @Nullable UUID parent, int position, String text) implements PlanEdit {}

    /**
     * Numbers the tasks of a group, or the groups, anew from the first; the indicators below a group row of their table, or
     * its group rows.
     *
     * @param group null for the groups of tasks themselves; a table for its group rows, or its indicators where it has none
     * @param style null as they count now; RUNNING goes through all groups
     */
    record Renumber(@Nullable UUID group, @Nullable NumberStyle style) implements PlanEdit {}

    /**
     * Moves it among its neighbours; a task, item or row of indicators at the border goes into the neighbouring group, task
     * or indicator.
     */
    record Move(UUID id, Direction direction) implements PlanEdit {}

    /**
     * Moves an item into a task, a task into a group, an indicator below a group row of its table or into the table's
     * beginning, to a position counted from 0 among those that are there without it.
     */
    record MoveInto(UUID id, UUID parent, int position) implements PlanEdit {}

    /**
     * Makes something else of it, where it stands. An item that becomes a task takes the items behind it along, a task that
     * becomes a group the tasks behind it; what hung below a task or group that ceases to be one follows it, below what
     * stands before.
     */
    record ChangeRole(UUID id, Role role) implements PlanEdit {}

    /** Makes something of a paragraph that was not understood, at its place in the document. */
    record TakeUp(Source block, String text, Role role) implements PlanEdit {}

    /**
     * Says that a problem was looked at and all is well; what a paragraph that was not understood says is no part of the
     * plan. What the reading left open is settled in the plan, and so in the book; what a rule finds in the plan as it is
     * (no lead, a gap in the numbers) is off the list of this review only, and is found again wherever the plan is checked.
     */
    record PutAside(DraftProblem problem) implements PlanEdit {}

    /** Takes a group, task, item, order, appendix or row of an appendix out of the plan, with all that hangs below it. */
    record Drop(UUID id) implements PlanEdit {}

    /** Names the agencies of a task, order (leads, partners) or row of indicators (leads); "" for nobody. */
    record Assign(UUID id, AgencyRole role, String names) implements PlanEdit {}

    /** Says what a printed name means, in every place of the plan and in documents to come. */
    record NameAgency(String printed, AgencyId agency) implements PlanEdit {}

    /** Sets the deadline of a task or item; "" for none. */
    record SetDeadline(UUID id, String text) implements PlanEdit {}

    /** Sets a line of the heading; "" where the document has none, but for the year. */
    record SetHeading(HeadingField field, String value) implements PlanEdit {}

    /**
     * Writes a new row into a table of indicators, behind a row with all that hangs below that; a plan without such a table
     * gets one with the usual columns. A number cell that is left empty gets the number that follows where none stands behind.
     *
     * @param id    the id that it gets, which nothing ever had
     * @param after the row that it stands behind, a group row taking it in at its end; a table for the end of it; null for
     *              the end of the last table of indicators
     * @param level 0 group row, 1 numbered row, 2 row without a number
     * @param cells one for each column from the first; those that are missing are empty
     */
    record AddRow(UUID id, @Nullable UUID after, int level, List<String> cells) implements PlanEdit {
        public AddRow {
            cells = List.copyOf(cells);
        }
    }

    /** Sets a cell of an appendix, counted from 0, in all rows that it covers; what the rows mean follows from it. */
    record SetCell(UUID row, int column, String text) implements PlanEdit {}

    /**
     * Leaves a group, task, item, order or appendix out of what is accepted, or takes it in again; the plan under
     * correction itself keeps it.
     */
    record LeaveOut(UUID id, boolean out) implements PlanEdit {}

    /** Refuses what would be another than in the kept plan, or agrees to it again; the plan under correction shows it. */
    record Refuse(DifferenceId difference, boolean refused) implements PlanEdit {}
}
