package vn.sokehoach.app.browse;

import javafx.scene.control.Label;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.sokehoach.app.browse.PlanEntry.Kind;
import vn.sokehoach.app.ui.Messages;

/** The tree of plans at the left of the window. */
public final class PlansView extends VBox {
    private final PlansModel model;
    private final TreeView<PlanEntry> tree = new TreeView<>();
    private boolean filling;

    public PlansView(PlansModel model, Messages messages) {
        this.model = model;
        getStyleClass().add("plans-view");
        Label title = new Label(messages.get("plans.title"));
        title.getStyleClass().add("sidebar-title");
        tree.setId("plans");
        tree.setAccessibleText(messages.get("plans.title"));
        tree.setShowRoot(false);
        tree.setFixedCellSize(27);
        tree.setRoot(new TreeItem<>());
        tree.setCellFactory(_ -> new PlanCell());
        setVgrow(tree, Priority.ALWAYS);
        getChildren().setAll(title, tree);
        model.yearsProperty().addListener((_, _, _) -> fill());
        model.openProperty().addListener((_, _, _) -> select());
        tree.getSelectionModel().selectedItemProperty().addListener((_, _, item) -> {
            if (!filling && item != null && item.getValue().kind() == Kind.PLAN) {
                model.openProperty().set(item.getValue().plan());
            }
        });
        fill();
    }

    private void fill() {
        filling = true;
        try {
            tree.getRoot().getChildren().setAll(model.yearsProperty().get().stream().map(PlansView::item).toList());
        } finally {
            filling = false;
        }
        select();
    }

    private static TreeItem<PlanEntry> item(PlanEntry entry) {
        TreeItem<PlanEntry> item = new TreeItem<>(entry);
        item.setExpanded(true);
        item.getChildren().setAll(entry.children().stream().map(PlansView::item).toList());
        return item;
    }

    private void select() {
        filling = true;
        try {
            tree.getSelectionModel().clearSelection();
            tree.getRoot()
                    .getChildren()
                    .stream()
                    .flatMap(year -> year.getChildren().stream())
                    .flatMap(issuer -> issuer.getChildren().stream())
                    .filter(item -> item.getValue().plan() != null
                            && item.getValue().plan().equals(model.openProperty().get()))
                    .findFirst()
                    .ifPresent(tree.getSelectionModel()::select);
        } finally {
            filling = false;
        }
    }
}
