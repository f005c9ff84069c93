package vn.sokehoach.app.structure;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.core.usecase.editing.NewRow;

/** A new indicator or group row: its cells, to be written behind another row. */
final class NewRowView extends RowForm {
    /** The texts for a group, an indicator and a row below one, by their level. */
    static final List<String> ADDING =
            List.of("structure.rows.add.0", "structure.rows.add.1", "structure.rows.add.2");
    private static final List<String> ADVICE =
            List.of("structure.rows.advice.0", "structure.rows.advice.1", "structure.rows.advice.2");

    private final StructureModel model;
    private final NewRow place;

    /** The form of a row that will stand there, in the plan of a year. */
    NewRowView(StructureModel model, Messages messages, NewRow place, int year) {
        super(messages, place.table(), year, Collections.nCopies(place.table().table().columns().size(), ""),
                place.level() == 0);
        this.model = model;
        this.place = place;
        assemble(ADVICE.get(place.level()), "structure.write");
    }

    @Override
    void keep() {
        UUID id = UUID.randomUUID();
        model.applyAll(List.of(place.written(id, typed())), id, this::answer);
    }
}
