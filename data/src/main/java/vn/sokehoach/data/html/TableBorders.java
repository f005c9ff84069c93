package vn.sokehoach.data.html;

import java.util.function.BooleanSupplier;
import org.jsoup.nodes.Element;

/** What a table and its cells say of borders. */
final class TableBorders {
    private static final int SIDES_OF_A_CELL = 2;

    private boolean told;
    private boolean drawnByTable;
    private int cells;
    private int drawn;

    /** The attribute "border" of a table draws around every cell. */
    void table(Element table) {
        if (table.hasAttr("border")) {
            told = true;
            drawnByTable = !table.attr("border").strip().equals("0");
        }
    }

    void cell(Css css) {
        cells++;
        told |= css.tellsBorders();
        drawn += css.borders(drawnByTable) >= SIDES_OF_A_CELL ? 1 : 0;
    }

    /** Whether they are seen; a page whose styles lie elsewhere does not tell, there they are unless it is a heading. */
    boolean areVisible(BooleanSupplier heading) {
        return told ? drawn * 3 > cells : !heading.getAsBoolean();
    }
}
