package vn.sokehoach.architecture.violation.core.usecase;

import vn.sokehoach.architecture.Breaks;
import vn.sokehoach.architecture.Rule;

@Breaks(Rule.NO_GENERIC_EXCEPTION)
final class GivesUp {
    void run() {
        throw new RuntimeException("no");
    }
}
