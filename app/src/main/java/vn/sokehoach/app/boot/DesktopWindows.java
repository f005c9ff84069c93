package vn.sokehoach.app.boot;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import vn.sokehoach.app.cli.Windows;
import vn.sokehoach.app.ui.Messages;

/** The window as the command line starts it. */
final class DesktopWindows implements Windows {
    private final Map<String, String> environment;

    DesktopWindows(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public boolean possible() {
        boolean linux = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("linux");
        boolean display = environment.containsKey("DISPLAY") || environment.containsKey("WAYLAND_DISPLAY");
        return !linux || display || isHeadlessByWish();
    }

    // JavaFX's own screen in memory, for tests and for the rehearsal.
    private static boolean isHeadlessByWish() {
        return "Headless".equalsIgnoreCase(System.getProperty("glass.platform", ""));
    }

    @Override
    public boolean show(Path folder, Messages messages) {
        return false;
    }
}
