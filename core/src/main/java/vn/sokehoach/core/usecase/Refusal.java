package vn.sokehoach.core.usecase;

import java.util.List;

/**
 * Why an act was not carried out; nothing was changed. The bundles word it: "refusal." + name.
 *
 * @param arguments what the sentence speaks of, in the order of its placeholders
 */
public record Refusal(Code code, List<String> arguments) {

    public Refusal {
        arguments = List.copyOf(arguments);
    }

    /** The reasons, with what their sentences speak of. */
    public enum Code {
        /** No plan has this id or number; argument: what was asked for. */
        UNKNOWN_PLAN,
        /** Several plans have this number; arguments: the number, how many, their ids. */
        AMBIGUOUS_PLAN,
        /** No task or item has this id; argument: the id. */
        UNKNOWN_TASK,
        /** No agency has this name; argument: the name. */
        UNKNOWN_AGENCY,
        /** Agencies of several provinces have this name; arguments: the name, the provinces. */
        AMBIGUOUS_AGENCY,
        /** An agency needs a name. */
        AGENCY_NAME_MISSING,
        /** Another agency of the province is called so; arguments: the name, the other's present name. */
        AGENCY_NAME_TAKEN,
        /** The agency's name holds no longer; arguments: the name, its last day. */
        AGENCY_NAME_ENDED,
        /** The agency's name began on that day or later; arguments: the name, its first day. */
        AGENCY_NAME_OVERLAPS,
        /** The agency went into another; arguments: its name, the other's. */
        AGENCY_ENDED,
        /** Nobody goes into the agency but itself; argument: its name. */
        MERGED_INTO_ITSELF,
        /** Several agencies cannot be split at once; argument: their names. */
        SPLIT_OF_SEVERAL,
        /** The agency is no collective; argument: its name. */
        NO_COLLECTIVE,
        /** The collective would stand for itself; argument: its name. */
        MEMBER_OF_ITSELF,
        /** No merger is written down. */
        REORGANISATION_EMPTY,
        /** A line of a reorganisation is not understood; arguments: its number, the line. */
        REORGANISATION_NOT_READ,
        /** No plan cites a document of this number; argument: the number. */
        UNKNOWN_REFERENCE,
        /** A file cannot be read as text; argument: the file. */
        FILE_UNREADABLE,
        /** No plan has this as a name that nobody knows; argument: the name. */
        NAME_NOT_OPEN,
        /** The plan has no appendix with this number; argument: the number. */
        UNKNOWN_APPENDIX,
        /** The plan has no task group with this number; argument: the number. */
        UNKNOWN_GROUP,
        /** No task of the plan is such as was asked for. */
        NO_SUCH_TASKS,
        /** The status may not follow the current one; arguments: the names of the status asked for and the current one. */
        TRANSITION_NOT_ALLOWED,
        /** The status needs a note; argument: its name. */
        NOTE_NEEDED,
        /** Not from 0 to 100; argument: the number. */
        PERCENT_OUT_OF_RANGE,
        /** The plan is tracked by item and the task has items; argument: the task's number. */
        TRACKED_BY_ITEM,
        /** No indicator has this id; argument: the id. */
        UNKNOWN_INDICATOR,
        /** Neither a task nor an item, so that it has no deadline; argument: its number. */
        NO_DEADLINE,
        /** An extension that is not later than the day that counts; arguments: the task's number, that day. */
        EXTENSION_NOT_LATER,
        /** Its deadline is not extended; argument: its number. */
        NOT_EXTENDED,
        /** No document cited by number and day; argument: what was typed. */
        NO_CITED_DOCUMENT,
        /** A file that cannot be read or is too large; argument: its name. */
        ATTACHMENT_UNREADABLE,
        /** A file of a kind that must not be attached or opened, or that is not what its name says; argument: its name. */
        NOT_ATTACHABLE,
        /** Nothing of this name is attached; arguments: the task's number, the name. */
        NOT_ATTACHED,
        /** The book has lost an attached document, or it is damaged; argument: its name. */
        ATTACHMENT_LOST,
        /** A task cannot be linked with itself; argument: its number. */
        SAME_TASK,
        /** No value that an indicator can have; arguments: what was typed, the indicator's name. */
        NO_VALUE,
        /** No period; argument: what was typed. */
        UNKNOWN_PERIOD,
        /** The year is not later than that of the plan; arguments: the year, the plan's. */
        YEAR_NOT_LATER,
        /** Nothing of the plan goes over into another one; argument: what it is called. */
        NOTHING_TO_CARRY_OVER,
        /** The format is not written by this version; argument: the format. */
        FORMAT_NOT_AVAILABLE,
        /** No agency of the plan has a task. */
        NO_AGENCY_HAS_TASKS,
        /** A report's template cannot be read as a Word document; argument: its file. */
        TEMPLATE_UNREADABLE,
        /** A report's template names a place that is unknown; argument: the name. */
        TEMPLATE_PLACE_UNKNOWN,
        /** A place of a report's template is not closed or was not opened; argument: the words beside it. */
        TEMPLATE_PLACE_BROKEN
    }
}
