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

    /** The system's own dialog; Linux has none of its own, and Java's stands in for it, with pages to choose. */
    static PrintDialog ofSystem() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        boolean own = system.startsWith("windows") || system.startsWith("mac");
        return (job, wishes) -> {
            wishes.add(own ? DialogTypeSelection.NATIVE : DialogTypeSelection.COMMON);
            return job.printDialog(wishes);
        };
    }
}
