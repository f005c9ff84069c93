package vn.sokehoach.core.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Another document that the plan cites: "Nghị quyết", "01/NQ-CP", its date where any mention gives one. */
public record LegalReference(String kind, String number, @Nullable LocalDate date) {}
