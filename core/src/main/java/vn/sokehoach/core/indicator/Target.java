package vn.sokehoach.core.indicator;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A target value: always its printed spelling, and beside it what it means where it parses. */
public sealed interface Target {

    /** The spelling of the document, untouched. */
    String printed();

    /** Lower bound, or the value itself; null where there is none. */
    default @Nullable BigDecimal from() {
        return null;
    }

    /** Upper bound, or the value itself; null where there is none. */
    default @Nullable BigDecimal to() {
        return null;
    }

    /** One value: "185,5". */
    record Exact(String printed, BigDecimal value) implements Target {
        @Override
        public BigDecimal from() {
            return value;
        }

        @Override
        public BigDecimal to() {
            return value;
        }
    }

    /** Two bounds, both met: "103-107". */
    record Range(String printed, BigDecimal from, BigDecimal to) implements Target {}

    /** Trên, hơn, &gt;. */
    record MoreThan(String printed, BigDecimal from) implements Target {}

    /** Từ ... trở lên, tối thiểu, ít nhất, không dưới, &gt;=. */
    record AtLeast(String printed, BigDecimal from) implements Target {}

    /** Dưới, &lt;. */
    record LessThan(String printed, BigDecimal to) implements Target {}

    /** Không quá, tối đa, &lt;=. */
    record AtMost(String printed, BigDecimal to) implements Target {}

    /** Khoảng, xấp xỉ: one value, or a range. */
    record About(String printed, BigDecimal from, BigDecimal to) implements Target {}

    /** A target without a number that is a target all the same: "Đạt", "Không đạt". */
    record Words(String printed) implements Target {}

    /** Text that is no known spelling; kept, reported, never guessed. */
    record Unparsed(String printed) implements Target {}
}
