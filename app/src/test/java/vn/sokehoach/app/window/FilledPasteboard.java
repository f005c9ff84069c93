package vn.sokehoach.app.window;

import java.util.Optional;
import vn.sokehoach.app.ui.clip.Clipping;
import vn.sokehoach.app.ui.clip.Pasteboard;

/** A clipboard of the test's own, so that nobody else's is touched. */
final class FilledPasteboard implements Pasteboard {
    private Optional<Clipping> content = Optional.empty();
    private Optional<String> text = Optional.empty();

    void holds(Clipping clipping) {
        content = Optional.of(clipping);
        text = clipping instanceof Clipping.Words words ? Optional.of(words.text()) : Optional.empty();
    }

    @Override
    public Optional<Clipping> content() {
        return content;
    }

    @Override
    public Optional<String> text() {
        return text;
    }

    @Override
    public void put(String plain) {
        holds(new Clipping.Words(plain));
    }

    @Override
    public void put(String plain, String html) {
        content = Optional.of(new Clipping.Page(html));
        text = Optional.of(plain);
    }
}
