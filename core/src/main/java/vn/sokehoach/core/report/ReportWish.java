package vn.sokehoach.core.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.plan.Signatory;

/**
 * What a report is to be about; what is null is left to be filled in by hand, or taken from the plan.
 *
 * @param period    the reporting period ("2024-Q2"): only what was reported for it is told
 * @param asOf      the day of the figures; null for today
 * @param reporter  who reports
 * @param recipient to whom; null for who issued the plan
 * @param signatory who signs it
 */
public record ReportWish(@Nullable String period, @Nullable LocalDate asOf, @Nullable String reporter,
        @Nullable String recipient, @Nullable Signatory signatory) {}
