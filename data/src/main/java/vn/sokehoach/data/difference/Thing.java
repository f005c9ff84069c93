package vn.sokehoach.data.difference;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.copy.ContentDifference.Subject;

/**
 * One of the things that a book holds.
 *
 * @param plan whose it is; null for what is beside all plans
 * @param id   which of its subject it is
 */
record Thing(Subject subject, @Nullable UUID plan, List<Object> id) {

    static Thing of(Subject subject, @Nullable UUID plan, Object... id) {
        return new Thing(subject, plan, List.of(id));
    }
}
