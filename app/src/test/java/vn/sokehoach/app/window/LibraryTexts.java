package vn.sokehoach.app.window;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleReader;
import java.util.List;
import java.util.Properties;
import javafx.scene.control.Button;

/** The words that JavaFX and ControlsFX bring, which the program shows in its own language. */
final class LibraryTexts {
    private static final String JAVAFX = "com/sun/javafx/scene/control/skin/resources/controls";

    private LibraryTexts() {}

    /** Their files in a language: {@code ""} is their own English, {@code "_vi"} is what the program adds. */
    static List<Properties> of(String suffix) {
        return suffix.isEmpty() ? List.of(javaFxItself(), beside("controlsfx.properties"))
                : List.of(beside(JAVAFX + suffix + ".properties"), beside("controlsfx" + suffix + ".properties"));
    }

    private static Properties beside(String file) {
        InputStream found = LibraryTexts.class.getClassLoader().getResourceAsStream(file);
        return found == null ? new Properties() : Tongue.read(found);
    }

    /** A module keeps its files to itself, but for those who read it as a file. */
    private static Properties javaFxItself() {
        Module controls = Button.class.getModule();
        String file = JAVAFX + ".properties";
        if (!controls.isNamed()) {
            return beside(file);
        }
        try (ModuleReader reader = controls.getLayer()
                .configuration()
                .findModule(controls.getName())
                .orElseThrow()
                .reference()
                .open()) {
            return Tongue.read(reader.open(file).orElseThrow());
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }
}
