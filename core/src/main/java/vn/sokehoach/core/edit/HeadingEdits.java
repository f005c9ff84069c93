package vn.sokehoach.core.edit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.plan.Heading;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.Signatory;
import vn.sokehoach.core.text.DateMention;
import vn.sokehoach.core.text.TypedText;
import vn.sokehoach.core.text.VietnameseDates;

/** Sets a line of the heading, of the signature, or the year of a plan. */
final class HeadingEdits {
    private static final int FIRST_YEAR = 1945;
    private static final int LAST_YEAR = 2199;

    private HeadingEdits() {}

    static Plan apply(Plan plan, PlanEdit.SetHeading edit) throws EditRefused {
        String typed = TypedText.line(edit.value());
        Heading heading = heading(plan.heading(), edit.field(), typed);
        int year = edit.field() == HeadingField.YEAR ? year(typed) : plan.year();
        return new Plan(plan.id(), year, heading, plan.body(), plan.appendices(), plan.citations(), plan.reading());
    }

    private static Heading heading(Heading old, HeadingField field, String typed) throws EditRefused {
        String value = typed.isEmpty() ? null : typed;
        return switch (field) {
            case NUMBER -> new Heading(value == null ? null : value.replace(" ", ""), old.issueDate(), old.place(),
                    old.documentType(), old.title(), old.issuer(), old.signatory());
            case DATE -> new Heading(old.number(), value == null ? null : date(value), old.place(), old.documentType(),
                    old.title(), old.issuer(), old.signatory());
            case PLACE -> new Heading(old.number(), old.issueDate(), value, old.documentType(), old.title(),
                    old.issuer(), old.signatory());
            case TYPE -> new Heading(old.number(), old.issueDate(), old.place(), value, old.title(), old.issuer(),
                    old.signatory());
            case TITLE -> new Heading(old.number(), old.issueDate(), old.place(), old.documentType(), value,
                    old.issuer(), old.signatory());
            case ISSUER -> new Heading(old.number(), old.issueDate(), old.place(), old.documentType(), old.title(),
                    value, old.signatory());
            case SIGNATORY_AUTHORITY, SIGNATORY_POSITION, SIGNATORY_NAME -> new Heading(old.number(), old.issueDate(),
                    old.place(), old.documentType(), old.title(), old.issuer(),
                    signatory(old.signatory(), field, value));
            case YEAR -> old;
        };
    }

    private static @Nullable Signatory signatory(@Nullable Signatory old, HeadingField field, @Nullable String value) {
        Signatory there = old == null ? new Signatory(null, null, null) : old;
        Signatory set = switch (field) {
            case SIGNATORY_AUTHORITY -> new Signatory(value, there.position(), there.name());
            case SIGNATORY_POSITION -> new Signatory(there.authority(), value, there.name());
            default -> new Signatory(there.authority(), there.position(), value);
        };
        return set.equals(new Signatory(null, null, null)) ? null : set;
    }

    /** A date as Vietnamese or ISO writes it. */
    private static LocalDate date(String typed) throws EditRefused {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException notIso) {
            List<DateMention> found = VietnameseDates.find(typed);
            if (found.size() == 1 && found.getFirst().isFull()) {
                return found.getFirst().first(0);
            }
            throw new EditRefused(EditRefused.Code.NO_DATE, typed);
        }
    }

    private static int year(String typed) throws EditRefused {
        if (typed.matches("\\d{4}")) {
            int year = Integer.parseInt(typed);
            if (year >= FIRST_YEAR && year <= LAST_YEAR) {
                return year;
            }
        }
        throw new EditRefused(EditRefused.Code.NO_YEAR, typed);
    }
}
