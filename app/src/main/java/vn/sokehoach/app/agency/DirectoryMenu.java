package vn.sokehoach.app.agency;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.ui.Desk;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.core.agency.Agency;
import vn.sokehoach.core.agency.Agency.Kind;
import vn.sokehoach.core.overview.AgencyPage;

/** What can be changed in the directory: of the chosen agency, and of all. */
final class DirectoryMenu extends MenuButton {
    private final AgenciesModel model;
    private final Desk desk;
    private final Messages messages;
    private final DirectoryForms forms;

    DirectoryMenu(AgenciesModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        this.messages = desk.messages();
        this.forms = new DirectoryForms(model.editing(), desk);
        setText(messages.get("directory.edit"));
        setId("directory-edit");
        setMinWidth(USE_PREF_SIZE);
        setOnShowing(_ -> fill());
        fill();
    }

    private void fill() {
        AgencyPage page = model.selectedProperty().get();
        MenuItem members = ofChosen("directory-members", messages.get("directory.members"), page, () -> show(
                messages.get("directory.members"), forms.members(chosen())));
        if (page != null) {
            members.setDisable(page.agency().kind() != Kind.COLLECTIVE);
        }
        getItems().setAll(
                ofChosen("directory-rename", messages.get("directory.rename"), page,
                        () -> show(messages.get("directory.rename"), forms.rename(chosen()))),
                ofChosen("directory-spell", messages.get("directory.spell"), page,
                        () -> show(messages.get("directory.spell"), forms.spell(chosen()))),
                members, new SeparatorMenuItem(),
                item("directory-add", messages.get("directory.add"),
                        () -> show(messages.get("directory.add"), forms.add(owners()))),
                item("directory-reorganise", messages.get("directory.reorganise"),
                        () -> show(messages.get("directory.reorganise"), forms.reorganise(owners(),
                                page == null ? "" : page.agency().nameOn(null) + " + … = …"))),
                ofChosen("directory-split", messages.get("directory.split"), page,
                        () -> show(messages.get("directory.split"), forms.reorganise(owners(),
                                chosen().nameOn(null) + " = … + …"))),
                item("directory-open", messages.get("directory.open"), () -> model.editing()
                        .open(names -> show(messages.get("directory.open"),
                                new OpenNamesView(names, model.editing(), desk)))),
                item("directory-structures", messages.get("directory.structures"), () -> model.editing()
                        .compare(both -> show(messages.get("directory.structures"),
                                new StructuresView(both, desk)))));
    }

    private Agency chosen() {
        AgencyPage page = model.selectedProperty().get();
        if (page == null) {
            throw new IllegalStateException("no agency is chosen");
        }
        return page.agency();
    }

    private List<String> owners() {
        AgencyPage page = model.selectedProperty().get();
        return model.owners(page == null ? null : page.agency().id().owner());
    }

    private void show(String title, Parent view) {
        desk.dialogs().open(title, view);
    }

    private static MenuItem ofChosen(String id, String words, @Nullable AgencyPage page,
            Runnable act) {
        MenuItem item = item(id, words, act);
        item.setDisable(page == null);
        return item;
    }

    private static MenuItem item(String id, String words, Runnable act) {
        MenuItem item = new MenuItem(words);
        item.setId(id);
        item.setOnAction(_ -> act.run());
        return item;
    }
}
