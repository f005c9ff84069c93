package vn.sokehoach.core.edit;

import java.util.ArrayList;
import java.util.List;
import vn.sokehoach.core.reading.Block;
import vn.sokehoach.core.reading.Block.Cell;
import vn.sokehoach.core.reading.Block.Paragraph;
import vn.sokehoach.core.reading.Block.Shape;
import vn.sokehoach.core.reading.Block.Table;
import vn.sokehoach.core.reading.Lines;
import vn.sokehoach.core.source.Source;

/** An appendix given line by line: cells between bars, "/" for a line break, "^" where the cell above is merged down. */
final class SmallTable {
    private SmallTable() {}

    static List<Block> of(String caption, String rows) {
        List<Block> blocks = new ArrayList<>(Lines.of(caption));
        List<List<String>> texts = rows.lines()
                .map(line -> List.of(line.split("\\|", -1)).stream().map(String::strip).toList())
                .toList();
        List<Cell> cells = new ArrayList<>();
        int block = blocks.size();
        for (int row = 0; row < texts.size(); row++) {
            for (int column = 0; column < texts.get(row).size(); column++) {
                String text = texts.get(row).get(column);
                if (!text.equals("^")) {
                    block += text.isEmpty() ? 0 : 1;
                    cells.add(cell(row, column, span(texts, row, column), text, block));
                }
            }
        }
        blocks.add(new Table(texts.size(), texts.getFirst().size(), true, true, cells));
        return blocks;
    }

    private static int span(List<List<String>> texts, int row, int column) {
        int span = 1;
        while (row + span < texts.size() && texts.get(row + span).get(column).equals("^")) {
            span++;
        }
        return span;
    }

    private static Cell cell(int row, int column, int span, String text, int block) {
        String words = text.replace('/', '\n');
        Source source = new Source("plan.txt", text.isEmpty() ? 0 : block, null, null, null, 0, words.length());
        List<Paragraph> paragraphs =
                words.lines().map(line -> new Paragraph(line, null, Shape.PLAIN, source)).toList();
        return new Cell(row, column, span, 1, paragraphs, source);
    }
}
