package vn.sokehoach.core.reading.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.sokehoach.core.agency.AgencyDirectory;
import vn.sokehoach.core.plan.Appendix;
import vn.sokehoach.core.plan.AppendixKind;
import vn.sokehoach.core.plan.AppendixRow;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.plan.TaskGroup;
import vn.sokehoach.core.plan.TaskItem;

/** The rows of a printed appendix as their cells tell them by themselves, for cells that were changed after reading. */
public final class PrintedRows {
    private final List<AppendixRow> rows;
    private final Map<UUID, PlanTask> tasks = new HashMap<>();
    private final Map<UUID, TaskItem> items = new HashMap<>();
    private final Map<UUID, List<TaskItem>> inCells = new HashMap<>();

    private PrintedRows(List<AppendixRow> rows) {
        this.rows = rows;
    }

    /**
     * Reads the rows of an appendix anew; they keep their ids, levels and sources.
     *
     * @param merged whether an empty cell is empty; otherwise one may hang on the cell above it, as in plain text
     */
    public static PrintedRows of(Appendix appendix, AgencyDirectory directory, int year, boolean merged) {
        Grid grid = Grid.of(List.of(PrintedGrid.of(appendix, merged)));
        Columns columns = columns(appendix, grid, year);
        int bodyFrom = bodyFrom(appendix);
        List<BodyRow> body = IntStream.range(0, appendix.rows().size())
                .mapToObj(at -> bodyRow(appendix.rows().get(at), bodyFrom + at))
                .toList();
        if (appendix.kind() == AppendixKind.INDICATORS) {
            return new PrintedRows(kept(appendix.rows(), new IndicatorRows(grid, columns, directory).read(body)));
        }
        AssignmentRows read = new AssignmentRows(grid, columns, directory, year);
        read.read(body, new AppendixRecogniser.Place("", ""));
        PrintedRows printed = new PrintedRows(kept(appendix.rows(), read.rows()));
        printed.takeTasks(read);
        return printed;
    }

    private static int bodyFrom(Appendix appendix) {
        return appendix.table().header().size() + (appendix.table().columnNumbers().isEmpty() ? 0 : 1);
    }

    private static Columns columns(Appendix appendix, Grid grid, int year) {
        int header = appendix.table().header().size();
        int bodyFrom = bodyFrom(appendix);
        TableShape shape = new TableShape(0, header, bodyFrom > header ? header : -1, bodyFrom);
        return Columns.of(appendix.table().columns(), HeaderPaths.of(grid, shape), year, appendix.kind());
    }

    private static Columns columns(Appendix appendix, int year) {
        return columns(appendix, Grid.of(List.of(PrintedGrid.of(appendix, true))), year);
    }

    /** What each column of an appendix holds. */
    public static List<ColumnRole> roles(Appendix appendix, int year) {
        return columns(appendix, year).roles();
    }

    /** The work that a row of an assignment table prints in its cells. */
    public static AppendixRow withWork(Appendix appendix, AppendixRow row, int year) {
        return new AppendixRow(row.id(), row.level(), row.no(), row.cells(),
                AssignmentRows.work(bodyRow(row, 0), columns(appendix, year)), row.source());
    }

    private static BodyRow bodyRow(AppendixRow row, int gridRow) {
        return new BodyRow(gridRow, row.level(), row.no(), row.cells(), row.source());
    }

    private static List<AppendixRow> kept(List<AppendixRow> old, List<AppendixRow> read) {
        List<AppendixRow> rows = new ArrayList<>();
        for (int i = 0; i < old.size(); i++) {
            AppendixRow row = old.get(i);
            rows.add(new AppendixRow(row.id(), row.level(), row.no(), row.cells(), read.get(i).content(),
                    row.source()));
        }
        return rows;
    }

    private void takeTasks(AssignmentRows read) {
        Map<UUID, UUID> ids = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            ids.put(read.rows().get(i).id(), rows.get(i).id());
        }
        for (TaskGroup group : read.groups()) {
            for (PlanTask task : group.tasks()) {
                tasks.put(ids.get(task.id()), task);
                inCells.put(ids.get(task.id()),
                        task.items().stream().filter(item -> !ids.containsKey(item.id())).toList());
                task.items()
                        .stream()
                        .filter(item -> ids.containsKey(item.id()))
                        .forEach(item -> items.put(ids.get(item.id()), item));
            }
        }
    }

    /** The rows with what they mean. */
    public List<AppendixRow> rows() {
        return rows;
    }

    /** The task of the row with this id; its own id and its items' say nothing; empty where the row is none. */
    public Optional<PlanTask> task(UUID row) {
        return Optional.ofNullable(tasks.get(row));
    }

    /** The items that stand in the content cell of a task's row; their ids say nothing. */
    public List<TaskItem> inCell(UUID row) {
        return inCells.getOrDefault(row, List.of());
    }

    /** The item of the row with this id; empty where the row is none. */
    public Optional<TaskItem> item(UUID row) {
        return Optional.ofNullable(items.get(row));
    }

    /** The number of a row whose number cell holds this text; "" where that is no number. */
    public static String number(String cell) {
        return RowNumber.of(cell);
    }
}
