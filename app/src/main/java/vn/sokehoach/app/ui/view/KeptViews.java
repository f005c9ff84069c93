package vn.sokehoach.app.ui.view;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.sokehoach.app.ui.settings.Settings.SavedView;
import vn.sokehoach.app.ui.settings.SettingsKeeper;
import vn.sokehoach.app.ui.settings.ViewSetup;

/** How one table is shown, kept among the person's settings at once. */
public abstract class KeptViews implements Views {
    private final SettingsKeeper keeper;
    private final String table;
    private final ReadOnlyObjectWrapper<ViewSetup> setup;

    /**
     * Begins as the table was left.
     *
     * @param table its name among the settings
     */
    protected KeptViews(SettingsKeeper keeper, String table) {
        this.keeper = keeper;
        this.table = table;
        this.setup = new ReadOnlyObjectWrapper<>(keeper.now().setupOf(table));
    }

    @Override
    public final ReadOnlyObjectProperty<ViewSetup> setupProperty() {
        return setup.getReadOnlyProperty();
    }

    @Override
    public void show(ViewSetup wanted) {
        setup.set(wanted);
        keeper.change(settings -> settings.withSetup(table, wanted));
    }

    @Override
    public final List<SavedView> saved() {
        return keeper.now().viewsOf(table);
    }

    @Override
    public final void save(String name) {
        keeper.change(settings -> settings.withView(new SavedView(name, setup.get(), table)));
    }

    @Override
    public final void forget(String name) {
        keeper.change(settings -> settings.withoutView(table, name));
    }
}
