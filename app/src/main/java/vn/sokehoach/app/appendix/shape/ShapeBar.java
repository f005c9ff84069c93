package vn.sokehoach.app.appendix.shape;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.core.appendix.made.StandingForm;
import vn.sokehoach.core.plan.AgencyRole;

/** The choices for the tables that are made of tasks; only those that say something of what is shown. */
public final class ShapeBar extends FlowPane {
    private final ShapeModel model;
    private final Messages messages;

    /** Shows what the model holds. */
    public ShapeBar(ShapeModel model, Messages messages) {
        super(12, 5);
        this.model = model;
        this.messages = messages;
        setId("shape");
        getStyleClass().add("shape-bar");
        getChildren().setAll(agency(), role(), leader(), group(), overdue(), rows(), field("shape.columns",
                new ColumnsMenu(model, messages), 86, Shaped.WORK), period(), by(), day(), reset());
        visibleProperty().bind(model.concernedProperty().map(concerned -> !concerned.isEmpty()));
        managedProperty().bind(visibleProperty());
    }

    private Node agency() {
        Pick<String> pick = new Pick<>("shape-agency", model.agencyProperty(), messages.get("shape.agency.all"));
        model.factsProperty().subscribe(facts -> pick.offer(named(facts.agencies())));
        return field("shape.agency", pick, 196, Shaped.WORK);
    }

    private Node role() {
        Pick<AgencyRole> pick = new Pick<>("shape-role", model.roleProperty(), messages.get("shape.role.all"));
        pick.offer(Stream.of(AgencyRole.values())
                .map(role -> new Pick.Entry<>(messages.of("role", role), role))
                .toList());
        return field("shape.role", pick, 132, Shaped.WORK);
    }

    /** Offered only where any leader is named. */
    private Node leader() {
        Pick<String> pick = new Pick<>("shape-leader", model.leaderProperty(), messages.get("shape.leader.all"));
        model.factsProperty().subscribe(facts -> pick.offer(named(facts.leaders())));
        Node field = field("shape.leader", pick, 150, Shaped.WORK, Shaped.STANDING);
        field.visibleProperty().unbind();
        field.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> !model.factsProperty().get().leaders().isEmpty()
                                && Stream.of(Shaped.WORK, Shaped.STANDING)
                                        .anyMatch(model.concernedProperty().get()::contains),
                        model.factsProperty(), model.concernedProperty()));
        return field;
    }

    private Node group() {
        Pick<String> pick = new Pick<>("shape-group", model.groupProperty(), messages.get("shape.group.all"));
        model.factsProperty()
                .subscribe(facts -> pick.offer(facts.groups()
                        .stream()
                        .map(group -> new Pick.Entry<>(messages.get("shape.group.one", group.no(), group.title()),
                                group.no()))
                        .toList()));
        return field("shape.group", pick, 168, Shaped.WORK);
    }

    private Node overdue() {
        CheckBox box = new CheckBox(messages.get("shape.overdue"));
        box.setId("shape-overdue");
        box.selectedProperty().bindBidirectional(model.overdueProperty());
        return shownFor(box, Shaped.WORK);
    }

    private Node rows() {
        Pick<Boolean> pick = new Pick<>("shape-rows", model.byItemProperty(), messages.get("shape.rows.usual"));
        pick.offer(List.of(new Pick.Entry<>(messages.get("shape.rows.task"), false),
                new Pick.Entry<>(messages.get("shape.rows.item"), true)));
        return field("shape.rows", pick, 138, Shaped.WORK);
    }

    private Node period() {
        Pick<String> pick = new Pick<>("shape-period", model.periodProperty(), messages.get("shape.period.all"));
        model.factsProperty().subscribe(facts -> {
            pick.offer(named(facts.periods()));
            pick.setDisable(facts.periods().isEmpty());
        });
        return field("shape.period", pick, 104, Shaped.PROGRESS);
    }

    private Node by() {
        Pick<StandingForm.By> pick = new Pick<>("shape-by", model.byProperty(), messages.get("shape.by.both"));
        pick.offer(Stream.of(StandingForm.By.values())
                .map(by -> new Pick.Entry<>(messages.of("shape.by", by), by))
                .toList());
        return field("shape.by", pick, 184, Shaped.STANDING);
    }

    private Node day() {
        DayPicker picker = new DayPicker("shape-day", messages.get("shape.day.today"));
        picker.valueProperty().bindBidirectional(model.asOfProperty());
        return field("shape.day", picker, 122, Shaped.WORK, Shaped.STANDING);
    }

    private Node reset() {
        Hyperlink link = new Hyperlink(messages.get("shape.reset"));
        link.setId("shape-reset");
        link.setOnAction(_ -> model.reset());
        link.visibleProperty()
                .bind(Bindings.createBooleanBinding(() -> !model.isReset(), model.agencyProperty(),
                        model.roleProperty(), model.leaderProperty(), model.groupProperty(), model.overdueProperty(),
                        model.byItemProperty(),
                        model.columnsProperty(), model.periodProperty(), model.byProperty(), model.asOfProperty()));
        return link;
    }

    private static List<Pick.Entry<String>> named(List<String> names) {
        return names.stream().map(name -> new Pick.Entry<>(name, name)).toList();
    }

    private Node field(String nameKey, Control control, double width, Shaped... of) {
        Label name = new Label(messages.get(nameKey));
        name.getStyleClass().add("fact-name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        name.setLabelFor(control);
        control.setPrefWidth(width);
        control.setAccessibleText(name.getText());
        HBox field = new HBox(5, name, control);
        field.setAlignment(Pos.CENTER_LEFT);
        return shownFor(field, of);
    }

    private Node shownFor(Node node, Shaped... of) {
        node.visibleProperty()
                .bind(model.concernedProperty()
                        .map(concerned -> Stream.of(of)
                                .anyMatch(
                                        concerned::contains)));
        node.managedProperty().bind(node.visibleProperty());
        return node;
    }
}
