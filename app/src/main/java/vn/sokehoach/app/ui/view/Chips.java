package vn.sokehoach.app.ui.view;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import vn.sokehoach.app.ui.Messages;

/**
 * What a table is narrowed by, each to be taken off by a press; not there where nothing narrows.
 *
 * @param <C> a condition
 */
public class Chips<C> extends FlowPane {
    private final Supplier<List<C>> conditions;
    private final Consumer<List<C>> narrow;
    private final Function<C, String> words;
    private final Messages messages;

    /**
     * The conditions of these views.
     *
     * @param narrow is told what is left of them
     */
    public Chips(Views views, Supplier<List<C>> conditions, Consumer<List<C>> narrow, Function<C, String> words,
            Messages messages) {
        super(6, 4);
        this.conditions = conditions;
        this.narrow = narrow;
        this.words = words;
        this.messages = messages;
        setId("filter-chips");
        getStyleClass().add("filter-chips");
        managedProperty().bind(visibleProperty());
        views.setupProperty().addListener((_, _, _) -> show());
        show();
    }

    private void show() {
        List<C> now = conditions.get();
        getChildren().setAll(now.stream().map(this::chip).toList());
        Hyperlink none = new Hyperlink(messages.get("filter.none"));
        none.setId("filter-none");
        none.setOnAction(_ -> narrow.accept(List.of()));
        getChildren().add(none);
        setVisible(!now.isEmpty());
    }

    private Button chip(C condition) {
        Button chip = new Button(words.apply(condition) + "  ×");
        chip.getStyleClass().setAll("button", "chip", "filter-chip");
        chip.setMnemonicParsing(false);
        chip.setAccessibleText(messages.get("filter.remove", words.apply(condition)));
        chip.setOnAction(_ -> narrow.accept(
                conditions.get().stream().filter(other -> !other.equals(condition)).toList()));
        return chip;
    }
}
