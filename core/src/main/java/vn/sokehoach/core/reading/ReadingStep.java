package vn.sokehoach.core.reading;

/**
 * How far the reading of documents is.
 *
 * @param act   what comes next
 * @param file  name of the document that is read; "" while none is
 * @param at    which document it is, from 1; 0 while none is
 * @param files how many documents there are
 * @param part  the page, paragraph or, in comparing, plan that comes next, from 1; 0 where none is known
 * @param parts how many of them there are; 0 where that is not known
 */
public record ReadingStep(Act act, String file, int at, int files, int part, int parts) {

    /** What is done with documents one after the other. */
    public enum Act {
        READ, RECOGNISE, COMPARE
    }

    /** Something that is done with all documents at once. */
    public static ReadingStep of(Act act, int files) {
        return new ReadingStep(act, "", 0, files, 0, 0);
    }
}
