package vn.sokehoach.app.structure;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.core.structure.CarriedWork;
import vn.sokehoach.core.structure.PlanStructure;

/** What a task goes on with and what goes on with it in other plans, as links that open it there; nothing where there is none. */
public final class KinLinks extends VBox {
    private final StructureModel model;
    private final Messages messages;
    private @Nullable UUID work;

    /** Shows nothing yet. */
    public KinLinks(StructureModel model, Messages messages) {
        super(2);
        this.model = model;
        this.messages = messages;
        setId("kin-links");
        managedProperty().bind(visibleProperty());
        setVisible(false);
        model.structureProperty().addListener((_, _, _) -> show());
    }

    /** Shows the links of a task or item. */
    public void show(UUID wanted) {
        work = wanted;
        show();
    }

    private void show() {
        UUID shown = work;
        if (shown != null) {
            show(shown, model.structureProperty().get());
        }
    }

    private void show(UUID shown, PlanStructure structure) {
        List<CarriedWork> from = structure.origin(shown).stream().toList();
        List<CarriedWork> into = structure.successors(shown);
        Set<UUID> plans = Stream.concat(from.stream().map(CarriedWork::fromPlan), into.stream().map(CarriedWork::plan))
                .collect(Collectors.toSet());
        if (plans.isEmpty()) {
            getChildren().clear();
            setVisible(false);
        } else {
            model.names(plans, names -> {
                if (shown.equals(work)) {
                    show(from, into, names);
                }
            });
        }
    }

    private void show(List<CarriedWork> from, List<CarriedWork> into, Map<UUID, String> names) {
        getChildren().clear();
        from.stream()
                .filter(link -> names.containsKey(link.fromPlan()))
                .forEach(link -> add("structure.kin.from", names.get(link.fromPlan()), link.fromPlan(), link.from()));
        into.stream()
                .filter(link -> names.containsKey(link.plan()))
                .forEach(link -> add("structure.kin.into", names.get(link.plan()), link.plan(), link.work()));
        setVisible(!getChildren().isEmpty());
    }

    private void add(String key, String plan, UUID other, UUID part) {
        Hyperlink link = new Hyperlink(messages.get(key, plan));
        link.setId(key.endsWith("from") ? "kin-from" : "kin-into");
        link.setWrapText(true);
        link.setOnAction(_ -> model.open(other, part));
        getChildren().add(link);
    }
}
