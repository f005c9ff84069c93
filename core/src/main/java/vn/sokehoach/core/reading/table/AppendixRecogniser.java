package vn.sokehoach.core.reading.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.sokehoach.core.agency.AgencyDirectory;
import vn.sokehoach.core.plan.Appendix;
import vn.sokehoach.core.plan.AppendixKind;
import vn.sokehoach.core.plan.AppendixRow;
import vn.sokehoach.core.plan.PrintedTable;
import vn.sokehoach.core.plan.PrintedTable.Merge;
import vn.sokehoach.core.plan.TaskGroup;
import vn.sokehoach.core.reading.Block.Table;
import vn.sokehoach.core.reading.structure.Caption;

/** Recognises the table of an appendix: assignment or indicators, by its columns. */
public final class AppendixRecogniser {

    private final AgencyDirectory directory;
    private final int year;

    public AppendixRecogniser(AgencyDirectory directory, int year) {
        this.directory = directory;
        this.year = year;
    }

    /**
     * What an appendix turned out to be.
     *
     * @param groups the groups and tasks of an assignment table; empty for indicators
     */
    public record Recognised(Appendix appendix, List<TaskGroup> groups) {}

    /**
     * Where the groups of a table belong.
     *
     * @param part  number of the part, or name of the appendix
     * @param title of rows that stand under no group row
     */
    public record Place(String part, String title) {}

    /** Reads tables that follow one another under one caption; empty where the columns are not understood. */
    public Optional<Recognised> recognise(Caption caption, List<Table> tables, Place place) {
        Grid grid = Grid.of(tables);
        Optional<TableShape> shape = TableShape.of(grid);
        if (shape.isEmpty()) {
            return Optional.empty();
        }
        PrintedTable header = printed(grid, shape.get(), List.of());
        Columns columns = Columns.of(header.columns(), HeaderPaths.of(grid, shape.get()), year);
        return columns.kind().map(kind -> read(caption, grid, shape.get(), columns, kind, place));
    }

    private Recognised read(Caption caption, Grid grid, TableShape shape, Columns columns, AppendixKind kind,
            Place place) {
        Set<List<String>> header = header(grid, shape);
        List<BodyRow> body = IntStream.range(shape.bodyFrom(), grid.rows())
                .filter(row -> !header.contains(grid.row(row)))
                .mapToObj(row -> BodyRow.of(grid, columns, row))
                .flatMap(Optional::stream)
                .toList();
        PrintedTable table = printed(grid, shape, merges(grid, columns, body));
        if (kind == AppendixKind.INDICATORS) {
            List<AppendixRow> rows = new IndicatorRows(grid, columns, directory).read(body);
            return new Recognised(appendix(caption, kind, table, rows), List.of());
        }
        AssignmentRows rows = new AssignmentRows(grid, columns, directory, year);
        rows.read(body, place);
        return new Recognised(appendix(caption, kind, table, rows.rows()), rows.groups());
    }

    private static Appendix appendix(Caption caption, AppendixKind kind, PrintedTable table, List<AppendixRow> rows) {
        return new Appendix(UUID.randomUUID(), caption.no(), kind, caption.title(), caption.basis(), table, rows);
    }

    /** The rows of the header: one that is printed again on a later page is no row. */
    private static Set<List<String>> header(Grid grid, TableShape shape) {
        Set<List<String>> rows = IntStream.range(shape.headerFrom(), shape.headerTo())
                .mapToObj(grid::row)
                .collect(Collectors.toCollection(HashSet::new));
        if (shape.numbersRow() >= 0) {
            rows.add(grid.row(shape.numbersRow()));
        }
        return rows;
    }

    private static PrintedTable printed(Grid grid, TableShape shape, List<Merge> merges) {
        List<List<String>> header = IntStream.range(shape.headerFrom(), shape.headerTo()).mapToObj(grid::row).toList();
        List<String> numbers = shape.numbersRow() < 0 ? List.of() : grid.row(shape.numbersRow());
        return new PrintedTable(header, grid.merges(shape.headerFrom(), shape.headerTo()), numbers, merges);
    }

    /** The merges of the body without those of group rows, rows counted as the body's rows are. */
    private static List<Merge> merges(Grid grid, Columns columns, List<BodyRow> body) {
        return grid.knowsMerges() ? printedMerges(grid, body) : mergesOfPlainText(columns, body);
    }

    private static List<Merge> printedMerges(Grid grid, List<BodyRow> body) {
        List<Merge> merges = new ArrayList<>();
        for (int i = 0; i < body.size(); i++) {
            if (body.get(i).level() > 0) {
                int at = i;
                grid.mergesOf(body.get(i).gridRow())
                        .stream()
                        .map(merge -> new Merge(at, merge.column(), rowsCovered(body, at, merge.rows()),
                                merge.columns()))
                        .filter(merge -> merge.rows() > 1 || merge.columns() > 1)
                        .forEach(merges::add);
            }
        }
        return merges;
    }

    private static int rowsCovered(List<BodyRow> body, int from, int gridRows) {
        int last = body.get(from).gridRow() + gridRows;
        return (int) body.subList(from, body.size()).stream().takeWhile(row -> row.gridRow() < last).count();
    }

    /** Plain text shows no merges: in the tables with one target column (F4, F5) empty agency cells hang on the one above. */
    private static List<Merge> mergesOfPlainText(Columns columns, List<BodyRow> body) {
        List<Merge> merges = new ArrayList<>();
        int agency = columns.at(ColumnRole.AGENCY);
        if (agency < 0 || columns.targetCount() != 1) {
            return merges;
        }
        int start = -1;
        for (int i = 0; i <= body.size(); i++) {
            boolean ends = i == body.size() || body.get(i).level() == 0 || !body.get(i).cells().get(agency).isEmpty();
            if (ends && start >= 0 && i - start > 1) {
                merges.add(new Merge(start, agency, i - start, 1));
            }
            if (ends) {
                start = i < body.size() && body.get(i).level() > 0 ? i : -1;
            }
        }
        return merges;
    }
}
