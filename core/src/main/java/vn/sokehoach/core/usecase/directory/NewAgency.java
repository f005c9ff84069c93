package vn.sokehoach.core.usecase.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.agency.Agency;
import vn.sokehoach.core.agency.Agency.Kind;
import vn.sokehoach.core.agency.Agency.ValidName;
import vn.sokehoach.core.agency.AgencyId;
import vn.sokehoach.core.text.SearchKey;

/**
 * An agency that the directory is to have.
 *
 * @param owner        name of the province; "" where it is not known
 * @param from         its first day; null where it is not known
 * @param abbreviation null for none
 */
public record NewAgency(String owner, String name, Kind kind, @Nullable LocalDate from,
        @Nullable String abbreviation) {

    /** The agency under a code that none of these has: the first letters of its words, numbered where they are taken. */
    Agency among(List<Agency> others) {
        Set<String> taken = others.stream().map(agency -> agency.id().code()).collect(Collectors.toSet());
        String base = SearchKey.of(name)
                .replaceAll("[^a-z0-9]+", " ")
                .strip()
                .lines()
                .flatMap(line -> List.of(line.split(" ")).stream())
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining())
                .toUpperCase(Locale.ROOT);
        String code = base;
        for (int number = 2; taken.contains(code); number++) {
            code = base + number;
        }
        return new Agency(new AgencyId(owner, code), kind, List.of(new ValidName(name, from, null)), abbreviation,
                List.of(), List.of());
    }
}
