package vn.sokehoach.core.usecase.directory;

import java.time.LocalDate;
import java.util.List;

/**
 * Agencies that go into one, or one that is split into several, as a person names them; whoever stands on both sides
 * goes on, and a name behind that nobody has is a new agency.
 *
 * @param before several only where one is after
 * @param after  at least one
 * @param from   the first day of what comes after
 */
public record Reorganisation(List<String> before, List<String> after, LocalDate from) {

    public Reorganisation {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
