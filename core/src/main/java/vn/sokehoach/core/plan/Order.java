package vn.sokehoach.core.plan;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.agency.AgencyMention;
import vn.sokehoach.core.source.Source;

/** An assignment of the organising part ("Tổ chức thực hiện"): shown and tracked, not counted among the tasks. */
public record Order(UUID id, String no, String content, List<AgencyMention> lead, @Nullable String cooperatingText,
        Source source) {

    public Order {
        lead = List.copyOf(lead);
    }
}
