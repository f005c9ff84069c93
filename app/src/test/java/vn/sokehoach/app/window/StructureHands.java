package vn.sokehoach.app.window;

import javafx.event.ActionEvent;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;

/** What tests do with the menus and forms that change a plan's structure. */
final class StructureHands {
    private StructureHands() {}

    /** Acts by an entry of a menu. */
    static void onMenu(TestWindow window, String button, String item) {
        window.onScreen(() -> {
            MenuButton menu = window.find(button);
            menu.show();
            menu.getItems()
                    .stream()
                    .filter(each -> item.equals(each.getId()))
                    .findFirst()
                    .map(MenuItem::getOnAction)
                    .orElseThrow()
                    .handle(new ActionEvent());
            menu.hide();
            return true;
        });
        window.settle();
    }

    /** Acts by the entry at a place, from 0, of a menu within a menu. */
    static void onMenu(TestWindow window, String button, String menu, int place) {
        window.onScreen(() -> {
            MenuButton outer = window.find(button);
            outer.show();
            outer.getItems()
                    .stream()
                    .filter(each -> menu.equals(each.getId()))
                    .map(Menu.class::cast)
                    .findFirst()
                    .orElseThrow()
                    .getItems()
                    .get(place)
                    .getOnAction()
                    .handle(new ActionEvent());
            outer.hide();
            return true;
        });
        window.settle();
    }

    /** Writes into a field. */
    static void set(TestWindow window, String field, String text) {
        window.onScreen(() -> {
            window.<TextInputControl>find(field).setText(text);
            return true;
        });
        window.settle();
    }

    /** What a label or button says. */
    static String text(TestWindow window, String query) {
        return window.onScreen(() -> window.<Labeled>find(query).getText());
    }
}
