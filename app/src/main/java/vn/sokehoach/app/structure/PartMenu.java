package vn.sokehoach.app.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.collections.ObservableList;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.core.edit.PlanEdit.Direction;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.TaskGroup;
import vn.sokehoach.core.text.NumberStyle;
import vn.sokehoach.core.usecase.editing.PartName.Kind;
import vn.sokehoach.core.usecase.editing.RowSpot;

/** What can be done with a part of the plan, as menu entries with their keys; made anew each time it opens. */
public final class PartMenu {
    private static final int ENOUGH = 48;
    private final PartActs acts;
    private final Messages messages;
    private final boolean rows;

    public PartMenu(PartActs acts) {
        this(acts, false);
    }

    private PartMenu(PartActs acts, boolean rows) {
        this.acts = acts;
        this.rows = rows;
        this.messages = acts.desk().messages();
    }

    /** The menu of rows of indicators, which also begins their table. */
    public static PartMenu ofRows(PartActs acts) {
        return new PartMenu(acts, true);
    }

    /** A button that opens the menu of the chosen part. */
    public MenuButton button(Supplier<@Nullable UUID> chosen) {
        MenuButton button = new MenuButton(messages.get("structure.menu"));
        button.setId("structure-menu");
        button.getStyleClass().add("bar-menu");
        button.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        fill(button.getItems(), null);
        button.setOnShowing(_ -> fill(button.getItems(), chosen.get()));
        return button;
    }

    /** Puts the entries for a part into a menu; null where none is chosen. */
    void fill(ObservableList<MenuItem> menu, @Nullable UUID id) {
        Part part = acts.model().part(id).orElse(null);
        List<MenuItem> items = new ArrayList<>();
        if (rows || part != null && part.kind() == Kind.ROW) {
            menu.setAll(ofRow(part, id));
            return;
        }
        if (part != null) {
            items.add(item("reword", PartKeys.WORDS, () -> acts.reword(id)));
            items.add(new SeparatorMenuItem());
        }
        items.add(item("add.TASK", PartKeys.ADD, () -> acts.addTask(id)));
        if (part != null && (part.kind() == Kind.TASK || part.kind() == Kind.ITEM)) {
            items.add(item("add.ITEM", null, () -> acts.addItem(id)));
        }
        items.add(item("add.GROUP", null, () -> acts.addGroup(id)));
        if (part != null) {
            place(part, items);
            items.add(new SeparatorMenuItem());
            items.add(item("drop", PartKeys.DROP, () -> acts.drop(id)));
        }
        menu.setAll(items);
    }

    private List<MenuItem> ofRow(@Nullable Part part, @Nullable UUID id) {
        List<MenuItem> items = new ArrayList<>();
        if (part != null) {
            items.add(item("row", PartKeys.WORDS, () -> acts.reword(id)));
            items.add(new SeparatorMenuItem());
        }
        items.add(item("rows.add.1", PartKeys.ADD, () -> acts.addRow(id, 1)));
        if (part != null) {
            items.add(item("rows.add.2", null, () -> acts.addRow(id, 2)));
        }
        items.add(item("rows.add.0", null, () -> acts.addRow(id, 0)));
        if (part != null) {
            items.add(new SeparatorMenuItem());
            items.add(item("up", PartKeys.UP, () -> acts.move(part.id(), Direction.UP)));
            items.add(item("down", PartKeys.DOWN, () -> acts.move(part.id(), Direction.DOWN)));
            acts.spotOf(part.id()).ifPresent(spot -> items.add(rowNumbers(spot)));
            items.add(new SeparatorMenuItem());
            items.add(item("drop", PartKeys.DROP, () -> acts.drop(id)));
        }
        return items;
    }

    private void place(Part part, List<MenuItem> items) {
        items.add(new SeparatorMenuItem());
        items.add(item("up", PartKeys.UP, () -> acts.move(part.id(), Direction.UP)));
        items.add(item("down", PartKeys.DOWN, () -> acts.move(part.id(), Direction.DOWN)));
        if (part.kind() == Kind.TASK) {
            items.add(into(part));
        }
        items.add(item("join", PartKeys.JOIN, () -> acts.join(part.id())));
        if (part.kind() == Kind.GROUP || part.kind() == Kind.TASK) {
            UUID group = part.kind() == Kind.GROUP ? part.id() : part.parent();
            items.add(new SeparatorMenuItem());
            items.add(numbers(group));
            if (part.kind() == Kind.GROUP) {
                boolean closed = acts.model().closedGroups().contains(part.id());
                items.add(item(closed ? "open" : "close", null, () -> acts.close(part.id(), !closed)));
            }
        }
    }

    private Menu into(Part task) {
        Menu menu = new Menu(messages.get("structure.into"));
        menu.setId("part-into");
        Plan plan = acts.model().planProperty().get();
        if (plan != null) {
            for (TaskGroup group : plan.body().groups()) {
                String title = group.title().length() > ENOUGH ? group.title().substring(0, ENOUGH).strip() + "…"
                        : group.title();
                MenuItem item = new MenuItem((group.no() + " " + title).strip());
                item.setMnemonicParsing(false);
                item.setDisable(group.id().equals(task.parent()) || acts.model().closedGroups().contains(group.id()));
                item.setOnAction(_ -> acts.moveInto(task.id(), group.id()));
                menu.getItems().add(item);
            }
        }
        return menu;
    }

    private Menu numbers(@Nullable UUID group) {
        Menu menu = numbers(group, "structure.renumber.RUNNING");
        menu.getItems().addAll(new SeparatorMenuItem(), number("structure.renumber.groups", null, null));
        return menu;
    }

    private Menu rowNumbers(RowSpot spot) {
        Menu menu = numbers(spot.above(), "structure.rows.renumber");
        if (!spot.above().equals(spot.table().id())) {
            menu.getItems()
                    .addAll(new SeparatorMenuItem(), number("structure.rows.groups", spot.table().id(), null));
        }
        return menu;
    }

    private Menu numbers(@Nullable UUID group, String running) {
        Menu menu = new Menu(messages.get("structure.renumber"));
        menu.setId("part-renumber");
        menu.getItems().add(number("structure.renumber.same", group, null));
        for (NumberStyle style : NumberStyle.values()) {
            menu.getItems()
                    .add(number(style == NumberStyle.RUNNING ? running : "structure.renumber." + style, group, style));
        }
        return menu;
    }

    private MenuItem number(String key, @Nullable UUID group, @Nullable NumberStyle style) {
        MenuItem item = new MenuItem(messages.get(key));
        item.setOnAction(_ -> acts.renumber(group, style));
        return item;
    }

    private MenuItem item(String name, @Nullable KeyCombination key, Runnable act) {
        // The key is told, not set: as an accelerator it would also work where a field is being typed in.
        String words = messages.get("structure." + name);
        MenuItem item = new MenuItem(key == null ? words
                : messages.get("structure.keyed", words, key.getDisplayText()));
        item.setId("part-" + name.replace('.', '-'));
        item.setOnAction(_ -> act.run());
        return item;
    }
}
