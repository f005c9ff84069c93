package vn.sokehoach.app.ui.document;

import java.util.List;
import vn.sokehoach.core.reading.Block.Role;
import vn.sokehoach.core.reading.Block.Shape;

/** The style classes for how a paragraph looks in its document. */
final class LookOf {
    private LookOf() {}

    static void add(Shape shape, List<String> styles) {
        if (shape.bold()) {
            styles.add("bold");
        }
        if (shape.italic()) {
            styles.add("italic");
        }
        if (shape.role() != Role.BODY) {
            styles.add("aside");
        }
    }
}
