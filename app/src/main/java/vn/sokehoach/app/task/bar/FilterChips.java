package vn.sokehoach.app.task.bar;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import vn.sokehoach.app.task.Condition;
import vn.sokehoach.app.task.TasksModel;
import vn.sokehoach.app.ui.Messages;

/** What the tasks are narrowed by, each to be taken off by a press; not there where nothing narrows. */
public final class FilterChips extends FlowPane {
    private final TasksModel model;
    private final Messages messages;
    private final ConditionWords words;

    public FilterChips(TasksModel model, Messages messages) {
        super(6, 4);
        this.model = model;
        this.messages = messages;
        this.words = new ConditionWords(messages);
        setId("filter-chips");
        getStyleClass().add("filter-chips");
        managedProperty().bind(visibleProperty());
        model.views().setupProperty().addListener((_, _, _) -> show());
        show();
    }

    private void show() {
        List<Condition> conditions = model.views().conditions();
        getChildren().setAll(conditions.stream().map(this::chip).toList());
        Hyperlink none = new Hyperlink(messages.get("filter.none"));
        none.setId("filter-none");
        none.setOnAction(_ -> model.views().narrow(List.of()));
        getChildren().add(none);
        setVisible(!conditions.isEmpty());
    }

    private Button chip(Condition condition) {
        Button chip = new Button(words.of(condition) + "  ×");
        chip.getStyleClass().setAll("button", "chip", "filter-chip");
        chip.setMnemonicParsing(false);
        chip.setAccessibleText(messages.get("filter.remove", words.of(condition)));
        chip.setOnAction(_ -> model.views().remove(condition));
        return chip;
    }
}
