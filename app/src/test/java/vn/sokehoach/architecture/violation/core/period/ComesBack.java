package vn.sokehoach.architecture.violation.core.period;

import vn.sokehoach.architecture.violation.core.agency.GoesRound;

public record ComesBack(GoesRound other) {}
