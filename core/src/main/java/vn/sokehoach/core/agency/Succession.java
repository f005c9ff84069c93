package vn.sokehoach.core.agency;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reorganisation made of agencies; plans issued before it keep the old names.
 *
 * @param before whose work went over, the successor itself included where it only grew
 * @param from   first day of the successor; null where no source supports a day
 */
public record Succession(List<AgencyId> before, AgencyId after, @Nullable LocalDate from) {

    public Succession {
        before = List.copyOf(before);
    }
}
