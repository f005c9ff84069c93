package vn.sokehoach.core.usecase.intake;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** By when the forms of a round are to be returned. */
public interface DueDays {

    /** The last day in time; empty where none is fixed. */
    Optional<LocalDate> due(UUID plan, String period);
}
