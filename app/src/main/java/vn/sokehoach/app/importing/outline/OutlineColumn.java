package vn.sokehoach.app.importing.outline;

import java.util.function.Function;
import vn.sokehoach.app.ui.cell.TreeTextColumn;

/** A column of the plan; what is too long for it ends in dots and stands whole in the details. */
final class OutlineColumn extends TreeTextColumn<OutlineEntry> {
    OutlineColumn(String title, String style, double width, Function<? super OutlineEntry, String> text) {
        super(title, style, width, text);
    }
}
