package vn.sokehoach.architecture.violation.app.browse;

import javafx.stage.Stage;
import vn.sokehoach.architecture.Breaks;
import vn.sokehoach.architecture.Rule;

@Breaks(Rule.MODELS_KNOW_NO_STAGE)
public record StagedModel(Stage stage) {}
