package vn.sokehoach.core.edit.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.sokehoach.core.agency.AgencyDirectory;
import vn.sokehoach.core.plan.Appendix;
import vn.sokehoach.core.reading.table.ColumnRole;
import vn.sokehoach.core.reading.table.PrintedRows;

/**
 * Moves a row of a table of indicators among the others: a group row with its rows, an indicator with the rows without
 * number below it. What a merge showed in it goes along.
 */
public final class RowMove {
    private final Appendix table;
    private final AgencyDirectory directory;
    private final int year;
    private final TableBody body;
    private final List<Line> lines;

    /** Moves within a table of the plan of a year. */
    public RowMove(Appendix table, AgencyDirectory directory, int year) {
        this.table = table;
        this.directory = directory;
        this.year = year;
        this.body = new TableBody(table);
        this.lines = body.lines();
    }

    /** The table with a row of it one place further, at a border in the neighbouring group; empty where it stands at the end. */
    public Optional<Appendix> towards(UUID row, boolean up) {
        int from = placeOf(row);
        int place = up ? above(from) : below(from);
        return place < 0 ? Optional.empty() : Optional.of(moved(from, place));
    }

    /**
     * The table with an indicator of it at a position, counted from 0 among the indicators that stand there without it.
     *
     * @param heading the group row below which it goes; the table itself for rows without a group row above them
     * @return empty where there is no such position, or the row is no indicator
     */
    public Optional<Appendix> into(UUID row, UUID heading, int position) {
        int from = placeOf(row);
        int begin = heading.equals(table.id()) ? 0 : placeOf(heading) + 1;
        boolean fits = lines.get(from).level() == 1 && (begin == 0 || lines.get(begin - 1).level() == 0);
        int end = begin;
        while (end < lines.size() && lines.get(end).level() > 0) {
            end++;
        }
        List<Integer> others = IntStream.range(begin, end)
                .filter(place -> place != from && lines.get(place).level() == 1)
                .boxed()
                .toList();
        if (!fits || position < 0 || position > others.size()) {
            return Optional.empty();
        }
        return Optional.of(moved(from, position < others.size() ? others.get(position) : end));
    }

    private int placeOf(UUID row) {
        return IntStream.range(0, lines.size())
                .filter(place -> lines.get(place).id().equals(row))
                .findFirst()
                .orElseThrow();
    }

    /** Where what begins at a place ends, with all that hangs below it. */
    private int endOf(int place) {
        int end = place + 1;
        while (end < lines.size() && lines.get(end).level() > lines.get(place).level()) {
            end++;
        }
        return end;
    }

    /** The place in front of which it comes when it moves up; -1 where nothing stands above it that it could pass. */
    private int above(int from) {
        int level = lines.get(from).level();
        int place = from - 1;
        if (level == 0) {
            while (place >= 0 && lines.get(place).level() > 0) {
                place--;
            }
            return place;
        }
        while (place > 0 && lines.get(place).level() > level) {
            place--;
        }
        boolean atBorder = place >= 0 && lines.get(place).level() < level;
        return atBorder && !mayStandBelow(place - 1, level) ? hop(place - 1, level) : place;
    }

    /** Further up, past headings below which a row of this level has nothing to belong to. */
    private int hop(int place, int level) {
        int next = place;
        while (next >= 0 && !mayStandBelow(next, level)) {
            next--;
        }
        return next < 0 ? -1 : next + 1;
    }

    private int below(int from) {
        int level = lines.get(from).level();
        int next = endOf(from);
        if (next == lines.size()) {
            return -1;
        }
        if (lines.get(next).level() == level) {
            return endOf(next);
        }
        while (next < lines.size() && !mayStandBelow(next, level)) {
            next++;
        }
        return next == lines.size() ? -1 : next + 1;
    }

    /** Whether a row of this level may come directly behind a place: an indicator anywhere, what belongs to one not behind a heading. */
    private boolean mayStandBelow(int place, int level) {
        return level == 1 || place >= 0 && lines.get(place).level() > 0;
    }

    private Appendix moved(int from, int place) {
        int end = endOf(from);
        Optional<Line> parent = parentOf(from);
        List<Line> block = new ArrayList<>(lines.subList(from, end));
        lines.subList(from, end).clear();
        int to = place > from ? place - block.size() : place;
        lines.addAll(to, block);
        if (!parent.equals(parentOf(to))) {
            leave(parent, to);
        }
        return new MovedMeanings(table, body, directory, year).appendix();
    }

    /** The indicator that a row without number belongs to; empty for rows of other levels. */
    private Optional<Line> parentOf(int place) {
        return lines.get(place).level() < 2 ? Optional.empty()
                : lines.subList(0, place).reversed().stream().filter(line -> line.level() < 2).findFirst();
    }

    /** A row without number shows number and name of its new indicator where that one's span it, and those of the old no more. */
    private void leave(Optional<Line> parent, int place) {
        Line row = lines.remove(place);
        List<ColumnRole> roles = PrintedRows.roles(table, year);
        for (ColumnRole role : List.of(ColumnRole.NO, ColumnRole.INDICATOR)) {
            int column = roles.indexOf(role);
            if (column >= 0) {
                Object merge = row.merge(column);
                if (merge != null && parent.filter(line -> line.merge(column) == merge).isPresent()) {
                    row.text(column, "");
                }
                body.join(place, row, column);
            }
        }
        lines.add(place, row);
    }
}
