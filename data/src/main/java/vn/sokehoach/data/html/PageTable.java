package vn.sokehoach.data.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import vn.sokehoach.core.reading.UnreadableDocument;
import vn.sokehoach.data.block.Draft;
import vn.sokehoach.data.block.Extent;
import vn.sokehoach.data.block.LayoutTexts;
import vn.sokehoach.data.block.SheetTables;

/** Reads a table; a table that only frames other tables or a whole text is read as what is in it. */
final class PageTable {
    private static final Set<String> SECTIONS = Set.of("thead", "tbody", "tfoot");
    private static final Set<String> CELLS = Set.of("td", "th");
    /** No cell of a plan has so many paragraphs. */
    private static final int MANY = 12;

    private final PageStory story;
    private final CellGrid grid = new CellGrid();
    private final List<Draft> captions = new ArrayList<>();
    private final TableBorders borders = new TableBorders();
    private int filled;

    PageTable(PageStory story) {
        this.story = story;
    }

    /** The table, what stands in it as a caption first; of a workbook, the tables and paragraphs of its sheet. */
    List<Draft> read(Element table, Look look) throws UnreadableDocument {
        borders.table(table);
        rows(table, look);
        List<Draft> drafts = new ArrayList<>(captions);
        if (grid.cells().isEmpty()) {
            return drafts;
        }
        if (isFrame()) {
            grid.cells().forEach(cell -> drafts.addAll(cell.content()));
        } else {
            Draft.Grid whole = grid.drawn(borders.areVisible(this::looksLikeHeading));
            drafts.addAll(story.sheet().isSheet() ? SheetTables.parted(whole.cells()) : List.of(whole));
        }
        return drafts;
    }

    private void rows(Element section, Look look) throws UnreadableDocument {
        for (Element child : section.children()) {
            Look within = look.within(child, story.styles().of(child));
            if (child.normalName().equals("tr")) {
                row(child, within);
            } else if (SECTIONS.contains(child.normalName())) {
                grid.beginSection((int) child.children().stream().filter(row -> row.normalName().equals("tr")).count());
                rows(child, within);
            } else if (child.normalName().equals("caption")) {
                captions.addAll(story.read(child, within));
            }
        }
    }

    /** Word and Excel end tables with a row of no height that only measures columns. */
    private void row(Element row, Look look) throws UnreadableDocument {
        boolean measure = row.attr("height").equals("0") && Words.in(row).isEmpty();
        boolean hidden = !story.sheet().isSheet() && story.styles().of(row).isHidden();
        if (measure || hidden) {
            return;
        }
        grid.beginRow();
        boolean empty = true;
        for (Element cell : row.children()) {
            if (CELLS.contains(cell.normalName())) {
                Css css = story.styles().of(cell);
                borders.cell(css);
                List<Draft> content = content(cell, css, look.within(cell, css));
                empty &= content.isEmpty();
                grid.add(whole(cell, "colspan"), whole(cell, "rowspan"), content);
            }
        }
        filled += empty ? 0 : 1;
        Extent.requireRows(filled);
    }

    private List<Draft> content(Element cell, Css css, Look look) throws UnreadableDocument {
        if (!story.sheet().isSheet() && css.isHidden()) {
            return List.of();
        }
        Optional<String> number = story.sheet().number(cell);
        return number.isPresent() ? List.of(Draft.Text.plain(number.get())) : story.read(cell, look);
    }

    private static int whole(Element cell, String attribute) {
        String value = cell.attr(attribute).strip();
        if (!value.matches("\\d+")) {
            return 1;
        }
        return value.length() > 6 ? Integer.MAX_VALUE : Integer.parseInt(value);
    }

    /** Whether most of its words are in one cell that holds tables, or without borders a whole text. */
    private boolean isFrame() {
        long all = grid.cells().stream().mapToLong(PageTable::length).sum();
        return grid.cells()
                .stream()
                .filter(cell -> length(cell) * 2 > all)
                .anyMatch(cell -> grid.cells().size() == 1 && cell.content().size() > 1
                        || cell.content().stream().anyMatch(Draft.Grid.class::isInstance)
                        || cell.content().size() > MANY && !borders.areVisible(() -> true));
    }

    private static long length(CellGrid.Cell cell) {
        return cell.texts().mapToLong(text -> text.text().length()).sum();
    }

    private boolean looksLikeHeading() {
        Stream<String> texts = grid.cells().stream().flatMap(CellGrid.Cell::texts).map(Draft.Text::text);
        return grid.columns() <= 2 && LayoutTexts.anyIn(texts);
    }
}
