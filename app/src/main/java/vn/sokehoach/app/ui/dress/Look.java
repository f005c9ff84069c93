package vn.sokehoach.app.ui.dress;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** How the window looks: our stylesheet over the theme, and the letters that ship with the program. */
final class Look {
    private static final String FOLDER = "/vn/sokehoach/app/look/";
    private static final List<String> SHEETS =
            List.of("dense.css", "signs.css", "review.css", "paper.css", "overview.css");
    private static final List<String> LETTERS = List.of("Roboto-Regular.ttf", "Roboto-Bold.ttf");

    private Look() {}

    /** Dresses a scene; the fonts of a bare Linux have no Vietnamese letters or are too wide for the columns. */
    static void dress(Scene scene) {
        LETTERS.forEach(Look::load);
        scene.getStylesheets()
                .setAll(SHEETS.stream()
                        .map(sheet -> Objects.requireNonNull(Look.class.getResource(FOLDER + sheet)).toExternalForm())
                        .toList());
    }

    private static void load(String file) {
        try (InputStream in = Look.class.getResourceAsStream(FOLDER + file)) {
            Font.loadFont(Objects.requireNonNull(in, file), 13);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
