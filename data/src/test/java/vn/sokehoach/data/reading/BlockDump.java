package vn.sokehoach.data.reading;

import java.util.List;
import java.util.stream.Stream;
import vn.sokehoach.core.reading.Block;
import vn.sokehoach.core.reading.Block.Cell;
import vn.sokehoach.core.reading.Block.Paragraph;
import vn.sokehoach.core.reading.Block.Role;
import vn.sokehoach.core.reading.Block.Table;
import vn.sokehoach.core.reading.SourceDocument;

/** A document's blocks as text, to compare and to look at. */
public final class BlockDump {

    private BlockDump() {}

    /** All paragraphs in reading order, those of cells too. */
    public static List<Paragraph> paragraphs(SourceDocument document) {
        return document.blocks().stream().flatMap(BlockDump::paragraphs).toList();
    }

    /** What the paragraphs of the running text and of cells print, in reading order. */
    public static List<String> printed(SourceDocument document) {
        return paragraphs(document).stream()
                .filter(paragraph -> paragraph.shape().role() == Role.BODY)
                .map(Paragraph::printed)
                .toList();
    }

    /** What the notes print. */
    public static List<String> notes(SourceDocument document) {
        return paragraphs(document).stream()
                .filter(paragraph -> paragraph.shape().role() == Role.NOTE)
                .map(Paragraph::printed)
                .toList();
    }

    /** The only table. */
    public static Table table(SourceDocument document) {
        return document.blocks()
                .stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .reduce((one, other) -> {
                    throw new AssertionError("more than one table");
                })
                .orElseThrow();
    }

    /** The rows of a table: cell texts with " | " between them, "" where a merge covers a cell. */
    public static List<String> rows(Table table) {
        return Stream.iterate(0, row -> row < table.rows(), row -> row + 1).map(row -> row(table, row)).toList();
    }

    /** A line for every paragraph and cell, with its number, role and look. */
    public static String of(SourceDocument document) {
        StringBuilder text = new StringBuilder();
        document.problems().forEach(problem -> text.append("! ").append(problem).append('\n'));
        document.blocks().forEach(block -> {
            switch (block) {
                case Paragraph paragraph -> text.append(line(paragraph));
                case Table table -> table(table, text);
            }
        });
        return text.toString();
    }

    private static String row(Table table, int row) {
        return String.join(" | ", Stream.iterate(0, column -> column < table.columns(), column -> column + 1)
                .map(column -> table.cell(row, column))
                .map(cell -> cell == null ? "" : cell.text())
                .toList());
    }

    private static Stream<Paragraph> paragraphs(Block block) {
        return switch (block) {
            case Paragraph paragraph -> Stream.of(paragraph);
            case Table table -> table.cells().stream().flatMap(cell -> cell.paragraphs().stream());
        };
    }

    private static void table(Table table, StringBuilder text) {
        text.append("table %d x %d%s%s%n".formatted(table.rows(), table.columns(), table.ruled() ? " ruled" : "",
                table.merged() ? " merged" : ""));
        for (Cell cell : table.cells()) {
            text.append(
                    "  [%d,%d %dx%d] #%d %s%n".formatted(cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(),
                            cell.source().block(), cell.text().replace("\n", " / ")));
        }
    }

    private static String line(Paragraph paragraph) {
        Block.Shape shape = paragraph.shape();
        String look = (shape.role() == Role.BODY ? "" : shape.role() + " ") + (shape.bold() ? "B" : "")
                + (shape.italic() ? "I" : "") + (shape.centred() ? "C" : "");
        String mark = paragraph.mark() == null ? "" : "<" + paragraph.mark() + "> ";
        return "#%d %s %s%s%n".formatted(paragraph.source().block(), look, mark, paragraph.text());
    }
}
