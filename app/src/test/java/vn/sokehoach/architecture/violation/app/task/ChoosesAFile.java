package vn.sokehoach.architecture.violation.app.task;

import javafx.stage.FileChooser;
import vn.sokehoach.architecture.Breaks;
import vn.sokehoach.architecture.Rule;

@Breaks(Rule.DIALOGS_IN_DIALOGS_ONLY)
final class ChoosesAFile {
    final FileChooser chooser = new FileChooser();
}
