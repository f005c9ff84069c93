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
 * @param mergers the reorganisations out of which it came, as the office recorded them, oldest first
 */
public record Agency(AgencyId id, Kind kind, List<ValidName> names, @Nullable String abbreviation, List<String> aliases,
        List<AgencyId> members, List<Merger> mergers) {

    public Agency {
        names = List.copyOf(names);
        aliases = List.copyOf(aliases);
        members = List.copyOf(members);
        mergers = List.copyOf(mergers);
    }

    /** An agency of which no reorganisation was recorded. */
    public Agency(AgencyId id, Kind kind, List<ValidName> names, @Nullable String abbreviation, List<String> aliases,
            List<AgencyId> members) {
        this(id, kind, names, abbreviation, aliases, members, List.of());
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
        return new Agency(id, kind, names, abbreviation, all, members, mergers);
    }

    /** The same agency with other names; at least one, oldest first. */
    public Agency named(List<ValidName> others) {
        return new Agency(id, kind, others, abbreviation, aliases, members, mergers);
    }

    /** The same agency with these spellings and abbreviation, in the place of those that it had. */
    public Agency spelt(@Nullable String shortened, List<String> spellings) {
        return new Agency(id, kind, names, shortened, spellings, members, mergers);
    }

    /** The same agency standing for others. */
    public Agency of(List<AgencyId> others) {
        return new Agency(id, kind, names, abbreviation, aliases, others, mergers);
    }

    /** The same agency after a further reorganisation. */
    public Agency after(Merger merger) {
        return new Agency(id, kind, names, abbreviation, aliases, members,
                Stream.concat(mergers.stream(), Stream.of(merger)).toList());
    }

    /**
     * A reorganisation out of which an agency came.
     *
     * @param before whose work went over, the agency itself included where it only grew
     * @param from   its first day as it is since then
     */
    public record Merger(List<AgencyId> before, LocalDate from) {

        public Merger {
            before = List.copyOf(before);
        }
    }

    /** What sort of body it is; collectives are made up of agencies of such sorts. */
    public enum Kind {
        DEPARTMENT, CENTRAL_BRANCH, ARMED_FORCES, DISTRICT, PARTY_OR_UNION, SCHOOL_OR_UNIT, ENTERPRISE, COLLECTIVE
    }

    /** An official name and the days from which and until which it holds; null for open ends. */
    public record ValidName(String name, @Nullable LocalDate from, @Nullable LocalDate to) {

        /** Whether the name holds on a day; false for null. */
        public boolean coversDay(@Nullable LocalDate day) {
            return day != null && (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
        }
    }
}
