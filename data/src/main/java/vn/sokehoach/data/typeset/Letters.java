package vn.sokehoach.data.typeset;

/**
 * The letters of a text, in Times New Roman or what has its measures.
 *
 * @param size in points
 */
public record Letters(int size, boolean bold, boolean italic) {
    /** Cells of the table. */
    public static final Letters BODY = new Letters(12, false, false);
    /** Header cells and group rows. */
    public static final Letters STRONG = new Letters(12, true, false);
    /** The row that numbers the columns. */
    public static final Letters COLUMN_NUMBERS = new Letters(12, false, true);
    /** "Phụ lục I"; sizes of the title block: Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục III.1. */
    public static final Letters LABEL = new Letters(14, true, false);
    /** The title of an appendix. */
    public static final Letters TITLE = new Letters(13, true, false);
    /** The line that ties an appendix to its document. */
    public static final Letters BASIS = new Letters(13, false, true);
    /** Page numbers: Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục I. */
    public static final Letters PAGE_NUMBER = new Letters(13, false, false);
}
