package vn.sokehoach.architecture.violation.data.db;

import javafx.scene.control.Label;
import vn.sokehoach.architecture.Breaks;
import vn.sokehoach.architecture.Rule;

@Breaks(Rule.DATA_SEES_NO_SCREEN)
final class OpensAWindow {
    Label label = new Label();
}
