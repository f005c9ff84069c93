package vn.sokehoach.core.usecase;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.indicator.Measurement.Kind;
import vn.sokehoach.core.indicator.TargetValue.Scope;

/**
 * What a person wants recorded of an indicator.
 *
 * @param indicator id of its row
 * @param period    as the person wrote it: "Quý II/2024", "2024-Q2"
 * @param value     as the person wrote it: "57.479,60", "Đạt"
 * @param source    the report it was taken from; null for none
 * @param by        who records it
 */
public record MeasureEdit(UUID indicator, Scope scope, Kind kind, String period, String value,
        @Nullable String source, String by) {}
