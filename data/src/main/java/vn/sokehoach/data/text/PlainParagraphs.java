package vn.sokehoach.data.text;

import java.util.List;
import java.util.stream.Stream;
import vn.sokehoach.core.reading.Block.Role;
import vn.sokehoach.data.block.Draft;
import vn.sokehoach.data.block.Label;

/** A paragraph a line. */
final class PlainParagraphs {

    private PlainParagraphs() {}

    static List<Draft.Text> of(List<Line> lines) {
        return lines.stream().filter(line -> !line.blank()).map(PlainParagraphs::text).toList();
    }

    /** Lines with TABs or wide gaps in them that belong to no table: two texts side by side, or a label and its text. */
    static Stream<Line> untabbed(Line line) {
        String[] pieces = line.words().split("\\t+");
        if (pieces.length < 2 || Label.isAlone(pieces[0])) {
            return BrokenHeads.columns(line);
        }
        return Stream.of(pieces).map(line::withText);
    }

    private static Draft.Text text(Line line) {
        Draft.Text text = new Draft.Text(line.words(), null, Shapes.of(line), List.of());
        return line.margin() ? text.as(Role.MARGIN) : text;
    }
}
