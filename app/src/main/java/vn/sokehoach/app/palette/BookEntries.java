package vn.sokehoach.app.palette;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sokehoach.app.palette.PaletteEntry.Kind;
import vn.sokehoach.app.ui.Sentences;
import vn.sokehoach.core.agency.AgencyMention;
import vn.sokehoach.core.plan.Appendix;
import vn.sokehoach.core.plan.AppendixRow.Indicator;
import vn.sokehoach.core.plan.LegalReference;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.plan.TaskGroup;
import vn.sokehoach.core.text.VietnameseText;

/** What the palette finds in a book. */
final class BookEntries {
    private static final int LONGEST = 140;

    private final Sentences sentences;

    BookEntries(Sentences sentences) {
        this.sentences = sentences;
    }

    /** The plans with their tasks and indicators, and the agencies that lead in them, and the documents that they cite. */
    List<PaletteEntry> of(List<Plan> plans) {
        List<PaletteEntry> entries = new ArrayList<>();
        Map<String, UUID> leads = new LinkedHashMap<>();
        for (Plan plan : plans) {
            String name = sentences.nameOf(plan);
            String title = plan.heading().title() == null ? "" : plan.heading().title();
            entries.add(PaletteEntry.of(Kind.PLAN, name, shortened(title), title, new Target.OfPlan(plan.id())));
            TaskGroup.Numbering numbers = TaskGroup.Numbering.of(plan);
            for (TaskGroup group : plan.body().groups()) {
                group.tasks().forEach(task -> entries.add(task(plan, name, numbers.of(group, task), task)));
            }
            plan.appendices().forEach(appendix -> indicators(plan, name, appendix, entries));
            plan.tasks()
                    .flatMap(task -> task.assignment().lead().stream())
                    .map(AgencyMention::printed)
                    .forEach(lead -> leads.put(lead, plan.id()));
        }
        Map<String, LegalReference> cited = new LinkedHashMap<>();
        plans.forEach(plan -> plan.citations()
                .legalReferences()
                .forEach(reference -> cited.putIfAbsent(reference.number(), reference)));
        cited.values()
                .forEach(reference -> entries.add(PaletteEntry.of(Kind.REFERENCE,
                        reference.kind() + " " + reference.number(), "", "",
                        new Target.OfReference(reference.number()))));
        leads.forEach((lead, plan) -> entries.add(PaletteEntry.of(Kind.AGENCY, shortened(lead), "", "",
                new Target.OfAgency(plan, lead))));
        return entries;
    }

    private static PaletteEntry task(Plan plan, String name, String number, PlanTask task) {
        return PaletteEntry.of(Kind.TASK, shortened(task.content()), name + " · " + number, number,
                new Target.OfTask(plan.id(), task.id()));
    }

    private static void indicators(Plan plan, String name, Appendix appendix, List<PaletteEntry> entries) {
        appendix.rows()
                .stream()
                .filter(row -> row.level() > 0 && row.content() instanceof Indicator)
                .filter(row -> !((Indicator) row.content()).name().isEmpty())
                .forEach(row -> entries
                        .add(PaletteEntry.of(Kind.INDICATOR, shortened(((Indicator) row.content()).name()), name, "",
                                new Target.OfIndicator(plan.id(), row.id()))));
    }

    private static String shortened(String text) {
        String line = VietnameseText.tidy(text);
        return line.length() > LONGEST ? line.substring(0, LONGEST - 1).strip() + "…" : line;
    }
}
