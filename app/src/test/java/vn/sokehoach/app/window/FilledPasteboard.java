package vn.sokehoach.app.window;

import java.util.Optional;
import vn.sokehoach.app.ui.clip.Clipping;
import vn.sokehoach.app.ui.clip.Pasteboard;

/** A clipboard of the test's own, so that nobody else's is touched. */
final class FilledPasteboard implements Pasteboard {
    private Optional<Clipping> content = Optional.empty();

    void holds(Clipping clipping) {
        content = Optional.of(clipping);
    }

    @Override
    public Optional<Clipping> content() {
        return content;
    }

    @Override
    public void put(String text) {
        content = Optional.of(new Clipping.Words(text));
    }
}
