package vn.sokehoach.architecture.violation.core.agency;

import vn.sokehoach.architecture.Breaks;
import vn.sokehoach.architecture.Rule;
import vn.sokehoach.architecture.violation.core.period.ComesBack;

@Breaks(Rule.NO_CYCLES)
public record GoesRound(ComesBack other) {}
