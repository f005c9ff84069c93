package vn.sokehoach.app.matrix;

import java.util.Arrays;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.ui.Desk;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.agency.StructureBox;
import vn.sokehoach.app.ui.control.WrappingBar;
import vn.sokehoach.app.ui.definition.Counted;
import vn.sokehoach.app.ui.definition.DefinitionButton;
import vn.sokehoach.app.ui.saving.FormatButtons;
import vn.sokehoach.app.ui.saving.SavedNote;
import vn.sokehoach.core.plan.AgencyRole;

/** The assignment matrix: roles to choose above, the table, and in words below what the chosen cell counts. */
public final class MatrixView extends VBox {
    private final MatrixModel model;
    private final Messages messages;

    public MatrixView(MatrixModel model, Desk desk) {
        this.model = model;
        this.messages = desk.messages();
        getStyleClass().add("matrix-view");
        MatrixTable table = new MatrixTable(model, messages);
        setVgrow(table, Priority.ALWAYS);
        getChildren().setAll(toolbar(desk), new SavedNote(model.saving(), messages, "matrix-saved"), table,
                words(table));
    }

    private WrappingBar toolbar(Desk desk) {
        WrappingBar bar = new WrappingBar();
        ToggleGroup group = new ToggleGroup();
        bar.getChildren().add(chip(null, messages.get("matrix.roles"), group));
        Arrays.stream(AgencyRole.values())
                .map(role -> chip(role, messages.of("role", role), group))
                .forEach(bar.getChildren()::add);
        bar.getChildren().add(new StructureBox(model.structureProperty(), messages, "matrix-structure"));
        bar.getChildren()
                .add(new FormatButtons("matrix", messages.get("tab.matrix"), model.matrixProperty().isNull(),
                        model::save, messages));
        bar.getChildren().add(new DefinitionButton(Counted.MATRIX, desk));
        return bar;
    }

    private ToggleButton chip(@Nullable AgencyRole role, String words, ToggleGroup group) {
        ToggleButton chip = new ToggleButton(words);
        chip.setId("matrix-role-" + (role == null ? "ALL" : role.name()));
        chip.getStyleClass().addAll("chip", MatrixCell.style(role));
        chip.setToggleGroup(group);
        chip.setSelected(model.roleProperty().get() == role);
        chip.setMinWidth(Region.USE_PREF_SIZE);
        chip.setOnAction(_ -> {
            chip.setSelected(true);
            model.roleProperty().set(role);
        });
        return chip;
    }

    private static Label words(MatrixTable table) {
        Label words = new Label();
        words.setId("matrix-words");
        words.getStyleClass().addAll("matrix-words", "muted");
        words.setMaxWidth(Double.MAX_VALUE);
        words.textProperty().bind(table.wordsProperty());
        return words;
    }
}
