package vn.sokehoach.app.ui.settings;

import java.io.IOException;
import java.nio.file.Path;
import vn.sokehoach.core.appendix.UnwritableFile;

/** Carries settings from one machine to another in a file. */
public interface SettingsExchange {
    /**
     * Writes settings to a file, in place of what is there.
     *
     * @throws UnwritableFile where it cannot be written; what is there stays
     */
    void write(Settings settings, Path file) throws UnwritableFile, IOException;

    /**
     * The settings of a file.
     *
     * @throws IOException where it holds none or cannot be read
     */
    Settings read(Path file) throws IOException;
}
