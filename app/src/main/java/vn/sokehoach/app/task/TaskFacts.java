package vn.sokehoach.app.task;

import java.util.List;
import java.util.UUID;
import vn.sokehoach.core.plan.Assignment;
import vn.sokehoach.core.plan.Deadline;
import vn.sokehoach.core.source.Source;

/**
 * What a plan says of a row.
 *
 * @param number     for people: "1", "1.a"; "" for an item
 * @param assignment none for groups and items
 */
public record TaskFacts(UUID id, Kind kind, String number, Words words, Assignment assignment, Term term,
        Source source) {
    /** What a row is. */
    public enum Kind {
        GROUP, TASK, ITEM, ORDER
    }

    /** The whole text, and its gist on one line without the agencies that the columns beside it name. */
    public record Words(String content, String gist) {}

    /** The deadlines as printed; when the row is due follows from them and from what is set around it. */
    public record Term(List<Deadline> deadlines) {
        static final Term NONE = new Term(List.of());

        public Term {
            deadlines = List.copyOf(deadlines);
        }

        /** The printed deadlines; "" where the text sets none. */
        public String printed() {
            return Deadline.printed(deadlines);
        }
    }
}
