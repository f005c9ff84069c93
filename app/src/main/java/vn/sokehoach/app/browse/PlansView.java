package vn.sokehoach.app.browse;

import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.sokehoach.app.browse.PlansModel.Entry;
import vn.sokehoach.app.browse.PlansModel.Year;
import vn.sokehoach.app.ui.Messages;

/** The plans as a tree by year. */
public final class PlansView {

    private static final double WIDTH = 190;

    private final PlansModel model;
    private final TreeView<Object> tree = new TreeView<>(new TreeItem<>());
    private final VBox root;
    private boolean filling;

    public PlansView(PlansModel model, Messages messages) {
        this.model = model;
        Label heading = new Label(messages.get("window.plans.heading"));
        heading.getStyleClass().add("side-heading");
        tree.setId("plans");
        tree.setShowRoot(false);
        tree.setCellFactory(view -> new PlanCell());
        tree.setAccessibleText(messages.get("window.plans.heading"));
        tree.getSelectionModel().selectedItemProperty().addListener((value, before, now) -> choose(now));
        VBox.setVgrow(tree, Priority.ALWAYS);
        root = new VBox(heading, tree);
        root.getStyleClass().add("side");
        root.setPrefWidth(WIDTH);
        root.setMinWidth(WIDTH);
        model.years().addListener((value, before, now) -> fill());
        model.chosen().addListener((value, before, now) -> select());
        fill();
    }

    public VBox root() {
        return root;
    }

    private void choose(TreeItem<Object> item) {
        if (!filling && item != null && item.getValue() instanceof Entry entry) {
            model.choose(entry.plan().id());
        }
    }

    private void fill() {
        filling = true;
        tree.getRoot().getChildren().setAll(model.years().get().stream().map(PlansView::item).toList());
        filling = false;
        select();
    }

    private static TreeItem<Object> item(Year year) {
        TreeItem<Object> item = new TreeItem<>(year);
        item.setExpanded(true);
        year.plans().forEach(entry -> item.getChildren().add(new TreeItem<>(entry)));
        return item;
    }

    private void select() {
        var chosen = model.chosen().get();
        tree.getRoot()
                .getChildren()
                .stream()
                .flatMap(year -> year.getChildren().stream())
                .filter(item -> item.getValue() instanceof Entry entry && chosen != null
                        && entry.plan().id().equals(chosen.id()))
                .findFirst()
                .ifPresent(item -> tree.getSelectionModel().select(item));
    }

    /** A year with the number of its plans, or a plan. */
    private static final class PlanCell extends TreeCell<Object> {
        @Override
        protected void updateItem(Object item, boolean empty) {
            super.updateItem(item, empty);
            getStyleClass().removeAll("year");
            switch (item) {
                case Year year when !empty -> {
                    setText(year.year() + "  (" + year.plans().size() + ")");
                    getStyleClass().add("year");
                }
                case Entry entry when !empty -> setText(entry.label() + "\n" + entry.issuer());
                case null, default -> setText(null);
            }
        }
    }
}
