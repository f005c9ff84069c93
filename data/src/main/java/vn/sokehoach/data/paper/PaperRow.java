package vn.sokehoach.data.paper;

import java.util.List;
import vn.sokehoach.data.typeset.SetRow.Part;

/**
 * A row of a table.
 *
 * @param cells  those that begin in it, from left to right
 * @param height what its cells need, and what it gives to those that stand over several rows
 */
public record PaperRow(Part part, List<PaperCell> cells, double height) {

    public PaperRow {
        cells = List.copyOf(cells);
    }

    PaperRow higher(double by) {
        return new PaperRow(part, cells, height + by);
    }
}
