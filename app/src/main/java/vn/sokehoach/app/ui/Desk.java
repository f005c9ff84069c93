package vn.sokehoach.app.ui;

/**
 * What every screen of an opened book stands on.
 *
 * @param author who sits here; named in every step
 */
public record Desk(Office office, String author, Jobs jobs, Dialogs dialogs, Messages messages, Sentences sentences,
        Failures failures) {}
