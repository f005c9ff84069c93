package vn.sokehoach.core.usecase.importing;

import java.util.List;
import java.util.Optional;
import vn.sokehoach.core.change.StaleEdit;
import vn.sokehoach.core.change.StepLabel;
import vn.sokehoach.core.usecase.Refused;
import vn.sokehoach.core.usecase.importing.PreparedImport.PreparedPlan;

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

    /** Loads those that are not there, a step for each; what is there stays as it is. */
    public List<ImportOutcome> load(String author) throws Refused, StaleEdit {
        PreparedImport prepared = importing.prepare(samples.files(), Optional.empty());
        keeping.begin(prepared);
        for (PreparedPlan plan : prepared.plans()) {
            keeping.keep(plan, new StepLabel(StepLabel.Code.LOAD_SAMPLES, List.of()), author);
        }
        return prepared.outcomes();
    }
}
