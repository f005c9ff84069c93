package vn.sokehoach.app.ui;

import vn.sokehoach.app.ui.clip.Pasteboard;
import vn.sokehoach.app.ui.settings.SettingsKeeper;

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
}
