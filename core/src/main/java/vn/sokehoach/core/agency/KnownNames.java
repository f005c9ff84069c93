package vn.sokehoach.core.agency;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the longest known name at a place of a text. */
final class KnownNames {
    private static final int SHORTEST_ABBREVIATION = 3;

    private final List<Name> names = new ArrayList<>();
    private final List<Name> departments = new ArrayList<>();
    private final List<Name> abbreviations = new ArrayList<>();
    private final ProvinceSuffix suffix;

    KnownNames(Collection<Agency> agencies, String owner) {
        this.suffix = new ProvinceSuffix(owner);
        agencies.forEach(this::add);
    }

    private void add(Agency agency) {
        agency.names().forEach(name -> addName(agency, name.name()));
        agency.aliases().forEach(alias -> addName(agency, alias));
        String abbreviation = agency.abbreviation();
        if (abbreviation != null && abbreviation.length() >= SHORTEST_ABBREVIATION) {
            abbreviations.add(new Name(Pattern.compile(Pattern.quote(abbreviation) + "(?![\\p{L}\\d&])"), agency.id(),
                    Slips.letters(abbreviation)));
        }
    }

    private void addName(Agency agency, String name) {
        names.add(new Name(Spelling.of(name), agency.id(), Slips.letters(name)));
        if (agency.kind() == Agency.Kind.DEPARTMENT && name.startsWith("Sở ")) {
            departments.add(new Name(Spelling.of(name.substring(3)), agency.id(), Slips.letters(name)));
        }
    }

    /** The longest name that begins here, with the province behind it; empty where none does. */
    Optional<Match> at(Printed text, int place) {
        return longest(names, text, text.folded(), place);
    }

    /** As {@link #at}, for lists: abbreviations too, and departments without the word "Sở" where they fill the entry. */
    Optional<Match> inListAt(Printed text, int place) {
        Optional<Match> full = at(text, place).or(() -> longest(abbreviations, text, text.text(), place));
        return full.or(() -> longest(departments, text, text.folded(), place)
                .filter(match -> text.isEntryEnd(match.end())));
    }

    private Optional<Match> longest(List<Name> candidates, Printed text, String subject, int place) {
        @Nullable
        Match best = null;
        for (Name name : candidates) {
            Matcher matcher = name.pattern()
                    .matcher(subject)
                    .region(place, subject.length())
                    .useTransparentBounds(true);
            if (matcher.lookingAt() && (best == null || matcher.end() > best.end())) {
                best = new Match(name.id(), matcher.end());
            }
        }
        return Optional.ofNullable(best).flatMap(match -> withProvince(text, match));
    }

    /** With the province's own name behind it; empty where another province's stands there: that is another agency. */
    private Optional<Match> withProvince(Printed text, Match match) {
        if (suffix.isForeign(text.text(), match.end())) {
            return Optional.empty();
        }
        return Optional.of(new Match(match.id(), suffix.endAfter(text.text(), match.end())));
    }

    /** The one name that is spelt nearly like this, within one slip in ten letters; empty where none or several are. */
    Optional<AgencyId> nearly(String printed) {
        String sought = Slips.letters(printed);
        int allowed = Math.min(2, sought.length() / 10);
        List<AgencyId> found = names.stream()
                .filter(name -> Slips.within(allowed, sought, name.letters()))
                .map(Name::id)
                .distinct()
                .toList();
        return allowed > 0 && found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** An agency and the character after its name. */
    record Match(AgencyId id, int end) {}

    /** A name with its letters as slips are looked for in them. */
    private record Name(Pattern pattern, AgencyId id, String letters) {}
}
