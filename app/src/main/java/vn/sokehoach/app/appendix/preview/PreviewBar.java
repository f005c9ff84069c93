package vn.sokehoach.app.appendix.preview;

import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.Signs;
import vn.sokehoach.app.ui.control.IconButton;

/** Above the page: which it is, how large it is shown, and its way to the printer. */
final class PreviewBar extends HBox {
    /** What keys do as well gives way in less room. */
    private static final double ROOMY = 710;
    private static final Set<String> BESIDE = Set.of("page-first", "page-last");
    private static final double NARROW = 640;
    private static final Set<String> SIZES = Set.of("zoom-width", "zoom-page");

    private final PreviewModel model;
    private final Messages messages;

    PreviewBar(PreviewModel model, Messages messages) {
        super(6);
        this.model = model;
        this.messages = messages;
        getStyleClass().add("preview-bar");
        setMinWidth(0);
        setAlignment(Pos.CENTER_LEFT);
        BooleanBinding first = Bindings.lessThan(model.pageProperty(), 1);
        BooleanBinding last = Bindings.createBooleanBinding(() -> model.pageProperty().get() >= model.count() - 1,
                model.pageProperty(), model.openedProperty());
        Region space = new Region();
        setHgrow(space, Priority.ALWAYS);
        getChildren().setAll(step("page-first", "first", () -> model.goTo(0), first),
                step("page-previous", "previous", () -> model.goTo(model.pageProperty().get() - 1), first),
                new PageField(model, messages),
                step("page-next", "next", () -> model.goTo(model.pageProperty().get() + 1), last),
                step("page-last", "last", () -> model.goTo(model.count() - 1), last), separator(),
                step("zoom-out", "smaller", model::smaller, nothing()), percent(),
                step("zoom-in", "larger", model::larger, nothing()), fit("zoom-width", Zoom.WIDTH),
                fit("zoom-page", Zoom.PAGE), space, busy(), print());
        getChildren().forEach(part -> {
            String id = String.valueOf(part.getId());
            if (BESIDE.contains(id) || SIZES.contains(id)) {
                part.visibleProperty().bind(widthProperty().greaterThan(BESIDE.contains(id) ? ROOMY : NARROW));
                part.managedProperty().bind(part.visibleProperty());
            }
        });
    }

    private BooleanBinding nothing() {
        return model.openedProperty().isNull();
    }

    private Button step(String id, String sign, Runnable act, BooleanBinding disabled) {
        Button button = new IconButton(id, sign, act).saying(messages.get("paper." + sign));
        button.disableProperty().bind(disabled);
        return button;
    }

    private Label percent() {
        Label percent = new Label();
        percent.setId("zoom");
        percent.getStyleClass().add("zoom-percent");
        percent.textProperty()
                .bind(model.shownFactorProperty()
                        .map(factor -> messages.get("paper.percent", Math.round(factor.doubleValue() * 100))));
        return percent;
    }

    private ToggleButton fit(String id, Zoom zoom) {
        ToggleButton button = new ToggleButton(messages.of("paper.fit", zoom.fit()));
        button.setId(id);
        button.getStyleClass().add("chip");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.disableProperty().bind(nothing());
        button.setTooltip(new Tooltip(messages.of("paper.fit.key", zoom.fit())));
        Runnable show = () -> button.setSelected(zoom.equals(model.zoomProperty().get()));
        button.setOnAction(_ -> {
            model.zoomProperty().set(zoom);
            // Pressed again it stays what it is.
            show.run();
        });
        model.zoomProperty().addListener((_, _, _) -> show.run());
        show.run();
        return button;
    }

    private Node busy() {
        ProgressIndicator busy = new ProgressIndicator();
        busy.setPrefSize(18, 18);
        busy.setAccessibleText(messages.get("paper.preparing"));
        busy.visibleProperty().bind(model.preparingProperty().or(model.printingProperty()));
        return busy;
    }

    private Button print() {
        Button print = new Button(messages.get("paper.print"), Signs.of("print"));
        print.setId("print");
        print.getStyleClass().add("accent");
        print.setMinWidth(Region.USE_PREF_SIZE);
        print.setTooltip(new Tooltip(messages.get("paper.print.key")));
        print.setOnAction(_ -> model.print());
        print.disableProperty().bind(nothing().or(model.printingProperty()));
        return print;
    }

    private static Separator separator() {
        return new Separator(javafx.geometry.Orientation.VERTICAL);
    }
}
