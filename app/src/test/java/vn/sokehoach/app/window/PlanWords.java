package vn.sokehoach.app.window;

import java.util.HashSet;
import java.util.Set;
import vn.sokehoach.app.ui.Office;
import vn.sokehoach.core.agency.Agency;
import vn.sokehoach.core.agency.AgencyMention;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.PlanTask;

/** What the plans of a book say, and its directory: words of no language that the program speaks. */
final class PlanWords {
    private final Set<String> words = new HashSet<>();

    private PlanWords() {}

    /** All of a book as it is now. */
    static Set<String> of(Office office) {
        PlanWords found = new PlanWords();
        office.book().plans().all().forEach(found::add);
        office.book().agencies().all().forEach(found::add);
        return found.words;
    }

    private void add(Plan plan) {
        plan.mentions().map(AgencyMention::printed).forEach(words::add);
        plan.body().groups().forEach(group -> words.add(group.title()));
        plan.tasks().forEach(this::add);
        plan.body().orders().forEach(order -> words.add(order.content()));
        plan.appendices().forEach(table -> {
            words.add(table.title());
            table.rows().forEach(row -> words.addAll(row.cells()));
        });
    }

    private void add(PlanTask task) {
        words.add(task.content());
        task.items().forEach(item -> words.add(item.content()));
        if (task.assignment().cooperatingText() != null) {
            words.add(task.assignment().cooperatingText());
        }
    }

    private void add(Agency agency) {
        agency.names().forEach(name -> words.add(name.name()));
    }
}
