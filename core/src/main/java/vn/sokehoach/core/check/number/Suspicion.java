package vn.sokehoach.core.check.number;

import java.util.List;
import java.util.Optional;
import vn.sokehoach.core.check.figure.Rereading;
import vn.sokehoach.core.check.figure.Rereading.Slip;
import vn.sokehoach.core.check.number.Doubt.Reason;

/**
 * What a comparison found.
 *
 * @param slip      what most likely happened; empty for dates
 * @param proposals Vietnamese spellings, the likeliest first; at least one
 */
record Suspicion(Reason reason, Optional<Slip> slip, List<String> proposals) {

    Suspicion {
        proposals = List.copyOf(proposals);
    }

    /** Of readings, the likeliest first; empty where there is none. */
    static Optional<Suspicion> of(Reason reason, List<Rereading> readings) {
        return readings.isEmpty() ? Optional.empty()
                : Optional.of(new Suspicion(reason, Optional.of(readings.getFirst().slip()),
                        readings.stream().flatMap(reading -> reading.printed().stream()).toList()));
    }
}
