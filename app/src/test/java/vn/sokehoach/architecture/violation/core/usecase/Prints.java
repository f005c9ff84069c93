package vn.sokehoach.architecture.violation.core.usecase;

import vn.sokehoach.architecture.Breaks;
import vn.sokehoach.architecture.Rule;

@Breaks(Rule.STANDARD_STREAMS_IN_CLI_ONLY)
final class Prints {
    void print() {
        System.out.println();
    }
}
