package vn.sokehoach.app.palette;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
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

    /** A plan with its tasks and indicators. */
    List<PaletteEntry> of(Plan plan) {
        List<PaletteEntry> entries = new ArrayList<>();
        String name = sentences.nameOf(plan);
        String title = plan.heading().title() == null ? "" : plan.heading().title();
        entries.add(PaletteEntry.of(Kind.PLAN, name, shortened(title), title, new Target.OfPlan(plan.id())));
        TaskGroup.Numbering numbers = TaskGroup.Numbering.of(plan);
        for (TaskGroup group : plan.body().groups()) {
            group.tasks().forEach(task -> entries.add(task(plan, name, numbers.of(group, task), task)));
        }
        plan.appendices().forEach(appendix -> indicators(plan, name, appendix, entries));
        return entries;
    }

    /** The printed names of the agencies that lead in a plan, each once. */
    static List<String> leads(Plan plan) {
        return plan.tasks()
                .flatMap(task -> task.assignment().lead().stream())
                .map(AgencyMention::printed)
                .distinct()
                .toList();
    }

    /** The documents that plans cite, each once. */
    static List<PaletteEntry> references(Stream<LegalReference> cited) {
        Map<String, LegalReference> byNumber = new LinkedHashMap<>();
        cited.forEach(reference -> byNumber.putIfAbsent(reference.number(), reference));
        return byNumber.values()
                .stream()
                .map(reference -> PaletteEntry.of(Kind.REFERENCE, reference.kind() + " " + reference.number(), "", "",
                        new Target.OfReference(reference.number())))
                .toList();
    }

    /** Agencies by their printed names, each with a plan that names it. */
    static List<PaletteEntry> agencies(Map<String, UUID> leads) {
        return leads.entrySet()
                .stream()
                .map(lead -> PaletteEntry.of(Kind.AGENCY, shortened(lead.getKey()), "", "",
                        new Target.OfAgency(lead.getValue(), lead.getKey())))
                .toList();
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
