package vn.sokehoach.app.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import vn.sokehoach.app.task.Narrowing.Quick;
import vn.sokehoach.app.ui.settings.SettingsKeeper;
import vn.sokehoach.app.ui.settings.ViewSetup;
import vn.sokehoach.app.ui.settings.ViewSetup.Chip;
import vn.sokehoach.app.ui.view.KeptViews;

/** How the task table is shown: its columns, order and conditions, and the named views; all of it is kept at once. */
public final class ViewsModel extends KeptViews {
    private static final String QUICK = "QUICK";
    private static final String TABLE = "tasks";

    private final ObjectProperty<Quick> quick;

    /** Begins as the table was left. */
    ViewsModel(SettingsKeeper keeper) {
        super(keeper, TABLE);
        this.quick = new SimpleObjectProperty<>(quickOf(setupProperty().get()));
        quick.addListener((_, _, now) -> show(setupProperty().get().withChips(chips(conditions(), now))));
    }

    /** The narrowing that is switched on. */
    public ObjectProperty<Quick> quickProperty() {
        return quick;
    }

    /** What narrows the table besides. */
    public List<Condition> conditions() {
        return setupProperty().get().chips().stream().map(Condition::of).flatMap(Optional::stream).toList();
    }

    @Override
    public void show(ViewSetup wanted) {
        super.show(wanted);
        quick.set(quickOf(wanted));
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
        show(setupProperty().get().withChips(chips(conditions, quick.get())));
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
