package vn.sokehoach.core.paper;

/** The printers of this machine behind the dialog of its system. */
@FunctionalInterface
public interface Printer {

    /**
     * Lets the person choose printer, pages and copies and hands the document over; takes as long as the person and the
     * printer need.
     *
     * @return whether it was handed over; false where the person did not want to
     * @throws Unprintable where nothing can be printed
     */
    boolean print(Paper paper) throws Unprintable;
}
