package vn.sokehoach.data.paper.print;

import java.awt.print.PrinterJob;
import java.util.Locale;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.DialogTypeSelection;

/** Where a person chooses printer, pages and copies. */
@FunctionalInterface
interface PrintDialog {

    /** Asks; what was chosen stands in the job and in its wishes, false where the person does not want to print. */
    boolean confirms(PrinterJob job, PrintRequestAttributeSet wishes);

    /**
     * The dialog of Windows; elsewhere Java's own, which alone tells here which pages were chosen.
     */
    static PrintDialog ofSystem() {
        boolean windows = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
        return (job, wishes) -> {
            wishes.add(windows ? DialogTypeSelection.NATIVE : DialogTypeSelection.COMMON);
            return job.printDialog(wishes);
        };
    }
}
