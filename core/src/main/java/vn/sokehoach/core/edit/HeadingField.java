package vn.sokehoach.core.edit;

import java.time.format.DateTimeFormatter;
import vn.sokehoach.core.plan.Heading;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.Signatory;

/** A line of the heading or the foot of a document, or the year that its plan is for. */
public enum HeadingField {
    NUMBER, DATE, PLACE, TYPE, TITLE, ISSUER, SIGNATORY_AUTHORITY, SIGNATORY_POSITION, SIGNATORY_NAME, YEAR;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    /** What a plan says there, as a person would type it; "" for nothing. */
    public String of(Plan plan) {
        Heading heading = plan.heading();
        Signatory signed = heading.signatory();
        String said = switch (this) {
            case NUMBER -> heading.number();
            case DATE -> heading.issueDate() == null ? null : DAY.format(heading.issueDate());
            case PLACE -> heading.place();
            case TYPE -> heading.documentType();
            case TITLE -> heading.title();
            case ISSUER -> heading.issuer();
            case SIGNATORY_AUTHORITY -> signed == null ? null : signed.authority();
            case SIGNATORY_POSITION -> signed == null ? null : signed.position();
            case SIGNATORY_NAME -> signed == null ? null : signed.name();
            case YEAR -> String.valueOf(plan.year());
        };
        return said == null ? "" : said;
    }
}
