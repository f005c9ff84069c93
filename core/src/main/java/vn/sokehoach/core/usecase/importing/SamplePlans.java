package vn.sokehoach.core.usecase.importing;

import java.util.List;

/** The plans that ship with the program, as documents like any other. */
@FunctionalInterface
public interface SamplePlans {

    /** The files, each a plan. */
    List<IncomingFile> files();
}
