package vn.sokehoach.core.usecase.directory;

import java.time.LocalDate;
import java.util.List;

/**
 * Agencies that go into one, as a person names them; one of them may be the one that stays, and a name that nobody has is a
 * new agency.
 *
 * @param from the first day of the successor
 */
public record Merger(List<String> before, String after, LocalDate from) {

    public Merger {
        before = List.copyOf(before);
    }
}
