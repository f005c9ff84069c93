package vn.sokehoach.data.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.sokehoach.data.pdf.drawing.Rule;

/** Finds page numbers, and the heads and feet that pages repeat. */
final class Margins {
    private static final Pattern NUMBER =
            Pattern.compile("(?iu)(?:trang\\s)?[-–—]?\\s?\\d{1,4}\\s?[-–—]?(?:\\s?/\\s?\\d{1,4})?");
    /** A head or foot has at most so many lines. */
    private static final int DEEPEST = 3;
    /** The share of a page that heads and feet may take. */
    private static final double DEEP = 0.13;
    private static final int OFTEN = 3;
    private static final double SAME_HEIGHT = 4;

    private final List<PageParts> pages;
    private final Map<String, List<Double>> heights = new HashMap<>();

    private Margins(List<PageParts> pages) {
        this.pages = pages;
        pages.forEach(page -> Stream.concat(top(page).stream(), bottom(page).stream())
                .distinct()
                .forEach(line -> heights.computeIfAbsent(key(line), none -> new ArrayList<>()).add(line.baseline())));
    }

    /** The pages with these lines told from the running text. */
    static List<PageParts> told(List<PageParts> pages) {
        Margins margins = new Margins(pages);
        return pages.stream().map(page -> page.withMargin(margins.of(page))).toList();
    }

    private List<TextLine> of(PageParts page) {
        List<TextLine> found = new ArrayList<>(outermost(top(page), page.height()));
        outermost(bottom(page), page.height()).stream().filter(line -> !found.contains(line)).forEach(found::add);
        return found;
    }

    /** Lines from the edge of the page inwards, as far as they are margin. */
    private List<TextLine> outermost(List<TextLine> edge, double height) {
        return edge.stream().takeWhile(line -> isMargin(line, height)).toList();
    }

    private boolean isMargin(TextLine line, double height) {
        if (NUMBER.matcher(line.text()).matches()) {
            return true;
        }
        if (line.baseline() > height * DEEP && line.top() < height * (1 - DEEP)) {
            return false;
        }
        long same = heights.getOrDefault(key(line), List.of())
                .stream()
                .filter(other -> Math.abs(other - line.baseline()) < SAME_HEIGHT)
                .count();
        return same >= OFTEN || same >= 2 && same == pages.size();
    }

    /** Lines above all else, from the edge inwards. */
    private static List<TextLine> top(PageParts page) {
        double table =
                page.tables().stream().mapToDouble(each -> each.outline().top()).min().orElse(Double.MAX_VALUE);
        return page.lines().stream().filter(line -> line.baseline() < table).limit(DEEPEST).toList();
    }

    /** Lines below all else, from the edge inwards. */
    private static List<TextLine> bottom(PageParts page) {
        double table = page.tables().stream().mapToDouble(each -> each.outline().bottom()).max().orElse(0);
        return page.lines().reversed().stream().filter(line -> line.top() > table - Rule.NEAR).limit(DEEPEST).toList();
    }

    /** A foot that counts pages is the same on each. */
    private static String key(TextLine line) {
        return line.text().replaceAll("\\d+", "#");
    }
}
