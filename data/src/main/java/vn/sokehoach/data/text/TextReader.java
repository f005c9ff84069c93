package vn.sokehoach.data.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sokehoach.core.reading.DocumentReader;
import vn.sokehoach.core.reading.SourceDocument;
import vn.sokehoach.core.reading.UnreadableDocument;
import vn.sokehoach.core.source.SourceFile;
import vn.sokehoach.core.text.legacy.LegacyLetters;
import vn.sokehoach.core.text.legacy.Repaired;
import vn.sokehoach.data.block.BlockNumbering;
import vn.sokehoach.data.block.Draft;
import vn.sokehoach.data.block.Extent;
import vn.sokehoach.data.block.GluedCaption;
import vn.sokehoach.data.block.LineWidth;
import vn.sokehoach.data.block.NoteMarks;
import vn.sokehoach.data.block.RepairedLetters;
import vn.sokehoach.data.block.WrappedParagraphs;

/** Reads plain text and markdown, hard-wrapped or not, with tables of TABs, of bars, or of cells on lines of their own. */
public final class TextReader implements DocumentReader {

    @Override
    public SourceDocument read(SourceFile file, byte[] content) throws UnreadableDocument {
        String printed = TextDecoding.decode(content);
        Extent.requireLetters(printed.length());
        Repaired sound = LegacyLetters.in(printed)
                .map(letters -> letters.repair(printed))
                .orElseGet(() -> Repaired.sound(printed));
        RepairedLetters repaired = new RepairedLetters();
        repaired.add(sound.letters(), null);
        List<Draft> drafts = drafts(sound.text().replace('\u00A0', ' '));
        return BlockNumbering.number(file.name(), NoteMarks.settled(GluedCaption.parted(drafts)),
                repaired.problems(file.name()));
    }

    /** The paragraphs and tables of a text whose letters and spaces are in order. */
    public static List<Draft> drafts(String text) {
        return drafts(lines(text));
    }

    private static List<Line> lines(String text) {
        List<Line> lines = LoneLabels.joined(BrokenHeads.mended(Line.split(text)));
        return PageNumbers.marked(Markup.in(text) ? Markup.removed(lines) : lines);
    }

    private static List<Draft> drafts(List<Line> lines) {
        List<Region> tables = tables(lines);
        LineWidth width = LineWidth.of(running(lines, tables).stream().map(Line::words).toList());
        List<Draft> drafts = new ArrayList<>();
        int from = 0;
        for (Region table : tables) {
            drafts.addAll(paragraphs(lines.subList(from, table.start()), width));
            drafts.add(table.table());
            from = table.end();
        }
        drafts.addAll(paragraphs(lines.subList(from, lines.size()), width));
        return drafts;
    }

    private static List<Region> tables(List<Line> lines) {
        List<Region> tables = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            int start = at;
            Optional<Region> table = PipeTable.at(lines, start)
                    .or(() -> BarCells.at(lines, start))
                    .or(() -> CellLines.at(lines, start))
                    .or(() -> TabTable.at(lines, start));
            if (table.isPresent()) {
                tables.add(table.get());
                at = table.get().end() - 1;
            }
        }
        return tables;
    }

    private static List<Line> running(List<Line> lines, List<Region> tables) {
        List<Line> running = new ArrayList<>();
        int from = 0;
        for (Region table : tables) {
            running.addAll(lines.subList(from, table.start()));
            from = table.end();
        }
        running.addAll(lines.subList(from, lines.size()));
        return running;
    }

    private static List<Draft.Text> paragraphs(List<Line> lines, LineWidth width) {
        List<Line> untabbed = lines.stream().flatMap(PlainParagraphs::untabbed).toList();
        return width.isWrapped()
                ? WrappedParagraphs.of(untabbed.stream().map(line -> new MeasuredLine(line, width)).toList())
                : PlainParagraphs.of(untabbed);
    }
}
