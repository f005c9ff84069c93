package vn.sokehoach.architecture.violation.app.task;

import vn.sokehoach.architecture.Breaks;
import vn.sokehoach.architecture.Rule;
import vn.sokehoach.architecture.violation.app.browse.InnocentModel;

@Breaks(Rule.SCREENS_SEE_UI_ONLY)
public record SeesAnotherScreen(InnocentModel other) {}
