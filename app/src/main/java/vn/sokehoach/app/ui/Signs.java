package vn.sokehoach.app.ui;

import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import vn.sokehoach.core.progress.TaskStatus;

/** Small drawn signs. They are shapes of the stylesheet, not letters, so that they look the same with every font. */
public final class Signs {
    private Signs() {}

    /** A sign by the name that the stylesheet knows, such as "search". */
    public static Region of(String name) {
        Region sign = new Region();
        sign.getStyleClass().addAll("sign", "sign-" + name);
        sign.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        sign.setMouseTransparent(true);
        return sign;
    }

    /** The sign of a status. */
    public static Region of(TaskStatus status) {
        return of(styleOf(status));
    }

    /** The style class that colours a status: "not-started". */
    public static String styleOf(TaskStatus status) {
        return status.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
