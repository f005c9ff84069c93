package vn.sokehoach.architecture.violation.core.usecase;

import vn.sokehoach.architecture.Breaks;
import vn.sokehoach.architecture.Rule;

@Breaks(Rule.NO_GET_INSTANCE)
final class Single {
    static Single getInstance() {
        return new Single();
    }
}
