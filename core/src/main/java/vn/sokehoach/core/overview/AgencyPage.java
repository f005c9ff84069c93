package vn.sokehoach.core.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.agency.Agency;
import vn.sokehoach.core.plan.AgencyRole;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.progress.Progress;

/**
 * Everything that the book knows of an agency.
 *
 * @param provinceToday the province that its owner belongs to since the mergers of 2025: its owner where that stayed
 * @param before        whose work it took over, by name
 * @param after         what became of it, by name
 * @param works         all that it does in all plans, plans in the order of import, tasks in the order of their plan
 */
public record AgencyPage(Agency agency, String provinceToday, List<Link> before, List<Link> after, List<Work> works) {

    public AgencyPage {
        before = List.copyOf(before);
        after = List.copyOf(after);
        works = List.copyOf(works);
    }

    /**
     * An agency before or after it.
     *
     * @param since first day of the successor; null where no source supports a day
     */
    public record Link(String name, @Nullable LocalDate since) {}

    /**
     * What it does for a task or an order.
     *
     * @param id     of the task or order
     * @param number for people: "3.c"
     * @param due    the day by which it is to be done; null for none
     */
    public record Work(Plan plan, UUID id, String number, String content, AgencyRole role, Progress progress,
            @Nullable LocalDate due) {}

    /** How much it does in this role. */
    public int count(AgencyRole role) {
        return (int) works.stream().filter(work -> work.role() == role).count();
    }
}
