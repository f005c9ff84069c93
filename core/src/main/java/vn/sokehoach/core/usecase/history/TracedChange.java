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
        /** A kit was given out; what: the agency, from and to: the period. */
        KIT,
        /** A form came in; what: the file, from and to: whose it is. */
        FORM,
        /** What is set around a task: leader, product, order, extensions, attachments. */
        FRAME,
        /** Two tasks go together; from and to: number of the other. */
        LINK,
        /** A task goes on with one of an earlier plan; from and to: number of that one. */
        CARRIED,
        /** A group was closed for new work; from and to: the day. */
        GROUP
    }
}
