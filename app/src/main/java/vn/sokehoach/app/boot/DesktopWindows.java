package vn.sokehoach.app.boot;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import javafx.application.Application;
import vn.sokehoach.app.cli.call.ExitCode;
import vn.sokehoach.app.cli.call.Windows;
import vn.sokehoach.app.ui.Messages;

/** The window as the command line starts it. */
final class DesktopWindows implements Windows {
    private final Map<String, String> environment;
    private final Path settings;

    DesktopWindows(Map<String, String> environment, Path settings) {
        this.environment = environment;
        this.settings = settings;
    }

    @Override
    public boolean possible() {
        boolean linux = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("linux");
        boolean display = environment.containsKey("DISPLAY") || environment.containsKey("WAYLAND_DISPLAY");
        return !linux || display || isScreenInMemory();
    }

    /** JavaFX's own screen in memory, for tests and for the rehearsal. */
    static boolean isScreenInMemory() {
        return "Headless".equalsIgnoreCase(System.getProperty("glass.platform", ""));
    }

    /** A dialog on a screen in memory waits for ever: there a failure, which is in the log by now, ends the program. */
    static void endWhereNobodyReads() {
        if (isScreenInMemory()) {
            Runtime.getRuntime().halt(ExitCode.UNEXPECTED);
        }
    }

    @Override
    public boolean show(Path folder, Messages messages) {
        try {
            Application.launch(DesktopApp.class, folder.toString(), settings.toString(),
                    messages.locale().getLanguage());
            return true;
        } catch (UnsupportedOperationException noScreen) {
            return false;
        }
    }
}
