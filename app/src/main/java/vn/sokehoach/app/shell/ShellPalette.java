package vn.sokehoach.app.shell;

import java.util.List;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.palette.PaletteModel;
import vn.sokehoach.app.palette.PaletteView;
import vn.sokehoach.app.palette.Target;
import vn.sokehoach.app.shell.state.Place;
import vn.sokehoach.app.task.Condition;
import vn.sokehoach.core.plan.Plan;

/** The palette over the window: it leads to what is found, and gives the keyboard back to where it was. */
final class ShellPalette {
    private final ShellParts parts;
    private final PaletteModel palette;
    private final PaletteView view;
    private @Nullable Node before;

    ShellPalette(ShellParts parts, KeyboardStops stops) {
        this.parts = parts;
        this.palette = new PaletteModel(parts.desk(),
                new Commands(parts.model(), parts.desk(), parts.acts(), parts.page(), parts.ways())::now);
        this.view = new PaletteView(palette, parts.desk().messages(), this::goTo);
        palette.openProperty().addListener((_, _, open) -> {
            if (!open) {
                stops.giveBack(before);
                before = null;
            }
        });
    }

    PaletteView view() {
        return view;
    }

    boolean isOpen() {
        return palette.openProperty().get();
    }

    void open() {
        before = view.getScene().getFocusOwner();
        palette.open();
    }

    /** What was found is found anew: the book is another. */
    void forget() {
        palette.forget();
    }

    private void goTo(Target target) {
        switch (target) {
            case Target.OfCommand command -> command.act().run();
            case Target.OfPlan plan -> parts.ways().goTo(new Place(plan.plan(), parts.page().shown(), null));
            case Target.OfTask task -> parts.ways().goTo(new Place(task.plan(), "tasks", task.task()));
            case Target.OfIndicator indicator ->
                parts.ways().goTo(new Place(indicator.plan(), Ways.INDICATORS, indicator.row()));
            case Target.OfReference reference -> {
                parts.page().show("references");
                parts.model().across().references().choose(reference.number());
            }
            case Target.OfAgency agency -> {
                Plan open = parts.model().openProperty().get();
                parts.ways().goTo(new Place(leads(open, agency.name()) ? open.id() : agency.plan(), "tasks", null));
                parts.model().tasks().views().narrow(List.of(new Condition(Condition.Kind.LEAD, agency.name())));
            }
        }
    }

    private static boolean leads(@Nullable Plan plan, String agency) {
        return plan != null && plan.tasks()
                .flatMap(task -> task.assignment().lead().stream())
                .anyMatch(lead -> lead.printed().equals(agency));
    }
}
