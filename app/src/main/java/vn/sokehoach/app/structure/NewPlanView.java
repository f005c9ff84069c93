package vn.sokehoach.app.structure;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import vn.sokehoach.app.ui.Desk;
import vn.sokehoach.app.ui.Failures;
import vn.sokehoach.app.ui.WrappedLabel;
import vn.sokehoach.core.edit.HeadingField;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.usecase.drafting.RefusedHeading;

/** The heading of a plan that begins by hand; a line that is not taken stays in its field with the reason below. */
public final class NewPlanView extends Form {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final List<HeadingField> ASKED = List.of(HeadingField.TITLE, HeadingField.ISSUER, HeadingField.YEAR,
            HeadingField.NUMBER, HeadingField.DATE, HeadingField.PLACE);

    private final Desk desk;
    private final Map<HeadingField, String> known;
    private final Consumer<Plan> begun;
    private final Map<HeadingField, TextField> fields = new EnumMap<>(HeadingField.class);

    /**
     * An empty heading.
     *
     * @param known what is known beforehand, such as the office's issuer; what is not asked, such as who signs, is kept
     *     with the plan where the issuer stays
     * @param begun is told the plan once it is on the disk
     */
    public NewPlanView(Desk desk, Map<HeadingField, String> known, Consumer<Plan> begun) {
        super("new-plan", desk.messages());
        this.desk = desk;
        this.known = Map.copyOf(known);
        this.begun = begun;
        for (HeadingField field : ASKED) {
            TextField text = text("new-plan-" + field, messages().of("review.field", field),
                    new TextField(known.getOrDefault(field, "")));
            text.textProperty().addListener((_, _, _) -> text.pseudoClassStateChanged(WRONG, false));
            fields.put(field, text);
        }
        fields.get(HeadingField.NUMBER).setPromptText(messages().get("structure.later"));
        fields.get(HeadingField.DATE).setPromptText(messages().get("structure.later"));
        Button keep = new Button(messages().get("structure.plan.begin"));
        keep.setId("new-plan-keep");
        keep.setOnAction(_ -> act().begin(this::keep));
        assemble(new WrappedLabel(messages().get("structure.plan.advice"), "muted"), keep);
    }

    private void keep() {
        Map<HeadingField, String> lines = new EnumMap<>(HeadingField.class);
        if (fields.get(HeadingField.ISSUER).getText().equals(known.getOrDefault(HeadingField.ISSUER, ""))) {
            lines.putAll(known);
        }
        lines.put(HeadingField.TYPE, "KẾ HOẠCH");
        fields.forEach((field, text) -> lines.put(field, text.getText()));
        desk.jobs().run(() -> desk.office().drafting().draft(lines, desk.author()), plan -> {
            answer("");
            begun.accept(plan);
        }, failure -> {
            if (failure instanceof RefusedHeading refused) {
                refused.reasons().keySet().forEach(field -> fields.get(field).pseudoClassStateChanged(WRONG, true));
                answer(refused.reasons()
                        .values()
                        .stream()
                        .map(desk.sentences()::of)
                        .sorted()
                        .collect(Collectors.joining("\n")));
            } else {
                answer(Failures.sentence(failure, messages()));
                desk.failures().accept(failure);
            }
        });
    }
}
