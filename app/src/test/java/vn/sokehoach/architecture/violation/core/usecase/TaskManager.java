package vn.sokehoach.architecture.violation.core.usecase;

import vn.sokehoach.architecture.Breaks;
import vn.sokehoach.architecture.Rule;

@Breaks(Rule.NO_EMPTY_NAMES)
final class TaskManager {}
