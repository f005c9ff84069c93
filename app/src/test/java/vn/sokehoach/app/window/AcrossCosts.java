package vn.sokehoach.app.window;

import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import vn.sokehoach.app.indicator.IndicatorRow;
import vn.sokehoach.app.overview.OverviewModel.By;
import vn.sokehoach.core.agency.structure.Structure;

/** The acts of {@link DeskCosts} in the screens that look across a large book: years, references, agencies, figures. */
final class AcrossCosts {
    private final TestWindow window;
    private final BiConsumer<String, Runnable> measuring;

    /** {@code measuring} carries out an act of this name and tells what it cost. */
    AcrossCosts(TestWindow window, BiConsumer<String, Runnable> measuring) {
        this.window = window;
        this.measuring = measuring;
    }

    /** Uses each screen once; {@code round} makes the acts differ. */
    void use(int round) {
        years(round);
        references(round);
        agencies(round);
        indicators(round);
        figures();
        compare();
        show("tasks");
    }

    private void years(int round) {
        show("tasks");
        UUID task = window.shownTasks().get(5 * round).id();
        act("years of a task", () -> {
            window.model().across().years().follow(task);
            return true;
        });
        // They come in steps, between which the window is at rest.
        window.until(() -> window.shows("#years"));
        act("years closed", () -> {
            window.<Node>find("#years").getScene().getWindow().hide();
            return true;
        });
    }

    private void references(int round) {
        show("references");
        window.until(() -> !window.<TableView<?>>find("#references").getItems().isEmpty());
        for (String typed : List.of("1", "12", "12/", "")) {
            act("references \"" + typed + "\"", () -> {
                window.<TextField>find("#reference-search").setText(typed);
                return true;
            });
        }
        choose("a reference", "#references", 3 + round);
        key("reference, next", "#references", KeyCode.DOWN);
        UUID task = window.shownTasks().get(3 * round).id();
        act("references of a task", () -> {
            window.model().across().references().of(task);
            return true;
        });
        act("references of all", () -> {
            window.model().across().references().of(null);
            return true;
        });
    }

    private void agencies(int round) {
        show("agencies");
        window.until(() -> !window.<TableView<?>>find("#agencies").getItems().isEmpty());
        choose("an agency", "#agencies", round);
        key("agency, next", "#agencies", KeyCode.DOWN);
        key("agency works, end", "#agency-works", KeyCode.END);
        for (Structure structure : List.of(Structure.NOW, Structure.THEN)) {
            act("agencies " + structure, () -> {
                window.model().across().agencies().structureProperty().set(structure);
                return true;
            });
        }
        act("agencies \"gio\"", () -> {
            window.<TextField>find("#agency-search").setText("gio");
            return true;
        });
        act("agencies \"\"", () -> {
            window.<TextField>find("#agency-search").setText("");
            return true;
        });
    }

    private void indicators(int round) {
        show("indicators");
        choose("an indicator", "#indicators", 2 + round);
        key("indicator, next", "#indicators", KeyCode.DOWN);
        IndicatorRow row = window.model().indicators().selectedProperty().get();
        act("indicator over the years", () -> {
            window.model().indicators().course().show(row);
            return true;
        });
        act("course closed", () -> {
            window.<Node>find("#course-figures").getScene().getWindow().hide();
            return true;
        });
    }

    private void figures() {
        show("overview");
        for (By by : List.of(By.GROUP, By.AGENCY)) {
            act("overview by " + by, () -> {
                window.model().overview().byProperty().set(by);
                return true;
            });
        }
        key("overview, rows behind", ".bar-all", KeyCode.ENTER);
        act("all tasks again", () -> {
            window.model().tasks().chosenProperty().set(null);
            return true;
        });
        show("overview");
        act("overview, a day before", () -> {
            window.model().overview().dayProperty().set(window.model().overview().dayProperty().get().minusDays(1));
            return true;
        });
        show("matrix");
        key("matrix, down", "#matrix", KeyCode.DOWN);
        act("matrix by NOW", () -> {
            window.model().matrix().structureProperty().set(Structure.NOW);
            return true;
        });
        act("matrix by THEN", () -> {
            window.model().matrix().structureProperty().set(Structure.THEN);
            return true;
        });
    }

    private void compare() {
        show("compare");
        window.until(() -> !window.model().compare().busyProperty().get());
        act("compare, rows", () -> {
            window.model().compare().wordProperty().set(window.model().compare().counts().keySet().iterator().next());
            return true;
        });
        act("compare, all rows", () -> {
            window.model().compare().wordProperty().set(null);
            return true;
        });
    }

    private void show(String tab) {
        act("to " + tab, () -> {
            TabPane page = window.find(".plan-page");
            page.getTabs()
                    .stream()
                    .filter(each -> each.getId().equals("tab-" + tab))
                    .forEach(page.getSelectionModel()::select);
            return true;
        });
    }

    private void choose(String name, String table, int row) {
        act(name, () -> {
            Node shown = window.find(table);
            shown.requestFocus();
            switch (shown) {
                case TableView<?> flat -> flat.getSelectionModel().select(Math.min(row, flat.getItems().size() - 1));
                case TreeTableView<?> tree -> tree.getSelectionModel()
                        .select(Math.min(row, tree.getExpandedItemCount() - 1));
                default -> throw new IllegalStateException(table);
            }
            return true;
        });
    }

    private void key(String name, String table, KeyCode key) {
        window.onScreen(() -> {
            window.find(table).requestFocus();
            return true;
        });
        measuring.accept(name, () -> window.robot.push(key));
    }

    private void act(String name, Supplier<Boolean> act) {
        measuring.accept(name, () -> window.onScreen(act));
    }
}
