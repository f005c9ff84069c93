package vn.sokehoach.core.edit.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.sokehoach.core.text.NumberStyle;

/** The numbers of the rows of a table, and how they go on. */
final class RowNumbers {
    private static final Pattern COUNTED = Pattern.compile("(.*?)(\\d{1,4})");
    private final List<Line> lines;
    private final int column;

    /** The numbers that stand in a column of these rows. */
    RowNumbers(List<Line> lines, int column) {
        this.lines = lines;
        this.column = column;
    }

    /** What a new row at this place has in its number cell: what follows; "" where rows of its kind stand behind it. */
    String next(int place, int level) {
        int from = level == 0 || isRunning() ? 0 : groupFrom(place);
        int to = level == 0 || isRunning() ? lines.size() : groupTo(place);
        boolean othersBehind = ofLevel(lines.subList(place, to), level).findAny().isPresent();
        if (level == 2 || othersBehind) {
            return "";
        }
        List<Line> before = ofLevel(lines.subList(from, place), level).toList();
        if (before.isEmpty()) {
            return level == 0 ? "I" : "1";
        }
        String last = before.getLast().text(column);
        String next = after(before.stream().map(this::bare).toList());
        return last.endsWith(".") && !next.isEmpty() ? next + "." : next;
    }

    /** The number of a row without the sign behind it. */
    String bare(Line line) {
        return line.text(column).strip().replaceAll("[.)/]+$", "");
    }

    private static Stream<Line> ofLevel(List<Line> some, int level) {
        return some.stream().filter(line -> line.level() == level);
    }

    private int groupFrom(int place) {
        int from = place;
        while (from > 0 && lines.get(from - 1).level() > 0) {
            from--;
        }
        return from;
    }

    private int groupTo(int place) {
        int to = place;
        while (to < lines.size() && lines.get(to).level() > 0) {
            to++;
        }
        return to;
    }

    /** Whether the numbers go on from one group into the next. */
    boolean isRunning() {
        List<List<String>> groups = new ArrayList<>(List.of(new ArrayList<>()));
        for (Line line : lines) {
            if (line.level() == 0) {
                groups.add(new ArrayList<>());
            } else if (line.level() == 1) {
                groups.getLast().add(bare(line));
            }
        }
        return NumberStyle.isRunning(groups);
    }

    /** What follows the last of these numbers; "" where they do not tell. */
    private static String after(List<String> numbers) {
        String last = numbers.getLast();
        Optional<NumberStyle> style = NumberStyle.of(numbers);
        if (style.isPresent()) {
            return style.get().after(last).orElse("");
        }
        if (last.matches("\\p{Lu}")) {
            return NumberStyle.LETTERS.after(last.toLowerCase(Locale.ROOT)).orElse("").toUpperCase(Locale.ROOT);
        }
        Matcher counted = COUNTED.matcher(last);
        return counted.matches() ? counted.group(1) + (Integer.parseInt(counted.group(2)) + 1) : "";
    }
}
