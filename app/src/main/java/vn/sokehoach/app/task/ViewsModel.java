package vn.sokehoach.app.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import vn.sokehoach.app.task.Narrowing.Quick;
import vn.sokehoach.app.ui.settings.Settings.SavedView;
import vn.sokehoach.app.ui.settings.SettingsKeeper;
import vn.sokehoach.app.ui.settings.ViewSetup;
import vn.sokehoach.app.ui.settings.ViewSetup.Chip;
import vn.sokehoach.app.ui.view.Views;

/** How the task table is shown: its columns, order and conditions, and the named views; all of it is kept at once. */
public final class ViewsModel implements Views {
    private static final String QUICK = "QUICK";
    private static final String TABLE = "tasks";

    private final SettingsKeeper keeper;
    private final ReadOnlyObjectWrapper<ViewSetup> setup;
    private final ObjectProperty<Quick> quick;

    /** Begins as the table was left. */
    ViewsModel(SettingsKeeper keeper) {
        this.keeper = keeper;
        this.setup = new ReadOnlyObjectWrapper<>(keeper.now().tasks());
        this.quick = new SimpleObjectProperty<>(quickOf(setup.get()));
        quick.addListener((_, _, now) -> show(setup.get().withChips(chips(conditions(), now))));
    }

    @Override
    public ReadOnlyObjectProperty<ViewSetup> setupProperty() {
        return setup.getReadOnlyProperty();
    }

    /** The narrowing that is switched on. */
    public ObjectProperty<Quick> quickProperty() {
        return quick;
    }

    /** What narrows the table besides. */
    public List<Condition> conditions() {
        return setup.get().chips().stream().map(Condition::of).flatMap(Optional::stream).toList();
    }

    @Override
    public void show(ViewSetup wanted) {
        setup.set(wanted);
        quick.set(quickOf(wanted));
        keeper.change(settings -> settings.withTasks(wanted));
    }

    /** Narrows by one more. */
    public void add(Condition condition) {
        List<Condition> now = new ArrayList<>(conditions());
        now.remove(condition);
        now.add(condition);
        narrow(now);
    }

    /** Narrows by these alone. */
    public void narrow(List<Condition> conditions) {
        show(setup.get().withChips(chips(conditions, quick.get())));
    }

    @Override
    public List<SavedView> saved() {
        return keeper.now().viewsOf(TABLE);
    }

    @Override
    public void save(String name) {
        keeper.change(settings -> settings.withView(new SavedView(name, setup.get(), TABLE)));
    }

    @Override
    public void forget(String name) {
        keeper.change(settings -> settings.withoutView(TABLE, name));
    }

    private static List<Chip> chips(List<Condition> conditions, Quick quickly) {
        Stream<Chip> first = quickly == Quick.ALL ? Stream.of() : Stream.of(new Chip(QUICK, quickly.name()));
        return Stream.concat(first, conditions.stream().map(Condition::chip)).toList();
    }

    private static Quick quickOf(ViewSetup shown) {
        return shown.chips()
                .stream()
                .filter(chip -> chip.kind().equals(QUICK))
                .flatMap(chip -> Stream.of(Quick.values()).filter(each -> each.name().equals(chip.value())))
                .findFirst()
                .orElse(Quick.ALL);
    }
}
