package vn.sokehoach.app.shell;

import java.io.File;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import vn.sokehoach.app.browse.PlanEditView;
import vn.sokehoach.app.browse.PlanEditing;
import vn.sokehoach.app.importing.ImportModel;
import vn.sokehoach.app.manual.ManualModel;
import vn.sokehoach.app.manual.ManualPage;
import vn.sokehoach.app.manual.ManualView;
import vn.sokehoach.app.settings.SettingsModel;
import vn.sokehoach.app.settings.SettingsView;
import vn.sokehoach.app.ui.Desk;
import vn.sokehoach.core.plan.Plan;

/** The acts that begin in the window itself: taking documents in, also by dropping them, and handing tables out. */
final class ShellActs {
    private final ShellModel model;
    private final PlanPage page;
    private final Desk desk;

    ShellActs(ShellModel model, PlanPage page, Desk desk) {
        this.model = model;
        this.page = page;
        this.desk = desk;
    }

    void importDocuments() {
        model.importing().choose();
    }

    void paste() {
        model.importing().paste();
    }

    void loadSamples() {
        model.loadSamples();
    }

    void export() {
        if (model.openProperty().get() != null) {
            page.showAppendices();
        }
    }

    /** Lets the table that is chosen be printed, and shows its pages. */
    void print() {
        if (model.openProperty().get() != null) {
            page.showAppendices();
            model.appendices().preview().print();
        }
    }

    /** Lets name, language, colours and size be set. */
    void openSettings() {
        desk.dialogs()
                .open(desk.messages().get("settings.title"),
                        new SettingsView(new SettingsModel(desk), desk.messages()));
    }

    /** Opens the manual at the page of what is shown. */
    void openManual() {
        boolean reviewing = model.importing().stateProperty().get() != ImportModel.State.AWAY;
        boolean none = model.openProperty().get() == null;
        ManualPage first = reviewing ? ManualPage.REVIEW : none ? ManualPage.START : ManualPage.of(page.shown());
        desk.dialogs()
                .open(desk.messages().get("manual.title"), new ManualView(new ManualModel(desk.messages(), first),
                        desk.messages(), shown -> page.pictureOf(shown.screen())));
    }

    /** Lets what the open plan says of itself be changed. */
    void editPlan() {
        Plan plan = model.openProperty().get();
        if (plan != null) {
            desk.dialogs()
                    .open(desk.messages().get("plan.edit"),
                            new PlanEditView(new PlanEditing(plan, desk, model::planEdited), desk.messages()));
        }
    }

    /** Takes in the files that are dropped anywhere on this node. */
    void acceptDrops(Node target) {
        target.setOnDragOver(drag -> {
            if (drag.getDragboard().hasFiles()) {
                drag.acceptTransferModes(TransferMode.COPY);
            }
            drag.consume();
        });
        target.setOnDragDropped(this::dropped);
    }

    private void dropped(DragEvent drag) {
        List<File> files = drag.getDragboard().getFiles();
        drag.setDropCompleted(!files.isEmpty());
        drag.consume();
        model.importing().read(files.stream().map(File::toPath).toList());
    }
}
