package vn.sokehoach.core.usecase.importing;

import java.util.List;
import java.util.Optional;
import vn.sokehoach.core.change.StaleEdit;
import vn.sokehoach.core.change.StepLabel;
import vn.sokehoach.core.usecase.Refused;

/** Loads the plans that ship with the program, read in the same way as a person's own documents. */
public final class LoadingSamples {
    private final ImportingPlan importing;
    private final KeepingPlans keeping;
    private final SamplePlans samples;

    public LoadingSamples(ImportingPlan importing, KeepingPlans keeping, SamplePlans samples) {
        this.importing = importing;
        this.keeping = keeping;
        this.samples = samples;
    }

    /** Loads those that are not there, all in one step; what is there stays as it is. */
    public List<ImportOutcome> load(String author) throws Refused, StaleEdit {
        PreparedImport prepared = importing.prepare(samples.files(), Optional.empty());
        if (!prepared.plans().isEmpty()) {
            keeping.keep(prepared.plans(), new StepLabel(StepLabel.Code.LOAD_SAMPLES, List.of()), author);
        }
        return prepared.outcomes();
    }
}
