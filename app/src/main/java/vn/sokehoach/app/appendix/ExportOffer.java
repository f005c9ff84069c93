package vn.sokehoach.app.appendix;

import java.util.ArrayList;
import java.util.List;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.core.plan.Appendix;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.usecase.exporting.AppendixChoice;
import vn.sokehoach.core.usecase.exporting.FileNames;

/**
 * A table of a plan that can be written.
 *
 * @param name   "Phụ lục I"
 * @param title  what it holds; "" where the name says it all
 * @param suffix what the suggested file name ends in
 */
public record ExportOffer(AppendixChoice choice, String name, String title, String suffix) {
    /** What a plan offers: its printed appendices, the assignment table where it prints none, and all in one file. */
    static List<ExportOffer> of(Plan plan, Messages messages) {
        List<ExportOffer> offers = new ArrayList<>();
        for (Appendix appendix : plan.appendices()) {
            String name = appendix.no().isEmpty() ? messages.get("appendix.only")
                    : messages.get("appendix.no", appendix.no());
            offers.add(new ExportOffer(new AppendixChoice.Numbered(appendix.no()), name, appendix.title(), name));
        }
        if (!plan.hasAssignmentTable() && plan.tasks().findAny().isPresent()) {
            String name = messages.get("export.assignment");
            offers.add(new ExportOffer(new AppendixChoice.Assignment(), name,
                    messages.get("export.assignment.title"), name));
        }
        if (offers.size() > 1) {
            offers.add(new ExportOffer(new AppendixChoice.All(), messages.get("export.all"),
                    messages.get("export.all.title", offers.size()), messages.get("export.all.file")));
        }
        return offers;
    }

    /** A file name for this table of a plan, without the letters that file systems forbid. */
    String fileName(Plan plan, ExportFormat format) {
        return FileNames.safe(FileNames.wanted(plan, suffix)) + "." + format.code();
    }
}
