package vn.sokehoach.core.usecase.exporting;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.agency.structure.Structure;
import vn.sokehoach.core.appendix.made.StandingForm;

/** Which of a plan's official tables are meant. */
public sealed interface AppendixChoice {

    /** As a person writes it. */
    String text();

    /** What a person wrote: "all", "assignment", "progress", "standing", "matrix", or the number of an appendix. */
    static AppendixChoice of(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "all" -> new All();
            case "assignment" -> new Assignment();
            case "progress" -> new Progress(WorkScope.ALL, null);
            case "matrix" -> new Matrix();
            case "standing" -> new Standing(Arrays.asList(StandingForm.By.values()), null);
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

    /**
     * Who does what: the printed table, else the one made of the tasks; always the one made of the tasks where the scope
     * leaves work or columns out.
     */
    record Assignment(WorkScope scope) implements AppendixChoice {

        /** The whole of it. */
        public Assignment() {
            this(WorkScope.ALL);
        }

        @Override
        public String text() {
            return "assignment";
        }
    }

    /** What was reported of the tasks, for one period or, with null, up to the scope's day. */
    record Progress(WorkScope scope, @Nullable String period) implements AppendixChoice {
        @Override
        public String text() {
            return "progress";
        }
    }

    /**
     * How many tasks stand where on a day: a table for each of these.
     *
     * @param asOf      null for today
     * @param leader    only what this leader is in charge of; null for all
     * @param structure by which the agencies are named
     */
    record Standing(List<StandingForm.By> by, @Nullable LocalDate asOf, @Nullable String leader, Structure structure)
            implements
                AppendixChoice {

        /** Of all leaders, with the agencies that the plan names. */
        public Standing(List<StandingForm.By> by, @Nullable LocalDate asOf) {
            this(by, asOf, null, Structure.THEN);
        }

        public Standing {
            by = List.copyOf(by);
        }

        @Override
        public String text() {
            return "standing";
        }
    }

    /** Who does how much in which group, the agencies named by a structure. */
    record Matrix(Structure structure) implements AppendixChoice {

        /** With the agencies that the plan names. */
        public Matrix() {
            this(Structure.THEN);
        }

        @Override
        public String text() {
            return "matrix";
        }
    }

    /** The printed appendix with this number. */
    record Numbered(String no) implements AppendixChoice {
        @Override
        public String text() {
            return no;
        }
    }

    /** Several of them in one file, in this order. */
    record Several(List<AppendixChoice> choices) implements AppendixChoice {

        public Several {
            choices = List.copyOf(choices);
        }

        @Override
        public String text() {
            return choices.stream().map(AppendixChoice::text).collect(Collectors.joining(","));
        }
    }
}
