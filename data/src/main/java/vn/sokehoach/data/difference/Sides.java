package vn.sokehoach.data.difference;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A thing before and after something, or in the one book and in the other; null where it is not there. */
record Sides(@Nullable Object one, @Nullable Object other) {

    boolean isSame() {
        return Objects.equals(one, other);
    }

    /** What is there, the first before the second. */
    Object either() {
        return Objects.requireNonNull(one == null ? other : one, "nothing on either side");
    }
}
