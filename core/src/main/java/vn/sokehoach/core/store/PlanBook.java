package vn.sokehoach.core.store;

/** An opened store: everything that is kept, and the only way to change it. Closing it lets another process open it. */
public interface PlanBook extends AutoCloseable {

    PlanStore plans();

    ProgressStore progress();

    AgencyStore agencies();

    StepStore steps();

    OriginalStore originals();

    StoreExamination examination();

    @Override
    void close();
}
