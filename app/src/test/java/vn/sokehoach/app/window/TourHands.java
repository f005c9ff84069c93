package vn.sokehoach.app.window;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TreeTableView;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;

/** Opens what is to be looked at in a window, and closes it again. */
abstract class TourHands {
    final TestWindow window;
    final Look look;

    TourHands(TestWindow window, Look look) {
        this.window = window;
        this.look = look;
    }

    /** Looks at what is in front now. */
    interface Look {
        /** Is told what it is called. */
        void at(String name) throws Exception;
    }

    /** An act of the walk. */
    interface Act {
        void run() throws Exception;
    }

    List<Tab> tabs() {
        return window.onScreen(() -> List.copyOf(window.<TabPane>find(".plan-page").getTabs()));
    }

    void tab(String id) {
        tabs().stream().filter(tab -> id.equals(tab.getId())).forEach(this::show);
    }

    void show(Tab tab) {
        window.onScreen(() -> {
            window.<TabPane>find(".plan-page").getSelectionModel().select(tab);
            return true;
        });
        window.settle();
    }

    void select(String table, int row) {
        window.onScreen(() -> {
            Node node = window.find(table);
            if (node instanceof TableView<?> rows) {
                rows.getSelectionModel().select(row);
            } else if (node instanceof ListView<?> rows) {
                rows.getSelectionModel().select(row);
            } else if (node instanceof TreeTableView<?> rows) {
                rows.getSelectionModel().select(row);
            }
            return true;
        });
        window.settle();
    }

    void fire(String button) {
        Optional<Node> found = window.onScreen(
                () -> window.robot.lookup(button).queryAll().stream().filter(Node::isVisible).findFirst());
        window.onScreen(() -> {
            found.map(ButtonBase.class::cast).orElseThrow(() -> new AssertionError("no " + button)).fire();
            return true;
        });
        window.settle();
    }

    void fireItem(String menu, String item) {
        window.onScreen(() -> {
            MenuButton button = window.find(menu);
            button.show();
            button.getItems().stream().filter(one -> item.equals(one.getId())).toList().forEach(MenuItem::fire);
            button.hide();
            return true;
        });
        window.settle();
    }

    void menu(String name, String button) throws Exception {
        window.onScreen(() -> {
            window.<MenuButton>find(button).show();
            return true;
        });
        window.settle();
        look.at(name);
        window.onScreen(() -> {
            window.<MenuButton>find(button).hide();
            Window.getWindows().stream().filter(ContextMenu.class::isInstance).toList().forEach(Window::hide);
            return true;
        });
        window.settle();
    }

    void dialog(String name, Act opening) throws Exception {
        opening.run();
        look.at(name);
        closeDialog();
    }

    /** Closes what stands above the window. */
    void closeDialog() {
        window.onScreen(() -> {
            List<Window> open = List.copyOf(Window.getWindows());
            open.stream().filter(PopupWindow.class::isInstance).forEach(Window::hide);
            open.stream()
                    .filter(one -> one instanceof Stage && one != window.stage())
                    .forEach(Window::hide);
            return true;
        });
        window.settle();
    }
}
