package vn.sokehoach.app.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.WrappedLabel;
import vn.sokehoach.app.ui.control.TabKey;
import vn.sokehoach.core.edit.PlanEdit;
import vn.sokehoach.core.plan.AgencyRole;
import vn.sokehoach.core.usecase.editing.PartName.Kind;

/** A new group, task or item: its words, and of a task who does it until when, where the words do not say it. */
final class NewPartView extends Form {
    private final StructureModel model;
    private final Spot spot;
    private final TextArea words = new TextArea();
    private final TextField lead = new TextField();
    private final TextField cooperating = new TextField();
    private final TextField deadline = new TextField();

    /** Where the new part will stand, in the plan of a year. */
    record Spot(@Nullable UUID parent, int place, Kind kind, int year) {}

    NewPartView(StructureModel model, Messages messages, Spot spot) {
        super("new-part", messages);
        this.model = model;
        this.spot = spot;
        words.setWrapText(true);
        words.setPrefRowCount(spot.kind() == Kind.GROUP ? 2 : 6);
        text("new-part-text", messages.get("structure.words"), TabKey.leaves(words));
        if (spot.kind() == Kind.TASK) {
            text("new-part-lead", messages.of("role", AgencyRole.LEAD), lead);
            text("new-part-cooperating", messages.of("role", AgencyRole.COOPERATING), cooperating);
        }
        if (spot.kind() != Kind.GROUP) {
            text("new-part-deadline", messages.get("column.deadline"), deadline);
            echo("new-part-echo", deadline, typed -> new Echo(messages).ofDeadline(typed, spot.year()));
        }
        Button keep = new Button(messages.get("structure.write"));
        keep.setId("new-part-keep");
        keep.setOnAction(_ -> act().begin(this::keep));
        assemble(new WrappedLabel(messages.get("structure.advice." + spot.kind()), "muted"), keep);
    }

    private void keep() {
        UUID id = UUID.randomUUID();
        List<PlanEdit> edits =
                new ArrayList<>(List.of(new PlanEdit.Add(id, spot.parent(), spot.place(), words.getText())));
        if (!lead.getText().isBlank()) {
            edits.add(new PlanEdit.Assign(id, AgencyRole.LEAD, lead.getText()));
        }
        if (!cooperating.getText().isBlank()) {
            edits.add(new PlanEdit.Assign(id, AgencyRole.COOPERATING, cooperating.getText()));
        }
        if (!deadline.getText().isBlank()) {
            edits.add(new PlanEdit.SetDeadline(id, deadline.getText()));
        }
        model.applyAll(edits, id, this::answer);
    }
}
