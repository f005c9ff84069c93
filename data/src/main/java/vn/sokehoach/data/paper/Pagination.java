package vn.sokehoach.data.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import vn.sokehoach.data.paper.Piece.Role;
import vn.sokehoach.data.typeset.SetRow.Part;

/**
 * Lays a table on pages: a row that fits on a page is not cut, a group row stays with its first row, the header stands on
 * every page.
 */
public final class Pagination {
    private static final double ROUNDING = 0.01;
    /** A row that no page holds begins where so many of its lines still fit. */
    private static final int WORTH_BEGINNING = 3;

    private final PaperTable table;
    private final double head;
    private final List<PaperPage> pages = new ArrayList<>();
    private final OpenCells open = new OpenCells();
    private List<Piece> pieces = new ArrayList<>();
    private OptionalDouble rule = OptionalDouble.empty();
    /** Where the next row begins. */
    private double y;
    /** Where rows begin on this page. */
    private double start;
    private boolean headed;

    private Pagination(PaperTable table) {
        this.table = table;
        this.head = table.repeated().stream().mapToDouble(PaperRow::height).sum();
        this.y = table.top();
        this.start = y;
    }

    /** The pages of a table; at least one. */
    public static List<PaperPage> of(PaperTable table) {
        Pagination pagination = new Pagination(table);
        pagination.layTitles();
        pagination.layHead();
        for (int row = 0; row < table.rows().size(); row++) {
            pagination.keepWithNext(row);
            pagination.lay(row);
        }
        pagination.endPage();
        return List.copyOf(pagination.pages);
    }

    private void layTitles() {
        table.titles().forEach(this::layTitle);
        if (y + PaperTable.ABOVE_RULE + PaperTable.BELOW_RULE > table.bottom()) {
            turn();
        }
        if (!table.titles().isEmpty()) {
            rule = OptionalDouble.of(y + PaperTable.ABOVE_RULE);
            y += PaperTable.ABOVE_RULE + PaperTable.BELOW_RULE;
        }
    }

    private void layTitle(PaperCell title) {
        int shown = 0;
        while (shown < title.lines().size()) {
            int fitting = Math.min(title.lines().size() - shown, title.capacity(table.bottom() - y));
            if (fitting > 0) {
                double bottom = y + title.height(fitting);
                pieces.add(new Piece(title, Role.TITLE, y, bottom, shown, shown + fitting));
                y = bottom;
                shown += fitting;
            } else {
                turn();
            }
        }
    }

    /** The header stands with the first row, which is cut rather than leave the title alone. */
    private void layHead() {
        double first = table.rows().isEmpty() ? 0 : worthBeginning(0);
        if (y + head + first > table.bottom() + ROUNDING && y > table.top()) {
            turn();
        }
        headed = true;
        layHead(Role.TABLE);
    }

    private void layHead(Role role) {
        OpenCells cells = new OpenCells();
        for (int row = 0; row < table.repeated().size(); row++) {
            cells.begin(table.repeated().get(row), y);
            y += table.repeated().get(row).height();
            cells.end(row, y, piece -> pieces.add(new Piece(piece.cell(), role, piece.top(), piece.bottom(),
                    piece.from(), piece.to())));
        }
        start = y;
    }

    /** Group rows that would be the last of a page go to the next one with the row that follows. */
    private void keepWithNext(int row) {
        if (isGroup(row) && !isGroup(row - 1) && beginning(row) > left() + ROUNDING && !isTop()) {
            turn();
        }
    }

    /** Height of a row and, where it is a group's, of all up to the first that is none. */
    private double beginning(int row) {
        PaperRow first = table.rows().get(row);
        if (isGroup(row) && row + 1 < table.rows().size()) {
            return first.height() + beginning(row + 1);
        }
        return first.height() <= whole() ? first.height() : worthBeginning(first);
    }

    /** The least of a row and, where it is a group's, of all up to the first that is none, that may end a page. */
    private double worthBeginning(int row) {
        PaperRow first = table.rows().get(row);
        return isGroup(row) && row + 1 < table.rows().size() ? first.height() + worthBeginning(row + 1)
                : worthBeginning(first);
    }

    private void lay(int at) {
        PaperRow row = table.rows().get(at);
        boolean begun = false;
        double rest = row.height();
        double needed = Math.max(row.height(), open.needed(at, y));
        while (needed > left() + ROUNDING) {
            boolean cut = begun || isTop()
                    || left() >= worthBeginning(row) && (isGroup(at - 1) || needed > whole() + ROUNDING);
            if (cut && !begun) {
                open.begin(row, y);
                begun = true;
            }
            double laid = cut ? Math.min(left(), open.fitting(at, y, left())) : 0;
            y += laid;
            rest -= laid;
            turn();
            needed = Math.max(rest, open.needed(at, y));
        }
        if (!begun) {
            open.begin(row, y);
        }
        y += needed;
        open.end(at, y, pieces::add);
    }

    private static double worthBeginning(PaperRow row) {
        return row.cells()
                .stream()
                .mapToDouble(cell -> cell.height(Math.min(WORTH_BEGINNING, cell.lines().size())))
                .max()
                .orElse(0);
    }

    private boolean isGroup(int row) {
        return row >= 0 && table.rows().get(row).part() == Part.GROUP;
    }

    /** Whether no row stands on this page yet. */
    private boolean isTop() {
        return y <= start + ROUNDING;
    }

    /** What is left of this page. */
    private double left() {
        return table.bottom() - y;
    }

    /** What a page holds beside its header. */
    private double whole() {
        return table.bottom() - table.top() - head;
    }

    private void turn() {
        open.cut(y, pieces::add);
        endPage();
        y = table.top();
        start = y;
        if (headed) {
            layHead(Role.REPEATED);
        }
        open.goOnAt(y);
    }

    private void endPage() {
        pages.add(new PaperPage(pages.size() + 1, pieces, rule));
        pieces = new ArrayList<>();
        rule = OptionalDouble.empty();
    }
}
