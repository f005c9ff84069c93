package vn.sokehoach.data.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import vn.sokehoach.data.pdf.drawing.Rule;

/**
 * A table as its lines draw it on one page.
 *
 * @param cells from top to bottom and left to right; at least two
 */
record RuledTable(Box outline, List<Box> cells) {
    private static final int MOST_SPACES = 100_000;
    /** Lines that stick out this far, in points, end in the open: the table has no border there. */
    private static final double OPEN = 8;

    /** The tables that the whole lines of a page draw, from top to bottom; frames around text and lone lines are none. */
    static List<RuledTable> in(List<Rule> whole) {
        return RuleJoin.meeting(whole)
                .stream()
                .flatMap(group -> of(group).stream())
                .sorted(java.util.Comparator.comparingDouble(table -> table.outline.top()))
                .toList();
    }

    /** Whether another table lies within this one. */
    boolean surrounds(RuledTable other) {
        Box inner = other.outline;
        return other != this && inner.left() >= outline.left() - Rule.NEAR
                && inner.right() <= outline.right() + Rule.NEAR
                && inner.top() >= outline.top() - Rule.NEAR && inner.bottom() <= outline.bottom() + Rule.NEAR;
    }

    private static Optional<RuledTable> of(List<Rule> group) {
        Edges across = edges(group, false);
        Edges down = edges(group, true);
        int columns = across.spaces();
        int rows = down.spaces();
        if (columns < 1 || rows < 1 || (long) columns * rows > MOST_SPACES) {
            return Optional.empty();
        }
        List<Box> cells = new Spaces(group, across, down).cells();
        Box outline = new Box(across.at(0), down.at(0), across.at(columns), down.at(rows));
        return cells.size() < 2 ? Optional.empty() : Optional.of(new RuledTable(outline, cells));
    }

    /** The places of the lines of one direction, and where those of the other end beyond them. */
    private static Edges edges(List<Rule> group, boolean along) {
        Edges drawn = Edges.of(group.stream().filter(rule -> rule.along() == along).mapToDouble(Rule::at));
        double first = group.stream().filter(rule -> rule.along() != along).mapToDouble(Rule::from).min().orElse(0);
        double last = group.stream().filter(rule -> rule.along() != along).mapToDouble(Rule::to).max().orElse(0);
        if (drawn.places().isEmpty()) {
            return drawn;
        }
        DoubleStream before = drawn.at(0) - first > OPEN ? DoubleStream.of(first) : DoubleStream.empty();
        DoubleStream behind = last - drawn.places().getLast() > OPEN ? DoubleStream.of(last) : DoubleStream.empty();
        return Edges.of(DoubleStream.concat(drawn.places().stream().mapToDouble(Double::doubleValue),
                DoubleStream.concat(before, behind)));
    }

    /** The spaces between all lines, joined where no line parts them. */
    private static final class Spaces {
        private final Edges across;
        private final Edges down;
        private final boolean[][] lineAbove;
        private final boolean[][] lineBefore;
        private final boolean[][] taken;

        Spaces(List<Rule> group, Edges across, Edges down) {
            this.across = across;
            this.down = down;
            int rows = down.spaces();
            int columns = across.spaces();
            lineAbove = new boolean[rows][columns];
            lineBefore = new boolean[rows][columns];
            taken = new boolean[rows][columns];
            group.forEach(this::draw);
        }

        private void draw(Rule rule) {
            Edges passed = rule.along() ? across : down;
            int at = (rule.along() ? down : across).nearest(rule.at());
            for (int space = 0; space < passed.spaces(); space++) {
                if (rule.covers(passed.at(space), passed.at(space + 1))) {
                    mark(rule.along(), at, space);
                }
            }
        }

        private void mark(boolean along, int at, int space) {
            if (along && at < lineAbove.length) {
                lineAbove[at][space] = true;
            } else if (!along && at < lineBefore[0].length) {
                lineBefore[space][at] = true;
            }
        }

        List<Box> cells() {
            List<Box> cells = new ArrayList<>();
            for (int row = 0; row < taken.length; row++) {
                for (int column = 0; column < taken[row].length; column++) {
                    if (!taken[row][column]) {
                        cells.add(cell(row, column));
                    }
                }
            }
            return cells;
        }

        /** The widest cell from a space on, then as far down as no line crosses it. */
        private Box cell(int row, int column) {
            int right = column + 1;
            while (right < taken[row].length && !lineBefore[row][right] && !taken[row][right]) {
                right++;
            }
            int below = row + 1;
            while (below < taken.length && isOpen(below, column, right)) {
                below++;
            }
            for (int each = row; each < below; each++) {
                java.util.Arrays.fill(taken[each], column, right, true);
            }
            return new Box(across.at(column), down.at(row), across.at(right), down.at(below));
        }

        private boolean isOpen(int row, int column, int right) {
            for (int each = column; each < right; each++) {
                boolean parted = lineAbove[row][each] || taken[row][each] || each > column && lineBefore[row][each];
                if (parted) {
                    return false;
                }
            }
            return true;
        }
    }
}
