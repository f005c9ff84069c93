package vn.sokehoach.architecture.violation.app.ui;

import vn.sokehoach.architecture.Breaks;
import vn.sokehoach.architecture.Rule;
import vn.sokehoach.architecture.violation.app.browse.InnocentModel;

@Breaks(Rule.UI_KNOWS_NO_SCREEN)
public record SeesAScreen(InnocentModel screen) {}
