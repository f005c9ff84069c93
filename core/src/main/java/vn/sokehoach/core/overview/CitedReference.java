package vn.sokehoach.core.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.plan.Plan;

/**
 * A document that plans cite, with all that cites it.
 *
 * @param kind      "Nghị quyết"
 * @param number    as it is printed first: "01/NQ-CP"
 * @param dates     the days that mentions give, each once
 * @param own       the plan of the book that has this number; null where the document is none of them
 * @param citations plans in the order of import, in each its own title first, then groups, tasks, items and orders
 */
public record CitedReference(String kind, String number, List<LocalDate> dates, @Nullable Plan own,
        List<Citation> citations) {

    public CitedReference {
        dates = List.copyOf(dates);
        citations = List.copyOf(citations);
    }

    /** What in a plan cites it. */
    public enum Place {
        /** The plan's title: the plan carries the document out. */
        TITLE, GROUP, TASK, ITEM, ORDER,
        /** Somewhere else in the text: its grounds, a footnote, an appendix. */
        TEXT
    }

    /**
     * One mention, or all of one piece of a plan.
     *
     * @param id     of the group, task, item or order; null for the plan itself
     * @param number for people: "3.c"; "" for the plan itself
     * @param words  what cites it: the title, the content
     */
    public record Citation(Plan plan, Place place, @Nullable UUID id, String number, String words) {}

    /** How many plans cite it. */
    public long plans() {
        return citations.stream().map(citation -> citation.plan().id()).distinct().count();
    }

    /** How many groups, tasks, items and orders cite it. */
    public long pieces() {
        return citations.stream().filter(citation -> citation.id() != null).count();
    }
}
