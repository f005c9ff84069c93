package vn.sokehoach.app.shell;

import java.util.UUID;
import java.util.function.Supplier;
import vn.sokehoach.app.shell.state.Place;
import vn.sokehoach.app.structure.StructureModel;

/** The window as it follows changes of the open plan's structure. */
record StructureShown(ShellModel model, Supplier<Ways> ways) implements StructureModel.Shown {
    @Override
    public void changed() {
        model.planEdited();
    }

    @Override
    public void tell(String sentence) {
        model.tell(sentence);
    }

    @Override
    public void reveal(UUID part) {
        if (!model.indicators().reveal(part)) {
            model.tasks().reveal(part);
        }
    }

    @Override
    public void open(UUID plan, UUID part) {
        ways.get().goTo(new Place(plan, "tasks", part));
    }
}
