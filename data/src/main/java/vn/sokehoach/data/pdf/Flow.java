package vn.sokehoach.data.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.reading.Block.Role;
import vn.sokehoach.core.reading.Block.Shape;
import vn.sokehoach.core.source.DraftProblem;
import vn.sokehoach.core.text.legacy.LegacyLetters;
import vn.sokehoach.core.text.legacy.Repaired;
import vn.sokehoach.data.block.Draft;
import vn.sokehoach.data.block.RepairedLetters;
import vn.sokehoach.data.block.WrappedParagraphs;
import vn.sokehoach.data.pdf.drawing.Page;

/** Puts the pages of a document into one flow of paragraphs and tables; margins and notes come last. */
final class Flow {
    private final List<PageParts> pages;
    private final Map<Long, Measure> measures = new HashMap<>();
    private final List<Draft> drafts = new ArrayList<>();
    private final List<PdfLine> running = new ArrayList<>();
    private @Nullable JoinedTable table;
    private boolean pageTop;

    Flow(List<Page> pages) {
        LineFinder finder = LineFinder.of(pages);
        List<PageParts> parts =
                Margins.told(sound(pages.stream().map(page -> PageParts.of(page, finder)).toList()));
        this.pages = FootNotes.told(parts, usualSize(pages));
        this.pages.stream()
                .map(PageParts::width)
                .distinct()
                .forEach(width -> measures.putIfAbsent(Math.round(width), measure(Math.round(width))));
    }

    /** The pages with their letters repaired: how lines go on is told by small letters and capitals. */
    private List<PageParts> sound(List<PageParts> printed) {
        Optional<LegacyLetters> letters = LegacyLetters
                .in(printed.stream()
                        .flatMap(PageParts::allLines)
                        .map(TextLine::text)
                        .collect(Collectors.joining("\n")));
        return letters.map(found -> printed.stream()
                .map(page -> page.withLines(line -> line.repaired(found.repair(line.text()))))
                .toList()).orElse(printed);
    }

    /** What was repaired on the way. */
    List<DraftProblem> problems(String file) {
        Map<String, Integer> letters = Stream.concat(pages.stream().flatMap(PageParts::allLines),
                pages.stream().flatMap(page -> page.notes().stream()))
                .map(TextLine::letters)
                .reduce(Map.of(), Repaired::sum);
        RepairedLetters repaired = new RepairedLetters();
        repaired.add(letters, null);
        return repaired.problems(file);
    }

    private static double usualSize(List<Page> pages) {
        return TextLine.usualSize(
                pages.stream().flatMap(page -> page.glyphs().stream()).filter(glyph -> !glyph.isBlank()).toList());
    }

    private Measure measure(long width) {
        return Measure.of(pages.stream()
                .filter(page -> Math.round(page.width()) == width)
                .map(PageParts::lines)
                .toList(), width);
    }

    List<Draft> drafts() {
        pages.forEach(this::take);
        settleTable();
        settleLines();
        pages.stream().flatMap(Flow::margins).distinct().forEach(drafts::add);
        drafts.addAll(FootNotes.paragraphs(pages));
        return drafts;
    }

    private static Stream<Draft.Text> margins(PageParts page) {
        return page.margin()
                .stream()
                .map(line -> new Draft.Text(line.text(), null, Shape.PLAIN, List.of(),
                        new Draft.Place(page.number(), null, null)).as(Role.MARGIN));
    }

    private void take(PageParts page) {
        pageTop = page.number() > 1;
        Measure measure = measures.get(Math.round(page.width()));
        List<PageTable> tables = new ArrayList<>(page.tables());
        for (List<TextLine> run : page.runs()) {
            while (!tables.isEmpty() && tables.getFirst().outline().top() < run.getFirst().baseline()) {
                take(tables.removeFirst(), measure);
            }
            take(run, measure, page.number());
        }
        tables.forEach(each -> take(each, measure));
    }

    private void take(PageTable next, Measure measure) {
        settleLines();
        boolean joins = table != null && pageTop && table.take(next);
        if (!joins) {
            settleTable();
            table = new JoinedTable(next, measure.leading());
        }
        pageTop = false;
    }

    private void take(List<TextLine> run, Measure measure, int page) {
        settleTable();
        List<TextLine> plain = new ArrayList<>();
        for (int at = 0; at < run.size(); at++) {
            Optional<SideBySide> aside = SideBySide.at(run, at, measure);
            if (aside.isPresent()) {
                takePlain(plain, measure, page);
                settleLines();
                drafts.add(aside.get().grid(measure, page));
                at += aside.get().lines().size() - 1;
            } else {
                plain.add(run.get(at));
            }
        }
        takePlain(plain, measure, page);
    }

    private void takePlain(List<TextLine> plain, Measure measure, int page) {
        if (!plain.isEmpty()) {
            running.addAll(PdfLine.running(plain, measure, page, pageTop));
            plain.clear();
        }
        pageTop = false;
    }

    private void settleLines() {
        drafts.addAll(WrappedParagraphs.of(running));
        running.clear();
    }

    private void settleTable() {
        if (table != null) {
            drafts.add(table.grid());
            table = null;
        }
    }
}
