package vn.sokehoach.app.boot;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sokehoach.app.ui.Jobs;
import vn.sokehoach.app.ui.settings.Settings;
import vn.sokehoach.app.ui.settings.Settings.Language;
import vn.sokehoach.app.ui.settings.SettingsExchange;
import vn.sokehoach.app.ui.settings.SettingsKeeper;
import vn.sokehoach.core.appendix.OutputFile;
import vn.sokehoach.core.appendix.UnwritableFile;

/** The file in which a user's settings are kept, as JSON; it is replaced whole or not at all. */
final class SettingsFile implements SettingsExchange {
    private static final Logger LOG = LoggerFactory.getLogger(SettingsFile.class);

    private final Path file;
    private final OutputFile output;
    private final ObjectMapper json = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    SettingsFile(Path file, OutputFile output) {
        this.file = file;
        this.output = output;
    }

    /**
     * The settings that are kept, and that keep themselves here, beside the window, whenever they change.
     *
     * @param asked the language that was asked for this once, kept only when another was chosen since; null for none
     */
    SettingsKeeper keeper(String systemUser, @Nullable Language asked, Jobs jobs) {
        Settings kept = read();
        Settings begun = asked == null ? kept : kept.withLanguage(asked);
        AtomicReference<Settings> now = new AtomicReference<>(kept);
        AtomicBoolean chosen = new AtomicBoolean();
        return new SettingsKeeper(begun, systemUser, changed -> {
            if (changed.language() != begun.language()) {
                chosen.set(true);
            }
            now.set(chosen.get() ? changed : changed.withLanguage(kept.language()));
            jobs.aside(() -> {
                keep(now::get);
                return true;
            }, _ -> {}, failure -> LOG.warn("the settings cannot be kept", failure));
        }, this);
    }

    /** What is kept; where nothing is, or nothing that can be read, what stands at first. */
    Settings read() {
        if (!Files.exists(file)) {
            return Settings.INITIAL;
        }
        try {
            return read(file);
        } catch (JacksonException unreadable) {
            LOG.warn("the settings cannot be read and are set up anew: {}", unreadable.getOriginalMessage());
        } catch (IOException failure) {
            LOG.warn("the settings cannot be reached", failure);
        }
        return Settings.INITIAL;
    }

    /** Keeps what is set now in place of what is kept; the last of several calls at once is what remains. */
    synchronized void keep(Supplier<Settings> now) throws UnwritableFile, IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        write(now.get(), file);
    }

    @Override
    public void write(Settings settings, Path target) throws UnwritableFile, IOException {
        output.replace(target, out -> out.write(json.writeValueAsBytes(settings)));
    }

    @Override
    public Settings read(Path source) throws IOException {
        return json.readValue(Files.readAllBytes(source), Settings.class);
    }
}
