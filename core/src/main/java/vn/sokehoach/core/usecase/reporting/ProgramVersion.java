package vn.sokehoach.core.usecase.reporting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which version this program is, as the build wrote it beside the classes: so it is known wherever they run. */
final class ProgramVersion {
    private static final String FILE = "version.properties";

    private ProgramVersion() {}

    /** "0.1.0". */
    static String stated() {
        Properties properties = new Properties();
        try (InputStream in = ProgramVersion.class.getResourceAsStream(FILE)) {
            if (in != null) {
                properties.load(in);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return properties.getProperty("version", "unknown");
    }
}
