package vn.sokehoach.architecture.violation.core.usecase;

import vn.sokehoach.architecture.Breaks;
import vn.sokehoach.architecture.Rule;

@Breaks(Rule.NO_STATIC_STATE)
final class Counts {
    static int count;
}
