package vn.sokehoach.core.usecase.exporting;

import java.util.Locale;

/** Which of a plan's official tables are meant. */
public sealed interface AppendixChoice {

    /** As a person writes it. */
    String text();

    /** What a person wrote: "all", "assignment", or the number of an appendix. */
    static AppendixChoice of(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "all" -> new All();
            case "assignment" -> new Assignment();
            default -> new Numbered(text.strip());
        };
    }

    /** The printed appendices in order, then the assignment table where the plan prints none. */
    record All() implements AppendixChoice {
        @Override
        public String text() {
            return "all";
        }
    }

    /** Who does what: the printed table, else the one made of the tasks. */
    record Assignment() implements AppendixChoice {
        @Override
        public String text() {
            return "assignment";
        }
    }

    /** The printed appendix with this number. */
    record Numbered(String no) implements AppendixChoice {
        @Override
        public String text() {
            return no;
        }
    }
}
