package vn.sokehoach.app.shell;

import vn.sokehoach.app.importing.ImportModel;
import vn.sokehoach.app.importing.ImportView;
import vn.sokehoach.app.ui.Desk;

/** What the window is made of, for whatever leads from one part of it to another. */
record ShellParts(ShellModel model, Desk desk, PlanPage page, ShellActs acts, Ways ways, TopBar bar,
        ImportView importing) {

    /** Whether documents are being taken in, and the whole window is theirs. */
    boolean isImporting() {
        return model.importing().stateProperty().get() != ImportModel.State.AWAY;
    }
}
