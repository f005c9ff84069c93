package vn.sokehoach.core.indicator;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.indicator.TargetValue.Scope;

/**
 * A value of an indicator for a period, as somebody reported it.
 *
 * @param period the code of a {@link MeasuredPeriod}
 */
public record Measurement(UUID id, Subject subject, Kind kind, String period, Measured measured, Origin origin) {

    /** What sort of value: thực hiện (of the period alone), lũy kế (from the year's first day), ước (estimated). */
    public enum Kind {
        ACTUAL, CUMULATIVE, ESTIMATE
    }

    /** Whose value: of which row of which plan, the province's own or the whole country's. */
    public record Subject(UUID plan, UUID indicator, Scope scope) {}

    /**
     * The value.
     *
     * @param printed as it was written, without blanks around it
     * @param number  what it means; null for words such as "Đạt"
     */
    public record Measured(String printed, @Nullable BigDecimal number) {}

    /**
     * Where it comes from.
     *
     * @param at     when it was recorded (UTC); a redone one keeps it
     * @param by     who recorded it
     * @param source the report it was taken from; null where none was named
     */
    public record Origin(Instant at, String by, @Nullable String source) {}

    /** The period; empty where the code is one of a later version. */
    public Optional<MeasuredPeriod> inPeriod() {
        return MeasuredPeriod.parse(period);
    }
}
