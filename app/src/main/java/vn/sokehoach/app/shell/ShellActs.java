package vn.sokehoach.app.shell;

import java.io.File;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import vn.sokehoach.app.browse.PlanEditView;
import vn.sokehoach.app.browse.PlanEditing;
import vn.sokehoach.app.importing.ImportModel;
import vn.sokehoach.app.manual.ManualModel;
import vn.sokehoach.app.manual.ManualPage;
import vn.sokehoach.app.manual.ManualPictures;
import vn.sokehoach.app.manual.ManualView;
import vn.sokehoach.app.round.RoundBar;
import vn.sokehoach.app.safety.SafetyView;
import vn.sokehoach.app.settings.SettingsModel;
import vn.sokehoach.app.settings.SettingsView;
import vn.sokehoach.app.structure.NewPlanView;
import vn.sokehoach.app.structure.RollOverModel;
import vn.sokehoach.app.structure.RollOverView;
import vn.sokehoach.app.ui.Desk;
import vn.sokehoach.app.ui.settings.OfficeDefaults;
import vn.sokehoach.core.edit.HeadingField;
import vn.sokehoach.core.plan.Plan;

/** The acts that begin in the window itself: taking documents in, also by dropping them, and handing tables out. */
final class ShellActs {
    private final ShellModel model;
    private final PlanPage page;
    private final Desk desk;
    private boolean setting;

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
        setting = true;
        SettingsModel settings = new SettingsModel(desk,
                file -> model.status().tell(desk.messages().get("settings.taken", file)));
        try {
            desk.dialogs().open(desk.messages().get("settings.title"), new SettingsView(settings, desk.messages()));
        } finally {
            setting = false;
        }
    }

    /** Whether name, language, colours and size are being set. */
    boolean isSetting() {
        return setting;
    }

    /** Shows the copies of the book, its password and its examination. */
    void openSafety() {
        desk.dialogs()
                .open(desk.messages().get("safety.title"), new SafetyView(model.safety(), desk.messages()));
    }

    /** Lets a folder of returned forms be taken in, among the rounds. */
    void receiveForms() {
        page.show("rounds");
        model.rounds().intake().chooseFolder();
    }

    /** Opens the manual at the page of what is shown. */
    void openManual() {
        boolean reviewing = model.importing().stateProperty().get() != ImportModel.State.AWAY;
        boolean none = model.openProperty().get() == null;
        ManualPage first = reviewing ? ManualPage.REVIEW : none ? ManualPage.START : ManualPage.of(page.shown());
        ManualPictures pictures = ManualPictures.shipped(desk.messages());
        desk.dialogs()
                .open(desk.messages().get("manual.title"), new ManualView(new ManualModel(desk.messages(), first),
                        desk.messages(), shown -> pictures.of(shown).or(() -> page.pictureOf(shown.screen()))));
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

    /**
     * Lets a plan be begun by hand; what the settings say of the office is there beforehand, and where they say nothing
     * of the issuer and the place, what the open plan says.
     */
    void newPlan() {
        Map<HeadingField, String> known = new EnumMap<>(HeadingField.class);
        known.put(HeadingField.YEAR, String.valueOf(LocalDate.now(desk.office().clock()).getYear()));
        Plan open = model.openProperty().get();
        OfficeDefaults office = desk.settings().now().office();
        boolean ofOffice = !office.of(HeadingField.ISSUER).isEmpty();
        for (HeadingField field : HeadingField.values()) {
            String usual = office.of(field);
            boolean ofIssuer = field != HeadingField.ISSUER && field != HeadingField.PLACE;
            // Who signs for the office does not sign for the issuer of the open plan.
            if (!usual.isEmpty() && (ofOffice || !ofIssuer)) {
                known.put(field, usual);
            } else if (open != null && !ofIssuer) {
                known.put(field, field.of(open));
            }
        }
        desk.dialogs()
                .open(desk.messages().get("structure.plan.new"), new NewPlanView(desk, known, plan -> begun(plan,
                        desk.messages().get("structure.plan.begun", desk.sentences().nameOf(plan)))));
    }

    /** Lets a plan be made that goes on with what the open one left unfinished. */
    void rollOver() {
        Plan old = model.openProperty().get();
        if (old != null) {
            desk.dialogs()
                    .open(desk.messages().get("structure.roll.of", desk.sentences().nameOf(old)),
                            new RollOverView(new RollOverModel(old, desk), desk.messages(), rolled -> begun(
                                    rolled.plan(),
                                    desk.messages().get("structure.roll.done", rolled.tasks(), rolled.marked()))));
        }
    }

    /** Shows who owes which report until the end of the week. */
    void openOwed() {
        page.show("rounds");
        RoundBar.openOwed(model.rounds(), desk);
    }

    private void begun(Plan plan, String told) {
        model.kept(plan.id());
        page.show("tasks");
        model.tell(told);
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
