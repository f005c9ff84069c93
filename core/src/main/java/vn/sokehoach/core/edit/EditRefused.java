package vn.sokehoach.core.edit;

import java.util.List;

/** Why a correction was not made; the plan is as it was. The bundles word it ("edit." + name). */
public final class EditRefused extends Exception {
    private static final long serialVersionUID = 1L;

    private final Code code;
    private final transient List<String> arguments;

    public EditRefused(Code code, String... arguments) {
        super(code.name());
        this.code = code;
        this.arguments = List.of(arguments);
    }

    public Code code() {
        return code;
    }

    /** What the sentence speaks of, in the order of its placeholders. */
    public List<String> arguments() {
        return arguments;
    }

    /** The reasons. */
    public enum Code {
        /** It is not in the plan any more, or never was. */
        NOT_THERE,
        /** Nothing would be left of the words. */
        EMPTY,
        /** This cannot be done with such a part of the plan. */
        NOT_POSSIBLE_HERE,
        /** There is nothing to cut in front of or behind this character. */
        NOTHING_TO_CUT,
        /** These words, in front of which it is to be cut, are not in it; argument: the words. */
        WORDS_NOT_THERE,
        /** They are in it more than once; argument: the words. */
        WORDS_TWICE,
        /** Nothing stands before it to which it could belong. */
        NOTHING_BEFORE,
        /** It stands first, or last, already. */
        AT_THE_END,
        /** The other part of the plan cannot take it in, or has no such position. */
        NO_SUCH_POSITION,
        /** It is that already. */
        NOTHING_CHANGES,
        /** No group is there yet into which a task could go. */
        NO_GROUP,
        /** The paragraph is not among those that were not understood. */
        NOT_UNREAD,
        /** The words are no time that is understood; argument: the words. */
        DEADLINE_UNKNOWN,
        /** No date; argument: what was typed. */
        NO_DATE,
        /** No year of a plan; argument: what was typed. */
        NO_YEAR,
        /** Nothing in the plan is called so; argument: the name. */
        NAME_NOT_PRINTED,
        /** No such agency is known; argument: its code. */
        AGENCY_NOT_KNOWN,
        /** The table has no such column. */
        NO_COLUMN,
        /** The series has fewer numbers than there are tasks. */
        NUMBERS_EXHAUSTED,
        /** A plan needs a title. */
        NO_TITLE,
        /** The group takes no new work; argument: its number. */
        GROUP_CLOSED
    }
}
