package vn.sokehoach.core.submission;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.agency.AgencyId;
import vn.sokehoach.core.plan.AgencyRole;

/**
 * A row of a kit: what an agency is asked about.
 *
 * @param code    what the row's hidden cell says: unique over all kits, with a check digit
 * @param subject the task, item, order or indicator row of the plan
 * @param role    in which role the agency has it; null for an indicator
 * @param no      its number as people name it: "3.c", "1"
 * @param content the words of the task, or the indicator's name
 * @param sent    the values as sent, by field; "" where nothing was recorded; only the fields that may be filled in, in their
 *                order
 */
public record KitRow(String code, Kind kind, UUID subject, @Nullable AgencyRole role, String no, String content,
        Map<KitField, String> sent) {

    public KitRow {
        Map<KitField, String> ordered = new EnumMap<>(KitField.class);
        ordered.putAll(sent);
        sent = Collections.unmodifiableMap(ordered);
    }

    /** What a row asks about. */
    public enum Kind {
        TASK, ITEM, ORDER, INDICATOR
    }

    /** Whom a kit is for, on which period of which plan. */
    public record Addressee(UUID plan, AgencyId agency, String agencyName, String period) {}
}
