package vn.sokehoach.data.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import vn.sokehoach.core.appendix.AppendixTable;
import vn.sokehoach.core.appendix.AppendixTable.Header;
import vn.sokehoach.core.appendix.AppendixTable.Row;
import vn.sokehoach.core.appendix.AppendixTable.Row.Kind;
import vn.sokehoach.core.plan.PrintedTable.Merge;
import vn.sokehoach.data.paper.Piece.Role;
import vn.sokehoach.data.typeset.SerifWidths;
import vn.sokehoach.data.typeset.SetRow.Part;
import vn.sokehoach.data.typeset.TextLines;

class PaginationTest {
    private static final int COLUMNS = 4;
    private static final Offset<Double> NEAR = Offset.offset(0.02);
    private static final TextLines LINES = new TextLines(new SerifWidths());

    @Property(tries = 150)
    void everyTableKeepsToTheRules(@ForAll("tables") AppendixTable table) {
        PaperTable paper = PaperTable.of(table, LINES);
        List<PaperPage> pages = Pagination.of(paper);

        assertThatEveryLineIsShownOnce(paper, pages);
        for (PaperPage page : pages) {
            assertThat(page.pieces()).allMatch(piece -> piece.top() >= paper.top() - 0.02
                    && piece.bottom() <= paper.bottom() + 0.02 && piece.bottom() > piece.top() + 1);
            assertThatPiecesTileTheTable(page);
            assertThatNoGroupIsLast(paper, page);
        }
        assertThatNoRowIsCutThatFits(paper, pages);
    }

    @Provide
    Arbitrary<AppendixTable> tables() {
        Arbitrary<Integer> lengths = Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(12, Arbitraries.integers()
                .between(0, 40)), net.jqwik.api.Tuple.of(3, Arbitraries.integers().between(40, 400)),
                net.jqwik.api.Tuple.of(1, Arbitraries.integers().between(400, 1500)));
        Arbitrary<List<String>> cells =
                lengths.map(count -> count == 0 ? "" : Tables.words(count)).list().ofSize(COLUMNS);
        Arbitrary<Row> rows = net.jqwik.api.Combinators.combine(Arbitraries.of(Kind.GROUP, Kind.NUMBERED, Kind.SUB,
                Kind.NUMBERED), cells).as(PaginationTest::row);
        Arbitrary<Set<Integer>> merged = Arbitraries.integers().between(0, 40).set().ofMaxSize(6);
        return net.jqwik.api.Combinators.combine(rows.list().ofMinSize(1).ofMaxSize(40), merged)
                .as((list, starts) -> Tables.of(COLUMNS, merges(list, starts), list));
    }

    private static Row row(Kind kind, List<String> cells) {
        String title = cells.get(1).substring(0, Math.min(150, cells.get(1).length()));
        return kind == Kind.GROUP ? Tables.row(kind, COLUMNS, "I", title) : new Row(kind, cells);
    }

    /** From these rows on, the last column is merged over up to seven rows, without a group row between. */
    private static List<Merge> merges(List<Row> rows, Set<Integer> starts) {
        List<Merge> merges = new ArrayList<>();
        int free = 0;
        for (int start : starts.stream().sorted().toList()) {
            int end = Math.max(start, free);
            while (end < Math.min(rows.size(), start + 7) && rows.get(end).kind() != Kind.GROUP) {
                end++;
            }
            if (start >= free && end - start > 1) {
                merges.add(new Merge(start, COLUMNS - 1, end - start, 1));
                free = end;
            }
        }
        return merges;
    }

    @Test
    void aTextOfThreePagesGoesOnBetweenTheBordersOfItsRow() {
        PaperTable paper = PaperTable.of(Tables.of(COLUMNS, List.of(), List.of(
                Tables.row(Kind.NUMBERED, COLUMNS, "1", "Việc ngắn"),
                Tables.row(Kind.NUMBERED, COLUMNS, "2", Tables.words(1000), "Sở Y tế"),
                Tables.row(Kind.NUMBERED, COLUMNS, "3", "Việc cuối"))), LINES);
        List<PaperPage> pages = Pagination.of(paper);

        List<Long> pieces = pages.stream()
                .map(page -> body(page).filter(piece -> piece.cell().place().row() == 1).count())
                .toList();
        assertThat(pieces).startsWith(4L, 4L, 4L).allMatch(count -> count == 4 || count == 0);
        assertThat(body(pages.getFirst()).filter(piece -> piece.to() > piece.from())).hasSizeGreaterThan(3);
    }

    @Test
    void aHeaderThatLeavesNoRoomIsPrintedOnce() {
        AppendixTable plain = Tables.of(COLUMNS, List.of(), List.of(Tables.row(Kind.NUMBERED, COLUMNS, "1", "Việc")));
        AppendixTable table = new AppendixTable("", plain.title(), plain.columns(),
                new Header(List.of(List.of("STT", Tables.words(700), "Cột 2", "Cột 3")), List.of(), List.of()),
                plain.rows(), List.of(), plain.page());
        PaperTable paper = PaperTable.of(table, LINES);

        List<PaperPage> pages = Pagination.of(paper);
        assertThatEveryLineIsShownOnce(paper, pages);
        assertThat(pages.stream().flatMap(page -> page.pieces().stream()))
                .noneMatch(piece -> piece.role() == Role.REPEATED);
    }

    @Test
    void aFirstRowAsHighAsAPageBeginsBelowTheTitle() {
        for (int words = 100; words < 400; words += 20) {
            for (boolean grouped : List.of(true, false)) {
                List<Row> rows = new ArrayList<>();
                if (grouped) {
                    rows.add(Tables.row(Kind.GROUP, COLUMNS, "I", "Nhóm việc"));
                }
                rows.add(Tables.row(Kind.NUMBERED, COLUMNS, "1", Tables.words(words), Tables.words(words / 2)));
                PaperTable paper = PaperTable.of(Tables.of(COLUMNS, List.of(), rows), LINES);
                List<PaperPage> pages = Pagination.of(paper);

                assertThatEveryLineIsShownOnce(paper, pages);
                assertThat(body(pages.getFirst()).filter(piece -> piece.cell().place().row() == rows.size() - 1
                        && piece.to() > piece.from())).as("%s words", words).isNotEmpty();
            }
        }
    }

    @Test
    void repeatsTheHeaderAndItsNumbersOnEveryPage() {
        List<Row> rows = new ArrayList<>();
        for (int no = 1; no <= 200; no++) {
            rows.add(Tables.row(Kind.NUMBERED, COLUMNS, Integer.toString(no), "Việc"));
        }
        List<PaperPage> pages = Pagination.of(PaperTable.of(Tables.of(COLUMNS, List.of(), rows), LINES));

        assertThat(pages.subList(1, pages.size())).isNotEmpty()
                .allMatch(page -> page.pieces().stream().filter(piece -> piece.role() == Role.REPEATED).count() == 8);
        assertThat(pages.getFirst().rule()).isPresent();
        assertThat(pages.get(1).rule()).isEmpty();
    }

    private static java.util.stream.Stream<Piece> body(PaperPage page) {
        return page.pieces().stream().filter(piece -> piece.role() == Role.TABLE && !piece.cell().head());
    }

    private static void assertThatEveryLineIsShownOnce(PaperTable paper, List<PaperPage> pages) {
        Map<PaperCell, Integer> shown = new IdentityHashMap<>();
        for (PaperPage page : pages) {
            for (Piece piece : page.pieces()) {
                if (piece.role() != Role.REPEATED) {
                    assertThat(piece.from()).isEqualTo(shown.getOrDefault(piece.cell(), 0));
                    double needed = (piece.to() - piece.from()) * piece.cell().leading();
                    assertThat(piece.bottom() - piece.top()).isGreaterThanOrEqualTo(needed);
                    shown.put(piece.cell(), piece.to());
                }
            }
        }
        List<PaperCell> all = new ArrayList<>(paper.titles());
        paper.repeated().forEach(row -> all.addAll(row.cells()));
        paper.rows().forEach(row -> all.addAll(row.cells()));
        assertThat(all).allMatch(cell -> shown.get(cell) == cell.lines().size());
    }

    /** In every column pieces meet one another from the header to the foot of the table. */
    private static void assertThatPiecesTileTheTable(PaperPage page) {
        Map<Double, List<Piece>> columns = page.pieces()
                .stream()
                .filter(piece -> piece.role() != Role.TITLE && piece.cell().place().columns() == 1)
                .collect(Collectors.groupingBy(piece -> piece.cell().place().left()));
        double area = page.pieces()
                .stream()
                .filter(piece -> piece.role() != Role.TITLE)
                .mapToDouble(piece -> (piece.bottom() - piece.top()) * piece.cell().place().width())
                .sum();
        double top = columns.values().stream().flatMap(List::stream).mapToDouble(Piece::top).min().orElse(0);
        double bottom = columns.values().stream().flatMap(List::stream).mapToDouble(Piece::bottom).max().orElse(0);
        double width = columns.values().stream().mapToDouble(list -> list.getFirst().cell().place().width()).sum();
        assertThat(area / Math.max(1, width)).isCloseTo(bottom - top, NEAR);
    }

    private static void assertThatNoGroupIsLast(PaperTable paper, PaperPage page) {
        int last = body(page).mapToInt(piece -> piece.cell().place().row()).max().orElse(-1);
        if (last >= 0 && last < paper.rows().size() - 1) {
            assertThat(paper.rows().get(last).part()).isNotEqualTo(Part.GROUP);
        }
    }

    /** Only a row that no page holds is cut, one that must stay with its group row, or the first one below the title. */
    private static void assertThatNoRowIsCutThatFits(PaperTable paper, List<PaperPage> pages) {
        double head = paper.repeated().stream().mapToDouble(PaperRow::height).sum();
        double whole = paper.bottom() - paper.top() - head;
        Map<Integer, Integer> on = new HashMap<>();
        pages.forEach(page -> body(page).filter(piece -> piece.cell().place().rows() == 1)
                .map(piece -> piece.cell().place().row())
                .distinct()
                .forEach(row -> on.merge(row, 1, Integer::sum)));
        for (int row = 0; row < paper.rows().size(); row++) {
            boolean afterGroup = row > 0 && paper.rows().get(row - 1).part() == Part.GROUP;
            int at = row;
            boolean endsMerge = paper.rows()
                    .stream()
                    .flatMap(each -> each.cells().stream())
                    .anyMatch(cell -> cell.place().rows() > 1 && cell.place().lastRow() == at);
            if (paper.rows().get(row).height() <= whole && !afterGroup && !endsMerge && row > 0) {
                assertThat(on.getOrDefault(row, 1)).isEqualTo(1);
            }
        }
    }
}
