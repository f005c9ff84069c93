package vn.sokehoach.app.task.detail;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.task.TaskFacts;
import vn.sokehoach.app.task.TaskFacts.Term;
import vn.sokehoach.app.task.TaskRow;
import vn.sokehoach.app.ui.Days;
import vn.sokehoach.app.ui.Desk;
import vn.sokehoach.app.ui.WrappedLabel;
import vn.sokehoach.core.agency.AgencyMention;
import vn.sokehoach.core.frame.Extension;
import vn.sokehoach.core.plan.AgencyRole;
import vn.sokehoach.core.progress.Due;

/** Agencies by role, and the deadline in words and days. */
final class FactsGrid extends GridPane {
    private final Desk desk;

    FactsGrid(TaskRow row, Desk desk) {
        this.desk = desk;
        TaskFacts facts = row.facts();
        getStyleClass().add("facts");
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        values.setFillWidth(true);
        getColumnConstraints().setAll(new ColumnConstraints(84), values);
        List<AgencyMention> lead = facts.assignment().lead();
        add(desk.messages().of("role", AgencyRole.LEAD), AgencyMention.names(lead));
        add(desk.messages().of("role", AgencyRole.COOPERATING), facts.assignment().cooperatingText());
        add(desk.messages().of("role", AgencyRole.MONITORING), AgencyMention.names(facts.assignment().monitoring()));
        add(desk.messages().get("column.deadline"), deadline(facts.term(), row.standing().around().due()));
    }

    private void add(String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            addRow(getRowCount(), new WrappedLabel(name, "fact-name"), new WrappedLabel(value, "fact-value"));
        }
    }

    private @Nullable String deadline(Term term, Due set) {
        LocalDate due = set.day();
        if (due == null) {
            return term.printed().isEmpty() ? null : term.printed();
        }
        String day = desk.messages()
                .get(left(due) < 0 ? "detail.due.past" : "detail.due.left", Days.day(due),
                        Math.abs(left(due)));
        if (set.byDefault()) {
            day = desk.messages().get("detail.due.default", day);
        }
        Extension extension = set.extension();
        if (extension != null) {
            day = desk.messages().get("frame.extended", day, extension.document().printed());
        }
        return term.printed().isEmpty() || term.printed().equals(Days.day(due)) ? day : term.printed() + "\n" + day;
    }

    private long left(LocalDate due) {
        return ChronoUnit.DAYS.between(LocalDate.now(desk.office().clock()), due);
    }
}
