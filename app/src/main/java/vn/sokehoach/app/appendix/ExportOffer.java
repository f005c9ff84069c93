package vn.sokehoach.app.appendix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.sokehoach.app.appendix.shape.ShapeModel;
import vn.sokehoach.app.appendix.shape.Shaped;
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
        if (plan.tasks().findAny().isPresent()) {
            offers.add(made("progress", messages.get("export.progress"), messages.get("export.progress.title")));
            offers.add(made("standing", messages.get("export.standing"), messages.get("export.standing.title")));
        }
        return offers;
    }

    private static ExportOffer made(String form, String name, String title) {
        return new ExportOffer(AppendixChoice.of(form), name, title, name);
    }

    /** Several as one, in their order and in this shape; empty for none. */
    static Optional<ExportOffer> together(List<ExportOffer> parts, ShapeModel shape, Messages messages) {
        String agency = shape.concernedProperty().get().contains(Shaped.WORK) ? shape.agencyProperty().get() : null;
        UnaryOperator<String> narrowed =
                suffix -> agency == null ? suffix : messages.get("export.together.join", suffix, agency);
        return parts.stream()
                .reduce((one, other) -> new ExportOffer(
                        new AppendixChoice.Several(List.of(one.choice(), other.choice())), one.name(), one.title(),
                        messages.get("export.together.join", one.suffix(), other.suffix())))
                .map(all -> new ExportOffer(shape.of(all.choice()), all.name(), all.title(),
                        narrowed.apply(all.suffix())));
    }

    /** A file name for this table of a plan, without the letters that file systems forbid. */
    String fileName(Plan plan, ExportFormat format) {
        return FileNames.safe(FileNames.wanted(plan, suffix)) + "." + format.code();
    }
}
