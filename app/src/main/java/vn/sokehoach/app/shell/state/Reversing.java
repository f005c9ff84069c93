package vn.sokehoach.app.shell.state;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import vn.sokehoach.app.ui.Desk;
import vn.sokehoach.core.change.StaleEdit;
import vn.sokehoach.core.change.Step;

/** Takes a step back, or brings it again, and says which it was. */
public record Reversing(Desk desk, Consumer<String> telling) {

    /**
     * Does it.
     *
     * @param key  "undo" or "redo"
     * @param done gets the step, empty where there was none
     */
    public void run(Callable<Optional<Step>> act, String key, Consumer<Optional<Step>> done) {
        desk.jobs().run(act, step -> {
            telling.accept(
                    step.map(reversed -> desk.messages()
                            .get("shell." + key + ".done", desk.sentences().of(reversed.label())))
                            .orElse(desk.messages().get("shell." + key + ".nothing")));
            done.accept(step);
        }, failure -> {
            if (failure instanceof StaleEdit) {
                telling.accept(desk.messages().get("task.stale"));
            } else {
                desk.failures().accept(failure);
            }
        });
    }
}
