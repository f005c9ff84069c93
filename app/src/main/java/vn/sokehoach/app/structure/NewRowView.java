package vn.sokehoach.app.structure;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.core.usecase.editing.NewRow;

/** A new indicator or group row: its cells, to be written behind another row. */
final class NewRowView extends RowForm {
    private final StructureModel model;
    private final NewRow place;

    /** The form of a row that will stand there, in the plan of a year. */
    NewRowView(StructureModel model, Messages messages, NewRow place, int year) {
        super(messages, place.table(), year, Collections.nCopies(place.table().table().columns().size(), ""),
                place.level() == 0);
        this.model = model;
        this.place = place;
        assemble("structure.rows.advice." + place.level(), "structure.write");
    }

    @Override
    void keep() {
        UUID id = UUID.randomUUID();
        model.applyAll(List.of(place.written(id, typed())), id, this::answer);
    }
}
