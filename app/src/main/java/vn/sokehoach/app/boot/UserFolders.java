package vn.sokehoach.app.boot;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the systems keep a user's data. */
final class UserFolders {
    private static final String NAME = "sokehoach";

    private final Map<String, String> environment;
    private final Path home;
    private final String system;

    /**
     * The folders of a user.
     *
     * @param system the system's name as Java tells it ("os.name")
     */
    UserFolders(Map<String, String> environment, Path home, String system) {
        this.environment = environment;
        this.home = home;
        this.system = system.toLowerCase(Locale.ROOT);
    }

    /** The folder of the store; it need not be there yet. */
    Path store() {
        if (system.startsWith("windows")) {
            // The roaming folder is synchronised between machines, which an open store does not survive.
            Path local = named("LOCALAPPDATA");
            Path roaming = named("APPDATA");
            Path base = local != null ? local : roaming != null ? roaming : home.resolve("AppData").resolve("Local");
            return base.resolve(NAME);
        }
        if (system.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve(NAME);
        }
        Path xdg = named("XDG_DATA_HOME");
        return (xdg != null ? xdg : home.resolve(".local").resolve("share")).resolve(NAME);
    }

    /** The file of the user's settings, beside the folder of the store; it need not be there yet. */
    Path settings() {
        return store().resolveSibling(NAME + "-settings.json");
    }

    // The XDG specification has relative paths ignored.
    private @Nullable Path named(String variable) {
        String value = environment.get(variable);
        return value == null || value.isBlank() || !Path.of(value).isAbsolute() ? null : Path.of(value);
    }
}
