package vn.sokehoach.app.agency;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import vn.sokehoach.app.ui.Desk;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.Office;
import vn.sokehoach.app.ui.control.Named;
import vn.sokehoach.app.ui.control.TabKey;
import vn.sokehoach.core.agency.Agency;
import vn.sokehoach.core.agency.Agency.Kind;
import vn.sokehoach.core.agency.AgencyId;
import vn.sokehoach.core.usecase.directory.NewAgency;
import vn.sokehoach.core.usecase.directory.ReorganisationText;

/** The forms by which agencies are renamed, spelt, added and merged. */
final class DirectoryForms {
    private static final int WIDE = 34;

    private final DirectoryEditing editing;
    private final Desk desk;
    private final Messages messages;

    DirectoryForms(DirectoryEditing editing, Desk desk) {
        this.editing = editing;
        this.desk = desk;
        this.messages = desk.messages();
    }

    private Office office() {
        return desk.office();
    }

    Parent rename(Agency agency) {
        TextField name = new TextField(agency.nameOn(null));
        TextField from = dayField();
        return new DirectoryForm(messages.get("directory.rename.told", agency.nameOn(null)), () -> {
            String to = name.getText();
            LocalDate day = DirectoryEditing.day(from.getText());
            return () -> office().editingAgencies().rename(agency.id(), to, day, editing.author());
        }, editing, messages)
                .with(messages.get("directory.name"), name, "directory-name")
                .with(messages.get("directory.from"), from, "directory-from");
    }

    Parent spell(Agency agency) {
        TextField abbreviation = new TextField(agency.abbreviation());
        TextArea aliases = area(String.join("\n", agency.aliases()), 7);
        return new DirectoryForm(messages.get("directory.spell.told", agency.nameOn(null)), () -> {
            String brief = abbreviation.getText();
            List<String> spellings = aliases.getText().lines().toList();
            return () -> office().editingAgencies().spell(agency.id(), brief, spellings, editing.author());
        }, editing, messages)
                .with(messages.get("agency.abbreviation"), abbreviation, "directory-abbreviation")
                .with(messages.get("agency.aliases"), aliases, "directory-aliases");
    }

    Parent members(Agency collective) {
        MemberList members = new MemberList(collective, editing, messages);
        return new DirectoryForm(messages.get("directory.members.told", collective.nameOn(null)), () -> {
            List<AgencyId> chosen = members.chosen();
            return () -> office().editingAgencies().setMembers(collective.id(), chosen, editing.author());
        }, editing, messages)
                .with(messages.get("directory.member"), members, "directory-member-list");
    }

    Parent add(List<String> owners) {
        ComboBox<String> owner = owner(owners);
        TextField name = new TextField();
        ComboBox<Kind> kind = kinds(messages);
        TextField abbreviation = new TextField();
        return new DirectoryForm(messages.get("directory.add.told"), () -> {
            NewAgency wanted = new NewAgency(owner.getValue(), name.getText(), kind.getValue(), null,
                    abbreviation.getText());
            return () -> office().editingAgencies().add(wanted, editing.author());
        }, editing, messages).with(messages.get("agency.owner"), owner, "directory-owner")
                .with(messages.get("directory.name"), name, "directory-name")
                .with(messages.get("directory.kind"), kind, "directory-kind")
                .with(messages.get("agency.abbreviation"), abbreviation, "directory-abbreviation");
    }

    static ComboBox<Kind> kinds(Messages messages) {
        ComboBox<Kind> kind = new ComboBox<>();
        kind.getItems().setAll(Kind.values());
        kind.setConverter(new Named<>(each -> messages.of("agency.kind", each)));
        kind.setValue(Kind.DEPARTMENT);
        return kind;
    }

    /** {@code begun} is a first line to go on with; "" for none. */
    Parent reorganise(List<String> owners, String begun) {
        ComboBox<String> owner = owner(owners);
        TextField from = dayField();
        TextArea lines = area(begun, 8);
        lines.setPromptText(messages.get("directory.reorganise.prompt"));
        return new DirectoryForm(messages.get("directory.reorganise.told"), () -> {
            String province = owner.getValue();
            String text = lines.getText();
            LocalDate day = from.getText().isBlank() ? null : DirectoryEditing.day(from.getText());
            return () -> office().reorganising()
                    .apply(province, ReorganisationText.read(text, day), editing.author());
        }, editing, messages).with(messages.get("agency.owner"), owner, "directory-owner")
                .with(messages.get("directory.from"), from, "directory-from")
                .with(messages.get("directory.lines"), lines, "directory-lines");
    }

    private static ComboBox<String> owner(List<String> owners) {
        ComboBox<String> owner = new ComboBox<>();
        owner.getItems().setAll(owners);
        owner.getSelectionModel().selectFirst();
        return owner;
    }

    private TextField dayField() {
        TextField day = new TextField();
        day.setPromptText(messages.get("directory.day.prompt"));
        return day;
    }

    private static TextArea area(String text, int rows) {
        TextArea area = TabKey.leaves(new TextArea(text));
        area.setPrefRowCount(rows);
        area.setPrefColumnCount(WIDE);
        area.setWrapText(true);
        return area;
    }
}
