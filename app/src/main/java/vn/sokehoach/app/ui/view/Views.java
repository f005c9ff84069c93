package vn.sokehoach.app.ui.view;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import vn.sokehoach.app.ui.settings.Settings.SavedView;
import vn.sokehoach.app.ui.settings.ViewSetup;

/** How a table is shown now, and the named ways to show it. */
public interface Views {
    /** How the table is shown now. */
    ReadOnlyObjectProperty<ViewSetup> setupProperty();

    /** Shows the table in another way from now on. */
    void show(ViewSetup wanted);

    /** The named views, in the order in which they were saved. */
    List<SavedView> saved();

    /** Keeps how the table is shown now under a name, in place of a view of this name. */
    void save(String name);

    /** Forgets a named view. */
    void forget(String name);
}
