package vn.sokehoach.app.ui.dress;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Subscription;
import vn.sokehoach.app.ui.settings.Settings;
import vn.sokehoach.app.ui.settings.Settings.Theme;
import vn.sokehoach.app.ui.settings.SettingsKeeper;

/** Keeps the scene of the window in the colours and the size that are set, also while they change. */
public final class Dress {
    private static final double LETTERS = 13;
    private static final double SMALL_LETTERS = 12;

    private final Scene scene;
    private final List<String> sheets;

    private Dress(Scene scene) {
        this.scene = scene;
        Look.dress(scene);
        this.sheets = List.copyOf(scene.getStylesheets());
    }

    /** Dresses a scene until that is taken back; the scene of the first window is dressed for as long as it is there. */
    public static Subscription on(Scene scene, SettingsKeeper keeper) {
        Dress dress = new Dress(scene);
        return keeper.settingsProperty()
                .subscribe(dress::wear)
                .and(scene.rootProperty().subscribe(_ -> dress.wear(keeper.now())));
    }

    /**
     * Puts a view into a window that opens above the first one, dressed as that one until it closes; what has no room
     * on the screen can be scrolled to.
     */
    public static void inWindow(Stage stage, Parent view, SettingsKeeper keeper) {
        ScrollPane all = new ScrollPane(view);
        all.getStyleClass().add("whole-dialog");
        all.setFitToWidth(true);
        all.setFitToHeight(true);
        Scene scene = new Scene(new ZoomPane(all));
        stage.setScene(scene);
        Subscription dressed = on(scene, keeper)
                .and(keeper.settingsProperty().map(Settings::zoom).subscribe(_ -> stage.sizeToScene()));
        stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> dressed.unsubscribe());
    }

    /** What shows a view in the size that is set. */
    public static ZoomPane zoomed(Region view) {
        return new ZoomPane(view);
    }

    private void wear(Settings settings) {
        String wanted = settings.theme() == Theme.DARK ? new PrimerDark().getUserAgentStylesheet()
                : new PrimerLight().getUserAgentStylesheet();
        if (!wanted.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(wanted);
        }
        List<String> worn = new ArrayList<>(sheets);
        switch (settings.theme()) {
            case LIGHT -> {}
            case DARK -> worn.add(sheet("dark.css"));
            case CONTRAST -> worn.add(sheet("contrast.css"));
        }
        if (settings.zoom() != 100) {
            worn.add(popups(settings.zoom()));
        }
        if (!worn.equals(scene.getStylesheets())) {
            scene.getStylesheets().setAll(worn);
        }
        if (scene.getRoot() instanceof ZoomPane pane) {
            pane.zoom(settings.zoom());
        }
    }

    /**
     * Menus and tooltips are windows of their own, which no enlarged pane is around; a menu would have the letters of
     * the button that opens it, without its enlargement.
     */
    private static String popups(int zoom) {
        String css = ".root.popup, .context-menu { -fx-font-size: " + LETTERS * zoom / 100
                + "px; } .tooltip { -fx-font-size: " + SMALL_LETTERS * zoom / 100 + "px; }";
        return "data:text/css;base64,"
                + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Look.class.getResource("/vn/sokehoach/app/look/" + name)).toExternalForm();
    }
}
