package vn.sokehoach.data.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.sokehoach.data.pdf.drawing.Glyph;
import vn.sokehoach.data.pdf.drawing.Page;
import vn.sokehoach.data.pdf.drawing.Rule;

/**
 * A page taken apart.
 *
 * @param lines  of the running text, from top to bottom and left to right
 * @param tables from top to bottom
 * @param notes  lines of the notes at its foot
 * @param rules  lines along the page that belong to no table
 * @param margin page numbers, heads and feet that every page repeats
 */
record PageParts(int number, double width, double height, List<TextLine> lines, List<PageTable> tables,
        List<Rule> rules,
        List<TextLine> notes, List<TextLine> margin) {

    private static final double SHORTEST_RULE = 30;

    /** A page of which margins and notes are not yet told from the running text. */
    static PageParts of(Page page, LineFinder finder) {
        List<Rule> whole = RuleJoin.whole(page.rules());
        List<RuledTable> ruled = withoutInner(RuledTable.in(whole));
        List<Glyph> glyphs = new ArrayList<>(page.glyphs());
        List<PageTable> tables =
                ruled.stream()
                        .map(table -> PageTable.taking(page.number(), table, glyphs, finder))
                        .filter(table -> table.cells().stream().anyMatch(cell -> !cell.isEmpty()))
                        .toList();
        List<TextLine> lines = SideBySide.withBlanksClosed(finder.lines(glyphs));
        List<Rule> rules = whole.stream()
                .filter(rule -> rule.along() && ruled.stream().noneMatch(table -> table.outline().crosses(rule)))
                .toList();
        return new PageParts(page.number(), page.width(), page.height(), lines, tables, rules, List.of(), List.of());
    }

    /** A table within a cell is text of that cell; one that only frames another is not there. */
    private static List<RuledTable> withoutInner(List<RuledTable> tables) {
        return tables.stream()
                .filter(table -> tables.stream()
                        .noneMatch(other -> other.surrounds(table) && other.cells().size() >= table.cells().size()
                                || table.surrounds(other) && other.cells().size() > table.cells().size()))
                .toList();
    }

    /** All its lines: those of the running text, then those of the tables. */
    Stream<TextLine> allLines() {
        return Stream.concat(lines.stream(),
                tables.stream().flatMap(table -> table.cells().stream()).flatMap(cell -> cell.lines().stream()));
    }

    /** The same page, each line changed in this way, in the order of {@link #allLines}. */
    PageParts withLines(UnaryOperator<TextLine> change) {
        List<TextLine> running = lines.stream().map(change).toList();
        List<PageTable> ruled = tables.stream().map(table -> table.withLines(change)).toList();
        return new PageParts(number, width, height, running, ruled, rules, notes, margin);
    }

    PageParts withMargin(List<TextLine> told) {
        List<TextLine> rest = new ArrayList<>(lines);
        rest.removeAll(told);
        return new PageParts(number, width, height, rest, tables, rules, notes, told);
    }

    PageParts withNotes(List<TextLine> told) {
        List<TextLine> rest = new ArrayList<>(lines);
        rest.removeAll(told);
        return new PageParts(number, width, height, rest, tables, rules, told, margin);
    }

    /** Whether a short line is drawn between two heights, as above notes. */
    boolean hasRuleBetween(double top, double bottom) {
        return rules.stream()
                .anyMatch(rule -> rule.at() > top && rule.at() < bottom && rule.length() > SHORTEST_RULE
                        && rule.length() < width / 2);
    }

    /** Whether a table stands between two heights. */
    boolean hasTableBetween(double top, double bottom) {
        return tables.stream().anyMatch(table -> table.outline().top() >= top && table.outline().top() <= bottom);
    }

    /** The lines with nothing but text between them, in the gaps that the tables leave, from top to bottom. */
    List<List<TextLine>> runs() {
        List<List<TextLine>> runs = new ArrayList<>();
        for (TextLine line : lines) {
            boolean together = !runs.isEmpty()
                    && !hasTableBetween(runs.getLast().getLast().baseline(), line.baseline());
            if (!together) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(line);
        }
        return runs;
    }
}
