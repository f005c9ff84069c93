package vn.sokehoach.core.reading.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.agency.AgencyDirectory;
import vn.sokehoach.core.agency.AgencyDirectory.PlacedMention;
import vn.sokehoach.core.agency.AgencyMention;
import vn.sokehoach.core.plan.AppendixRow;
import vn.sokehoach.core.plan.AppendixRow.Work;
import vn.sokehoach.core.plan.Assignment;
import vn.sokehoach.core.plan.Deadline;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.plan.TaskGroup;
import vn.sokehoach.core.plan.TaskItem;
import vn.sokehoach.core.reading.phrase.DeadlineRecogniser;
import vn.sokehoach.core.source.Source;

/** The rows of an assignment table, which are also the tasks of its groups; a row without a number is an item of the row above. */
final class AssignmentRows {

    private final Grid grid;
    private final Columns columns;
    private final AgencyDirectory directory;
    private final int year;
    private final List<AppendixRow> rows = new ArrayList<>();
    private final List<TaskGroup> groups = new ArrayList<>();
    /** The tasks of each group, as far as they were read. */
    private final List<List<PlanTask>> tasks = new ArrayList<>();
    private final Map<ColumnRole, String> above = new EnumMap<>(ColumnRole.class);

    AssignmentRows(Grid grid, Columns columns, AgencyDirectory directory, int year) {
        this.grid = grid;
        this.columns = columns;
        this.directory = directory;
        this.year = year;
    }

    void read(List<BodyRow> body, AppendixRecogniser.Place place) {
        for (BodyRow row : body) {
            if (row.level() == 0) {
                rows.add(new AppendixRow(UUID.randomUUID(), 0, row.no(), row.cells(), work(row), row.source()));
                open(row.no(), title(row), place.part(), row.source());
                continue;
            }
            if (groups.isEmpty()) {
                open("", place.title(), place.part(), row.source());
            }
            boolean goesOn = row.level() == 2 && !tasks.getLast().isEmpty();
            rows.add(goesOn ? continuation(row) : task(row));
        }
    }

    List<AppendixRow> rows() {
        return rows;
    }

    List<TaskGroup> groups() {
        return IntStream.range(0, groups.size()).mapToObj(at -> groups.get(at).with(tasks.get(at))).toList();
    }

    private void open(String no, String title, String part, Source source) {
        groups.add(new TaskGroup(UUID.randomUUID(), no, title, part, List.of(), source));
        tasks.add(new ArrayList<>());
    }

    private static String title(BodyRow row) {
        return row.cells().stream().skip(1).filter(text -> !text.isEmpty()).findFirst().orElse("");
    }

    private AppendixRow task(BodyRow row) {
        List<String> content = new ArrayList<>();
        List<TaskItem> items = new ArrayList<>();
        Source source = source(row, ColumnRole.CONTENT);
        for (String paragraph : row.cell(columns, ColumnRole.CONTENT).split("\n")) {
            if (!content.isEmpty() && paragraph.matches("[-–+•*]\\s*\\S.*")) {
                String text = paragraph.replaceFirst("^[-–+•*]\\s*", "");
                items.add(new TaskItem(UUID.randomUUID(), text, DeadlineRecogniser.find(text, year), source));
            } else {
                content.add(paragraph);
            }
        }
        PlanTask task = new PlanTask(UUID.randomUUID(), row.no(), String.join("\n", content), items, assignment(row),
                deadlines(row, String.join("\n", content)), source);
        tasks.getLast().add(task);
        return new AppendixRow(task.id(), row.level(), row.no(), row.cells(), work(row), row.source());
    }

    private AppendixRow continuation(BodyRow row) {
        PlanTask task = tasks.getLast().removeLast();
        String text = row.cell(columns, ColumnRole.CONTENT);
        String product = row.cell(columns, ColumnRole.PRODUCT);
        String others = String.join("; ", row.cells().stream().filter(cell -> !cell.isEmpty()).toList());
        String content = !text.isEmpty() ? text : !product.isEmpty() ? product : others;
        AppendixRow read = new AppendixRow(UUID.randomUUID(), 2, "", row.cells(), work(row), row.source());
        List<TaskItem> items = new ArrayList<>(task.items());
        items.add(new TaskItem(read.id(), content.replaceFirst("^[-–+•*]\\s*", ""), deadlines(row, content),
                source(row, ColumnRole.CONTENT)));
        tasks.getLast()
                .add(new PlanTask(task.id(), task.label(), task.content(), items, task.assignment(), task.deadlines(),
                        task.source()));
        return read;
    }

    private List<Deadline> deadlines(BodyRow row, String content) {
        String cell = shown(row, ColumnRole.DEADLINE);
        return cell.isEmpty() ? DeadlineRecogniser.find(content, year) : DeadlineRecogniser.parseCell(cell, year);
    }

    private Assignment assignment(BodyRow row) {
        List<AgencyMention> monitoring = directory.mentions(named(row.cell(columns, ColumnRole.MONITORING),
                ColumnRole.MONITORING));
        if (columns.has(ColumnRole.LEAD) || columns.has(ColumnRole.COOPERATING)) {
            ColumnRole leading = columns.has(ColumnRole.LEAD) ? ColumnRole.LEAD : ColumnRole.IMPLEMENTERS;
            String partners = named(shown(row, ColumnRole.COOPERATING), ColumnRole.COOPERATING);
            return new Assignment(leads(named(shown(row, leading), leading)), partners.isEmpty() ? null : partners,
                    directory.mentions(partners), monitoring);
        }
        String implementers = named(shown(row, ColumnRole.IMPLEMENTERS), ColumnRole.IMPLEMENTERS);
        List<PlacedMention> placed = directory.separate(implementers);
        if (placed.isEmpty()) {
            return new Assignment(leads(""), null, List.of(), monitoring);
        }
        String rest =
                trimmed(implementers.substring(placed.getFirst().end()).replaceFirst("^(?iu)[\\s,;]*(?:và\\s+)?", ""));
        return new Assignment(List.of(placed.getFirst().mention()), rest.isEmpty() ? null : rest,
                directory.mentions(rest), monitoring);
    }

    /** The leads of a cell; where no column names any, the agency of the group's row. */
    private List<AgencyMention> leads(String cell) {
        boolean named = columns.has(ColumnRole.LEAD) || columns.has(ColumnRole.IMPLEMENTERS);
        List<AgencyMention> found = directory.mentions(named ? cell : groups.getLast().title());
        return named || found.stream().allMatch(AgencyMention::isKnown) ? found : List.of();
    }

    /** What a cell names: for "nt" what the cell above named, for a dash nothing. */
    private String named(String cell, ColumnRole role) {
        String printed = trimmed(cell);
        String meant = CellWords.isDitto(printed) ? above.getOrDefault(role, "")
                : CellWords.isNone(printed) ? "" : printed;
        above.put(role, meant);
        return meant;
    }

    private static String trimmed(String cell) {
        return cell.strip().replaceAll("[,;\\s]+$", "");
    }

    /** The cell of a row, or the one merged over it. */
    private String shown(BodyRow row, ColumnRole role) {
        int column = columns.at(role);
        return column < 0 ? "" : grid.shown(row.gridRow(), column);
    }

    private Source source(BodyRow row, ColumnRole role) {
        int column = columns.at(role);
        var cell = column < 0 ? null : grid.covering(row.gridRow(), column);
        return cell == null || cell.text().isEmpty() ? row.source() : cell.source();
    }

    private Work work(BodyRow row) {
        return work(row, columns);
    }

    /** The work of a row as its cells print it. */
    static Work work(BodyRow row, Columns columns) {
        return new Work(columns.has(ColumnRole.CONTENT) ? row.cell(columns, ColumnRole.CONTENT) : title(row),
                cellOrNull(row, columns, columns.has(ColumnRole.LEAD) ? ColumnRole.LEAD : ColumnRole.IMPLEMENTERS),
                cellOrNull(row, columns, ColumnRole.MONITORING), cellOrNull(row, columns, ColumnRole.PRODUCT),
                cellOrNull(row, columns, ColumnRole.DEADLINE), cellOrNull(row, columns, ColumnRole.NOTE));
    }

    private static @Nullable String cellOrNull(BodyRow row, Columns columns, ColumnRole role) {
        return columns.has(role) ? row.cell(columns, role) : null;
    }
}
