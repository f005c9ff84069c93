package vn.sokehoach.app.shell;

import javafx.scene.control.Button;
import vn.sokehoach.app.ui.EmptyState;
import vn.sokehoach.app.ui.Messages;

/** What stands in the window while the book holds no plan: the ways to a first one. */
final class FirstSteps {
    private FirstSteps() {}

    static EmptyState of(ShellActs acts, Messages messages) {
        Button read = button("empty-import", messages.get("shell.import"), acts::importDocuments);
        read.getStyleClass().add("accent");
        return new EmptyState("book", messages.get("shell.empty"), messages.get("shell.empty.advice"), read,
                button("empty-paste", messages.get("import.paste"), acts::paste),
                button("empty-new", messages.get("structure.plan.new"), acts::newPlan),
                button("empty-samples", messages.get("shell.samples"), acts::loadSamples));
    }

    private static Button button(String id, String words, Runnable act) {
        Button button = new Button(words);
        button.setId(id);
        button.setOnAction(_ -> act.run());
        return button;
    }
}
