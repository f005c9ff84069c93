package vn.sokehoach.core.edit.table;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.plan.Appendix;
import vn.sokehoach.core.reading.table.ColumnRole;
import vn.sokehoach.core.reading.table.PrintedRows;
import vn.sokehoach.core.text.NumberStyle;

/** Numbers the rows of a table of indicators anew from the first; "3.1" counts on below what "3" has become. */
public final class RowRenumbering {
    private final TableBody body;
    private final int column;
    private final RowNumbers numbers;

    /** Numbers of a table in the plan of a year. */
    public RowRenumbering(Appendix table, int year) {
        this.body = new TableBody(table);
        this.column = PrintedRows.roles(table, year).indexOf(ColumnRole.NO);
        this.numbers = new RowNumbers(body.lines(), column);
    }

    /** Whether the table has a column of numbers. */
    public boolean hasNumbers() {
        return column >= 0;
    }

    /**
     * The table with its group rows renumbered; its indicators where it has no group rows.
     *
     * @param style null as they count now
     * @return empty where the table has no column of numbers or the series too few of them
     */
    public Optional<Appendix> ofTable(@Nullable NumberStyle style) {
        List<Line> headings = body.lines().stream().filter(line -> line.level() == 0).toList();
        return headings.isEmpty() ? of(body.lines(), style) : of(headings, style);
    }

    /** The table with the indicators below a group row renumbered; running numbers in the whole table. */
    public Optional<Appendix> below(UUID heading, @Nullable NumberStyle style) {
        boolean running = style == null ? numbers.isRunning() : style == NumberStyle.RUNNING;
        return of(running ? body.lines().stream().filter(line -> line.level() == 1).toList() : below(heading), style);
    }

    /** Whether there is anything to number below a group row. */
    public boolean hasIndicators(UUID heading) {
        return !below(heading).isEmpty();
    }

    private List<Line> below(UUID heading) {
        List<Line> below = new ArrayList<>();
        boolean inside = false;
        for (Line line : body.lines()) {
            inside = line.level() == 0 ? line.id().equals(heading) : inside;
            if (inside && line.level() == 1) {
                below.add(line);
            }
        }
        return below;
    }

    private Optional<Appendix> of(List<Line> chosen, @Nullable NumberStyle style) {
        List<Line> counted = chosen.stream().filter(line -> line.level() < 2).toList();
        if (column < 0) {
            return Optional.empty();
        }
        List<String> first = counted.stream().map(numbers::bare).filter(number -> depth(number) == 1).toList();
        NumberStyle kept = NumberStyle.of(first).orElse(NumberStyle.NUMBERS);
        return number(counted, style == null ? kept : style);
    }

    private Optional<Appendix> number(List<Line> counted, NumberStyle style) {
        Deque<String> above = new ArrayDeque<>();
        Map<String, Integer> counts = new HashMap<>();
        List<String> labels = new ArrayList<>();
        String ending = counted.stream().anyMatch(line -> line.text(column).strip().endsWith(".")) ? "." : "";
        for (Line line : counted) {
            int depth = Math.min(depth(numbers.bare(line)), above.size() + 1);
            while (above.size() >= depth) {
                above.pop();
            }
            String parent = above.isEmpty() ? "" : above.peek() + ".";
            int place = counts.merge(parent, 1, Integer::sum);
            Optional<String> label = parent.isEmpty() ? style.label(place) : Optional.of(parent + place);
            if (label.isEmpty()) {
                return Optional.empty();
            }
            above.push(label.get());
            labels.add(label.get());
        }
        for (int i = 0; i < counted.size(); i++) {
            write(counted.get(i), labels.get(i) + ending);
        }
        return Optional.of(body.appendix());
    }

    private static int depth(String number) {
        return number.matches("\\d+(\\.\\d+)+") ? number.split("\\.").length : 1;
    }

    private void write(Line line, String number) {
        Object merge = line.merge(column);
        if (merge == null) {
            line.text(column, number);
        } else {
            body.lines().forEach(each -> each.shownText(merge, number));
        }
        line.no(PrintedRows.number(number));
    }
}
