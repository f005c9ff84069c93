package vn.sokehoach.app.ui;

import vn.sokehoach.app.ui.clip.Pasteboard;

/**
 * What every screen of an opened book stands on.
 *
 * @param author who sits here; named in every step
 */
public record Desk(Office office, String author, Jobs jobs, Dialogs dialogs, Pasteboard pasteboard, Messages messages,
        Failures failures) {

    /** The sentences in the language of the texts. */
    public Sentences sentences() {
        return new Sentences(messages);
    }
}
