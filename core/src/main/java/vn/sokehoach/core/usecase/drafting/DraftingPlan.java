package vn.sokehoach.core.usecase.drafting;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sokehoach.core.change.StaleEdit;
import vn.sokehoach.core.change.StepLabel;
import vn.sokehoach.core.edit.EditRefused;
import vn.sokehoach.core.edit.EditedPlan;
import vn.sokehoach.core.edit.HeadingField;
import vn.sokehoach.core.edit.PlanEdit.SetHeading;
import vn.sokehoach.core.plan.Body;
import vn.sokehoach.core.plan.Citations;
import vn.sokehoach.core.plan.Heading;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.source.Coverage;
import vn.sokehoach.core.source.Reading;
import vn.sokehoach.core.text.TypedText;
import vn.sokehoach.core.usecase.importing.CorrectingPlan;
import vn.sokehoach.core.usecase.importing.KeepingPlans;

/** Begins a plan by hand, with nothing but its heading; groups and tasks are added to it like to any kept plan. */
public final class DraftingPlan {
    private final CorrectingPlan correcting;
    private final KeepingPlans keeping;

    public DraftingPlan(CorrectingPlan correcting, KeepingPlans keeping) {
        this.correcting = correcting;
        this.keeping = keeping;
    }

    /**
     * Keeps a new plan; returns when it is on the disk.
     *
     * @param lines as they are typed; a title and the year must be among them, number and date may come later
     * @throws RefusedHeading where a line is not taken
     */
    public Plan draft(Map<HeadingField, String> lines, String author) throws RefusedHeading, StaleEdit {
        EditedPlan edited =
                correcting.open(blank(UUID.randomUUID(), 0, new Heading(null, null, null, null, null, null, null)));
        Map<HeadingField, EditRefused> refused = new EnumMap<>(HeadingField.class);
        if (TypedText.line(lines.getOrDefault(HeadingField.TITLE, "")).isEmpty()) {
            refused.put(HeadingField.TITLE, new EditRefused(EditRefused.Code.NO_TITLE));
        }
        Map<HeadingField, String> all = new EnumMap<>(HeadingField.class);
        all.put(HeadingField.YEAR, "");
        all.putAll(lines);
        all.forEach((field, value) -> set(edited, field, value, refused));
        if (!refused.isEmpty()) {
            throw new RefusedHeading(refused);
        }
        Plan plan = edited.plan();
        keeping.keepNew(plan, edited.agencies(), List.of(),
                new StepLabel(StepLabel.Code.NEW_PLAN, List.of(nameOf(plan))),
                author);
        return plan;
    }

    private static void set(EditedPlan edited, HeadingField field, String value,
            Map<HeadingField, EditRefused> refused) {
        try {
            edited.apply(new SetHeading(field, value));
        } catch (EditRefused reason) {
            refused.put(field, reason);
        }
    }

    /** A plan that holds nothing yet and was read from no document. */
    static Plan blank(UUID id, int year, Heading heading) {
        return new Plan(id, year, heading, new Body(List.of(), List.of(), List.of()), List.of(),
                new Citations(List.of(), List.of(), List.of()),
                new Reading(List.of(), new Coverage(0, 0, 0, 0), List.of()));
    }

    /** The number, else the title; "" where there is neither. */
    static String nameOf(Plan plan) {
        String number = plan.heading().number();
        String title = plan.heading().title();
        return number != null ? number : title != null ? title : "";
    }
}
