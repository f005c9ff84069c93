package vn.sokehoach.app.manual;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.ui.Messages;

/** The pictures of the manual's pages; the tests take them while the program is built, so one built without tests has none. */
public final class ManualPictures {
    private final Function<String, @Nullable InputStream> files;

    /** {@code files} opens a file by its name, which is that of a page's screen with ".png"; null where there is none. */
    public ManualPictures(Function<String, @Nullable InputStream> files) {
        this.files = files;
    }

    /** The pictures in a language that ship with the program. */
    public static ManualPictures shipped(Messages messages) {
        String folder = "pictures/" + messages.locale().getLanguage() + "/";
        return new ManualPictures(file -> ManualPictures.class.getResourceAsStream(folder + file));
    }

    /** The picture of a page; empty where none was taken. */
    public Optional<Image> of(ManualPage page) {
        try (InputStream file = files.apply(page.screen() + ".png")) {
            return file == null ? Optional.empty() : Optional.of(new Image(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
