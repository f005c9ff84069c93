package vn.sokehoach.app.ui.settings;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The settings as they are now; every change is kept at once. */
public final class SettingsKeeper {
    private final ReadOnlyObjectWrapper<Settings> settings;
    private final String systemUser;
    private final Consumer<Settings> keeping;
    private final SettingsExchange exchange;

    /**
     * Begins with what was kept.
     *
     * @param systemUser whom the system says to sit here
     * @param keeping    keeps the settings whenever they change
     * @param exchange   carries them to other machines
     */
    public SettingsKeeper(Settings kept, String systemUser, Consumer<Settings> keeping, SettingsExchange exchange) {
        this.settings = new ReadOnlyObjectWrapper<>(kept);
        this.systemUser = systemUser;
        this.keeping = keeping;
        this.exchange = exchange;
    }

    /** Carries them to other machines. */
    public SettingsExchange exchange() {
        return exchange;
    }

    /** The settings as they are now. */
    public ReadOnlyObjectProperty<Settings> settingsProperty() {
        return settings.getReadOnlyProperty();
    }

    /** The settings as they are now. */
    public Settings now() {
        return settings.get();
    }

    /** Who sits here: the name that was given, else the system's. */
    public String officer() {
        return now().officer().isEmpty() ? systemUser : now().officer();
    }

    /** Changes them; the same settings again are nothing. */
    public void change(UnaryOperator<Settings> change) {
        Settings changed = change.apply(now());
        if (!changed.equals(now())) {
            settings.set(changed);
            // Whoever was told of the change may have taken it back.
            keeping.accept(now());
        }
    }

    /** The next larger or smaller size, or the usual one for 0. */
    public void zoom(int step) {
        int at = Settings.ZOOMS.indexOf(now().zoom());
        int next = step == 0 ? 100
                : Settings.ZOOMS.get(Math.clamp((at < 0 ? 1 : at) + step, 0, Settings.ZOOMS.size() - 1));
        change(settings -> settings.withZoom(next));
    }
}
