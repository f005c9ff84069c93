package vn.sokehoach.app.ui.trace;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.sokehoach.app.ui.Dialogs;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.settings.Settings;

/** The file for whoever helps, as the window offers it. */
public final class SupportFile {
    private final Messages messages;
    private final Dialogs dialogs;

    /** Offered in these dialogs. */
    public SupportFile(Messages messages, Dialogs dialogs) {
        this.messages = messages;
        this.dialogs = dialogs;
    }

    /** Lets the person choose where it shall be; empty where he would not. */
    public Optional<Path> chosen() {
        return dialogs.chooseTarget(messages.get("diagnosis.file"), messages.get("diagnosis.kind"));
    }

    /** What of the settings goes into it: nothing that a person typed. */
    public Map<String, String> settings(Settings settings) {
        return new TreeMap<>(Map.of("language", settings.language().name(), "theme", settings.theme().name(), "zoom",
                Integer.toString(settings.zoom())));
    }

    /** That it was written, and that it may be given away. */
    public String written(Path file) {
        return messages.get("diagnosis.written", file);
    }
}
