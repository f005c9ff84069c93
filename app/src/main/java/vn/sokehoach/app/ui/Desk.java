package vn.sokehoach.app.ui;

import java.util.function.Consumer;
import vn.sokehoach.app.ui.clip.Pasteboard;
import vn.sokehoach.app.ui.settings.SettingsKeeper;
import vn.sokehoach.core.change.StaleEdit;
import vn.sokehoach.core.usecase.Refused;

/**
 * What every screen of an opened book stands on.
 *
 * @param settings what the person set up, the name that stands in every step too
 */
public record Desk(Office office, SettingsKeeper settings, Jobs jobs, Dialogs dialogs, Pasteboard pasteboard,
        Messages messages,
        Failures failures) {

    /** Who sits here; named in every step. */
    public String author() {
        return settings.officer();
    }

    /** The sentences in the language of the texts. */
    public Sentences sentences() {
        return new Sentences(messages);
    }

    /** Tells in a sentence what was refused, or that it changed meanwhile; all else opens the window of failures. */
    public Consumer<Exception> telling(Consumer<String> told) {
        return failure -> {
            switch (failure) {
                case Refused refused -> told.accept(sentences().of(refused.refusal()));
                case StaleEdit _ -> told.accept(messages.get("task.stale"));
                default -> failures.accept(failure);
            }
        };
    }
}
