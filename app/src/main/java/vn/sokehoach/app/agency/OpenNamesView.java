package vn.sokehoach.app.agency;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.ui.Desk;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.WrappedLabel;
import vn.sokehoach.app.ui.control.EscapeKey;
import vn.sokehoach.app.ui.control.OneAct;
import vn.sokehoach.core.agency.Agency;
import vn.sokehoach.core.agency.Agency.Kind;
import vn.sokehoach.core.text.VietnameseText;
import vn.sokehoach.core.usecase.directory.NewAgency;
import vn.sokehoach.core.usecase.directory.OpenName;

/** Names that no agency is known for at the left; at the right whom the chosen one means, or that it is a new agency. */
final class OpenNamesView extends VBox {
    private final DirectoryEditing editing;
    private final Desk desk;
    private final Messages messages;
    private final ListView<OpenName> names = new ListView<>();
    private final ListView<Agency> agencies = new ListView<>();
    private final TextField search = new TextField();
    private final ComboBox<Kind> kind;
    private final OneAct act = new OneAct();
    private final Label told = new WrappedLabel("", "muted");
    private List<Agency> choices = List.of();

    OpenNamesView(List<OpenName> open, DirectoryEditing editing, Desk desk) {
        this.editing = editing;
        this.desk = desk;
        this.messages = desk.messages();
        this.kind = DirectoryForms.kinds(messages);
        getStyleClass().add("dialog-body");
        setPrefSize(820, 480);
        names.setId("open-names");
        names.setAccessibleText(messages.get("directory.open.name"));
        names.setPlaceholder(new WrappedLabel(messages.get("directory.open.none"), "muted"));
        names.setCellFactory(_ -> new NameCell());
        names.getItems().setAll(open);
        names.getSelectionModel().selectedItemProperty().subscribe(this::show);
        agencies.setId("open-agencies");
        agencies.setAccessibleText(messages.get("directory.open.means"));
        agencies.setCellFactory(_ -> new AgencyCell());
        search.setId("open-search");
        search.setPromptText(messages.get("agency.search"));
        search.setAccessibleText(messages.get("agency.search"));
        search.textProperty().subscribe(_ -> narrow());
        EscapeKey.empties(search);
        told.setId("open-told");
        VBox right = new VBox(8, search, agencies, buttons());
        VBox.setVgrow(agencies, Priority.ALWAYS);
        HBox both = new HBox(12, names, right);
        HBox.setHgrow(names, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        VBox.setVgrow(both, Priority.ALWAYS);
        getChildren().setAll(new WrappedLabel(messages.get("directory.open.told"), "muted"), both, told);
        names.getSelectionModel().selectFirst();
    }

    private HBox buttons() {
        Button means = new Button(messages.get("directory.open.means"));
        means.setId("open-means");
        means.getStyleClass().add("accent");
        means.disableProperty()
                .bind(names.getSelectionModel()
                        .selectedItemProperty()
                        .isNull()
                        .or(agencies.getSelectionModel().selectedItemProperty().isNull())
                        .or(act.waitingProperty()));
        means.setOnAction(_ -> {
            OpenName name = names.getSelectionModel().getSelectedItem();
            Agency agency = agencies.getSelectionModel().getSelectedItem();
            settle(() -> {
                desk.office().settlingNames().settle(name, agency.id(), editing.author());
                return agency;
            });
        });
        Button fresh = new Button(messages.get("directory.open.new"));
        fresh.setId("open-new");
        fresh.disableProperty()
                .bind(names.getSelectionModel().selectedItemProperty().isNull().or(act.waitingProperty()));
        fresh.setOnAction(_ -> {
            OpenName name = names.getSelectionModel().getSelectedItem();
            NewAgency wanted = new NewAgency(name.owner(), name.printed(), kind.getValue(), null, null);
            settle(() -> desk.office().settlingNames().settle(name, wanted, editing.author()));
        });
        kind.setAccessibleText(messages.get("directory.kind"));
        HBox buttons = new HBox(8, means, fresh, kind);
        buttons.setAlignment(Pos.CENTER_LEFT);
        return buttons;
    }

    private void settle(Callable<?> wanted) {
        act.begin(() -> editing.carryOut(wanted, refusal -> {
            told.setText(refusal);
            act.answered();
            if (refusal.isEmpty()) {
                // Settled, so not to be chosen again while the others are read.
                names.getSelectionModel().clearSelection();
                editing.open(left -> {
                    names.getItems().setAll(left);
                    names.getSelectionModel().selectFirst();
                });
            }
        }));
    }

    private void show(@Nullable OpenName name) {
        told.setText(name == null ? ""
                : messages.get("directory.open.where", name.mentions(), name.plans()
                        .stream()
                        .map(desk.sentences()::nameOf)
                        .collect(Collectors.joining(", "))));
        if (name != null) {
            editing.choices(name.owner(), all -> {
                choices = all;
                narrow();
            });
        }
    }

    private void narrow() {
        String key = VietnameseText.searchKey(search.getText()).strip();
        agencies.getItems()
                .setAll(choices.stream()
                        .filter(agency -> VietnameseText
                                .searchKey(agency.nameOn(null) + "\n" + String.join("\n", agency.aliases()))
                                .contains(key))
                        .toList());
    }

    private final class NameCell extends ListCell<OpenName> {
        @Override
        protected void updateItem(@Nullable OpenName name, boolean empty) {
            super.updateItem(name, empty);
            setText(empty || name == null ? null
                    : messages.get("directory.open.line", name.printed(), name.mentions()));
        }
    }

    private static final class AgencyCell extends ListCell<Agency> {
        @Override
        protected void updateItem(@Nullable Agency agency, boolean empty) {
            super.updateItem(agency, empty);
            setText(empty || agency == null ? null : agency.nameOn(null));
        }
    }
}
