package vn.sokehoach.data.word;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.sokehoach.data.opc.XmlElement;

/** Tells whether the cells of a table have visible borders. */
final class Borders {
    private static final List<String> SIDES = List.of("top", "bottom", "left", "right");
    private static final Set<String> NOTHING = Set.of("nil", "none");
    private static final int SIDES_OF_A_CELL = 2;

    private final Optional<XmlElement> table;

    /** The borders that the table itself or its style sets for all cells. */
    Borders(Optional<XmlElement> own, Optional<XmlElement> ofStyle) {
        this.table = own.filter(borders -> !borders.children().isEmpty()).or(() -> ofStyle);
    }

    /** Whether a cell is seen as a box: one with a line under it is not. */
    boolean around(XmlElement cell) {
        Optional<XmlElement> own = cell.find("tcPr", "tcBorders");
        return SIDES.stream().filter(side -> visible(own, side)).count() >= SIDES_OF_A_CELL;
    }

    private boolean visible(Optional<XmlElement> own, String side) {
        Optional<XmlElement> border = side(own, side);
        if (border.isPresent()) {
            return drawn(border);
        }
        String inside = side.equals("left") || side.equals("right") ? "insideV" : "insideH";
        return drawn(side(table, inside)) || drawn(side(table, side)) && side(table, inside).isEmpty();
    }

    private static Optional<XmlElement> side(Optional<XmlElement> borders, String side) {
        String newer = side.equals("left") ? "start" : side.equals("right") ? "end" : side;
        return borders.flatMap(found -> found.child(side).or(() -> found.child(newer)));
    }

    private static boolean drawn(Optional<XmlElement> border) {
        return border.map(XmlElement::val).filter(style -> !NOTHING.contains(style)).isPresent();
    }
}
