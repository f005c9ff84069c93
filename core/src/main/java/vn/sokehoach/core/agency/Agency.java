package vn.sokehoach.core.agency;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An agency (or a collective of agencies) of one province.
 *
 * @param names   the official names with their validity, oldest first; at least one
 * @param aliases other spellings met in documents, official names not repeated
 * @param members whom a collective stands for; empty for a single agency, and for a collective whose members are not known
 */
public record Agency(AgencyId id, Kind kind, List<ValidName> names, @Nullable String abbreviation, List<String> aliases,
        List<AgencyId> members) {

    public Agency {
        names = List.copyOf(names);
        aliases = List.copyOf(aliases);
        members = List.copyOf(members);
    }

    /** The name in force on a day; the latest name where the day is null or none was in force. */
    public String nameOn(@Nullable LocalDate day) {
        return names.stream()
                .filter(name -> name.coversDay(day))
                .reduce((earlier, later) -> later)
                .orElse(names.getLast())
                .name();
    }

    /** The same agency with further spellings; those that it has already are not repeated. */
    public Agency alsoCalled(Collection<String> spellings) {
        List<String> all = Stream.concat(aliases.stream(), spellings.stream()).distinct().toList();
        return new Agency(id, kind, names, abbreviation, all, members);
    }

    /** What sort of body it is; collectives are made up of agencies of such sorts. */
    public enum Kind {
        DEPARTMENT, CENTRAL_BRANCH, ARMED_FORCES, DISTRICT, PARTY_OR_UNION, SCHOOL_OR_UNIT, ENTERPRISE, COLLECTIVE
    }

    /** An official name and the days from which and until which it holds; null for open ends. */
    public record ValidName(String name, @Nullable LocalDate from, @Nullable LocalDate to) {

        boolean coversDay(@Nullable LocalDate day) {
            return day != null && (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
        }
    }
}
