package vn.sokehoach.app.agency;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.ListView;
import javafx.scene.control.cell.CheckBoxListCell;
import javafx.scene.input.KeyCode;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.control.Named;
import vn.sokehoach.core.agency.Agency;
import vn.sokehoach.core.agency.AgencyId;

/** The agencies of a province, those ticked for which a collective stands, and these first; Space ticks. */
final class MemberList extends ListView<Agency> {
    private final Map<AgencyId, BooleanProperty> ticks = new LinkedHashMap<>();

    MemberList(Agency collective, DirectoryEditing editing, Messages messages) {
        setPrefHeight(300);
        setAccessibleText(messages.get("directory.member"));
        setCellFactory(_ -> new CheckBoxListCell<>(agency -> ticks.get(agency.id()),
                new Named<>(agency -> agency.nameOn(null))));
        setOnKeyPressed(key -> {
            Agency at = getSelectionModel().getSelectedItem();
            if (at != null && key.getCode() == KeyCode.SPACE) {
                BooleanProperty tick = ticks.get(at.id());
                tick.set(!tick.get());
                key.consume();
            }
        });
        editing.choices(collective.id().owner(), choices -> fill(collective, choices));
    }

    private void fill(Agency collective, List<Agency> choices) {
        Set<AgencyId> members = new HashSet<>(collective.members());
        for (boolean in : new boolean[] {true, false}) {
            choices.stream()
                    .filter(agency -> !agency.id().equals(collective.id()))
                    .filter(agency -> members.contains(agency.id()) == in)
                    .forEach(agency -> {
                        ticks.put(agency.id(), new SimpleBooleanProperty(in));
                        getItems().add(agency);
                    });
        }
    }

    /** The ticked ones, in their order. */
    List<AgencyId> chosen() {
        return ticks.entrySet().stream().filter(tick -> tick.getValue().get()).map(Map.Entry::getKey).toList();
    }
}
