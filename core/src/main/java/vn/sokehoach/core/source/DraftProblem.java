package vn.sokehoach.core.source;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that the reader of a document should look at.
 *
 * @param arguments what the message speaks of (a name, a count), in the order of its placeholders
 * @param source    null where it concerns the whole file
 */
public record DraftProblem(Code code, List<String> arguments, String file, @Nullable Source source) {

    public DraftProblem {
        arguments = List.copyOf(arguments);
    }

    /** What can be wrong; each has a sentence of its own in the bundles, "problem." + name. */
    public enum Code {
        /** A paragraph or cell that nothing used; argument: its text. */
        UNREAD,
        /** Legacy letters repaired; arguments: what, count. */
        LEGACY_LETTERS,
        /** Spaces lost between words and put back; arguments: what was printed, what it became. */
        LOST_SPACE,
        /** A name that the directory does not know; argument: the name. */
        UNKNOWN_AGENCY,
        /** A task without any agency, or with cooperating ones only; argument: its number. */
        NO_LEAD, ONLY_COOPERATING,
        /** A task with the words of one in another group; arguments: its number, the other's. */
        TASK_REPEATED,
        /** A deadline before the day of issue; arguments: the number of the task or the words, the deadline, the day. */
        DEADLINE_PASSED,
        /** Numbers or letters that jump or repeat; arguments: where, before, after. */
        NUMBER_GAP, NUMBER_REPEATED,
        /** A target cell that does not parse; arguments: the text, the indicator. */
        TARGET_UNPARSED,
        /** An indicator without a target; arguments: its number, its name. */
        TARGET_MISSING,
        /** Shares of a whole that do not make a hundred per cent; arguments: which, the sum in figures. */
        SHARES_NOT_WHOLE,
        /** The document has no number, date, title or issuer; argument: which. */
        HEADING_MISSING,
        /** The text ends in the middle; argument: the last words. */
        TRUNCATED,
        /** Tracked changes were read as accepted; argument: count. */
        TRACKED_CHANGES,
        /** A wrapped or split line was joined across a page; argument: the place. */
        LINES_JOINED,
        /** An appendix is named in the text and missing; argument: how the text names it. */
        APPENDIX_MISSING,
        /** A table whose columns were not understood; argument: its header. */
        TABLE_UNKNOWN,
        /** A hidden sheet, which was not read; argument: its name. */
        SHEET_HIDDEN,
        /** A sheet that holds too much and was not read; arguments: its name, how many rows and cells of a file are read. */
        SHEET_TOO_LARGE,
        /** Hidden rows or columns of a sheet, which were read; arguments: its name, which. */
        PARTS_HIDDEN,
        /**
         * A cell that holds a date, perhaps made by Excel of something else; arguments: which, what it shows, and the day
         * (ISO) where it is known.
         */
        CELL_DATE,
        /** A cell that holds a number, perhaps made by Excel of another; arguments: which, what it shows, the other. */
        CELL_NUMBER,
        /**
         * A value of an indicator that may not be what was typed; arguments: the indicator, the column, what it shows,
         * what it may have been, what speaks against it.
         */
        NUMBER_DOUBTFUL,
        /** A cell that shows an error instead of a value; arguments: which, what it shows. */
        CELL_ERROR,
        /** Pages that are pictures, between others with text; argument: their numbers. */
        PAGE_PICTURE,
        /** Content that lies in another file or at an address, never fetched; arguments: count, hosts or file names. */
        EXTERNAL_LINK,
        /** Files or objects of other programs within the document, not opened; arguments: count, names. */
        EMBEDDED_FILE,
        /** Scripts and commands, not run; arguments: count, what they are or would start. */
        SCRIPT
    }
}
