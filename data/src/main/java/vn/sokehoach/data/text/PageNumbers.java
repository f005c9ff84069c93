package vn.sokehoach.data.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the lines that are page numbers: alone, counting up by one, a page's length apart. */
final class PageNumbers {
    private static final Pattern LONE =
            Pattern.compile(" *(?:[-–—] ?|Trang |trang )?(\\d{1,3})(?: ?[-–—]| ?/ ?\\d{1,3})? *");
    private static final int SHORTEST_PAGE = 5;
    private static final int HIGHEST_FIRST = 3;

    private final List<Line> lines;

    private PageNumbers(List<Line> lines) {
        this.lines = lines;
    }

    /** The same lines, those that are page numbers as margin. */
    static List<Line> marked(List<Line> lines) {
        List<Integer> places = new PageNumbers(lines).chain();
        List<Line> marked = new ArrayList<>(lines);
        places.forEach(place -> marked.set(place, lines.get(place).asMargin()));
        return marked;
    }

    private List<Integer> chain() {
        List<Integer> chain = new ArrayList<>();
        List<Integer> lone = java.util.stream.IntStream.range(0, lines.size())
                .filter(at -> number(at) >= 0)
                .boxed()
                .toList();
        int last = -1;
        for (int at = 0; at < lone.size(); at++) {
            int number = number(lone.get(at));
            boolean goesOn = at + 1 < lone.size() && number(lone.get(at + 1)) == number + 1;
            if (number == last + 1 && last > 0 || number > 0 && (number <= HIGHEST_FIRST || last < 0 && goesOn)) {
                chain.add(lone.get(at));
                last = number;
            }
        }
        return pageLengthApart(chain) ? chain : List.of();
    }

    private int number(int place) {
        Matcher matcher = LONE.matcher(lines.get(place).text());
        return matcher.matches() ? Integer.parseInt(matcher.group(1)) : -1;
    }

    /** A column of numbers without its table stands closer than pages do. */
    private boolean pageLengthApart(List<Integer> chain) {
        if (chain.size() < 2) {
            return true;
        }
        long between = lines.subList(chain.getFirst(), chain.getLast()).stream().filter(line -> !line.blank()).count();
        return between / (chain.size() - 1) >= SHORTEST_PAGE;
    }
}
