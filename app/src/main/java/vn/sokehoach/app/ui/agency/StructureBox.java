package vn.sokehoach.app.ui.agency;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ComboBox;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.control.Named;
import vn.sokehoach.core.agency.structure.Structure;

/** Chooses by which agencies work is looked at: those that the plan names, or those of now. */
public final class StructureBox extends ComboBox<Structure> {

    /** Chooses the value of a property. */
    public StructureBox(ObjectProperty<Structure> chosen, Messages messages, String id) {
        setId(id);
        getItems().setAll(Structure.values());
        setConverter(new Named<>(structure -> messages.of("structure", structure)));
        setAccessibleText(messages.get("structure.title"));
        setMinWidth(USE_PREF_SIZE);
        valueProperty().bindBidirectional(chosen);
    }
}
