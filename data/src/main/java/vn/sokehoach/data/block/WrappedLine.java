package vn.sokehoach.data.block;

import vn.sokehoach.core.reading.Block.Shape;

/** A line of a text that was wrapped at the width of its page, and what its format tells of its place there. */
public interface WrappedLine {

    /** The words, without white space around them. */
    String words();

    /** Whether it only keeps paragraphs apart. */
    boolean isBlank();

    /** Whether it is the rule above notes, or an ornament. */
    boolean isRule();

    /** Whether it is a page number, or the head or foot of every page. */
    boolean isMargin();

    /** Whether a page begins with it. */
    boolean isPageTop();

    /** Whether the break after it was not meant: the first word of the next line would not have fitted. */
    boolean isFullBefore(WrappedLine next);

    /**
     * What its place says of where it belongs.
     *
     * @param first the first line of the paragraph before it
     * @param last  the last one so far, maybe the same
     */
    Start startAfter(WrappedLine first, WrappedLine last);

    /** How it looks. */
    Shape shape();

    /** Where in its file it stands. */
    Draft.Place place();

    /** Where a line begins, compared with the paragraph before it. */
    enum Start {
        /** As the first line of another paragraph begins. */
        APART,
        /** As only a further line of the same paragraph begins. */
        WITHIN,
        /** As either may begin. */
        UNTOLD
    }
}
