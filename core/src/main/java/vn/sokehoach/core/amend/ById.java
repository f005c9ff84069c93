package vn.sokehoach.core.amend;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Pieces of a plan by their ids. */
final class ById {

    private ById() {}

    /** These pieces in their order; of several with one id the first. */
    static <T> Map<UUID, T> of(List<T> all, Function<T, UUID> id) {
        return all.stream().collect(Collectors.toMap(id, Function.identity(), (one, _) -> one, LinkedHashMap::new));
    }
}
