package vn.sokehoach.core.usecase.history;

import org.jspecify.annotations.Nullable;

/**
 * One thing that a step changed, from what to what.
 *
 * @param what number of the task, name of the indicator or agency, number of the plan
 * @param from what stood before, null for nothing: the name of a status, of a direction, "ITEM" or "TASK" where the kind
 *             says so, else as it is written
 * @param to   what stood after, likewise
 */
public record TracedChange(Kind kind, String what, @Nullable String from, @Nullable String to) {

    /** What was changed; each has a text "trace.kind." + name in the bundles. */
    public enum Kind {
        /** A plan came, went or was corrected; from and to: how many tasks it has. */
        PLAN,
        /** From and to: names of a TaskStatus. */
        STATUS,
        /** From and to: 0 to 100. */
        PERCENT,
        /** Note, result, difficulties and proposals. */
        REMARKS,
        /** What was measured of an indicator, with its period. */
        MEASURED,
        /** From and to: names of a Direction. */
        DIRECTION,
        /** From and to: TASK or ITEM. */
        TRACKING,
        /** An agency came, went or was changed; from and to: its name. */
        AGENCY,
        /** The leader in charge of a group or task. */
        LEADER,
        /** The product expected of a task. */
        PRODUCT,
        /** The document that ordered a task. */
        ORDER,
        /** The extensions of a deadline, a line each. */
        EXTENSION,
        /** The names of the attached documents, a line each. */
        ATTACHMENT,
        /** From and to: the number of the other task. */
        LINK,
        /** From and to: number and plan of the task that it goes on with. */
        CARRIED,
        /** From and to: the day on which a group was closed. */
        CLOSED,
        /** An agency's kit; from and to: the code of its period. */
        KIT,
        /** A returned form; from and to: names of a FormReceipt.Outcome. */
        FORM,
        /** From and to: how many rules were set. */
        CALENDAR,
        /** From and to: the days, a line each. */
        HOLIDAYS
    }
}
