package vn.sokehoach.data.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.reading.Block.Role;
import vn.sokehoach.core.reading.Block.Shape;
import vn.sokehoach.data.block.Draft;
import vn.sokehoach.data.block.NoteMarks;

/** Tells the notes at the foot of pages from the running text. */
final class FootNotes {
    /** Notes are set in a font this much smaller. */
    private static final double SMALLER = 0.93;
    private static final Pattern RAISED = Pattern.compile("([⁰¹²³⁴-⁹]{1,2})\\s*(\\S.*)");
    private static final Pattern GLUED = Pattern.compile("(\\d{1,2})\\p{Lu}\\p{L}.*");
    private static final Pattern NUMBERED = Pattern.compile("\\[?(\\d{1,2})\\]?\\s?(?=[\\p{L}“\"(])(.*)");

    private final double usual;
    private final List<Draft.Text> done = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable String mark;
    private int page;
    private int last;

    private FootNotes(double usual) {
        this.usual = usual;
    }

    /** The pages with the notes told from the running text. */
    static List<PageParts> told(List<PageParts> pages, double usualSize) {
        FootNotes notes = new FootNotes(usualSize);
        return pages.stream().map(page -> page.withNotes(notes.of(page))).toList();
    }

    /** The lines at the foot that are all small or stand under a short line, from the first on that bears a mark. */
    private List<TextLine> of(PageParts page) {
        double table = page.tables().stream().mapToDouble(each -> each.outline().bottom()).max().orElse(0);
        List<TextLine> lines = page.lines();
        int start = lines.size();
        while (start > 0 && lines.get(start - 1).size() < usual * SMALLER && lines.get(start - 1).top() > table) {
            start--;
        }
        for (int at = lines.size() - 1; at >= 0 && lines.get(at).baseline() > table; at--) {
            double above = Math.max(table, at == 0 ? 0 : lines.get(at - 1).baseline());
            if (bearsMark(lines.get(at).text()) && page.hasRuleBetween(above, lines.get(at).baseline())) {
                start = Math.min(start, at);
            }
        }
        start = Math.min(start, anchored(lines, table));
        while (start < lines.size() && !bearsMark(lines.get(start).text())) {
            start++;
        }
        return List.copyOf(lines.subList(start, lines.size()));
    }

    /** The first line whose number is glued to its text and stands as glued to a word further up; else their count. */
    private static int anchored(List<TextLine> lines, double table) {
        for (int at = lines.size() / 2; at < lines.size(); at++) {
            Matcher glued = GLUED.matcher(lines.get(at).text());
            if (lines.get(at).top() > table && glued.matches()) {
                Pattern anchor = Pattern.compile("\\p{Ll}{2}[”\")]?" + glued.group(1) + "(?=[\\s.,;:)”]|$)");
                if (lines.subList(0, at).stream().anyMatch(line -> anchor.matcher(line.text()).find())) {
                    return at;
                }
            }
        }
        return lines.size();
    }

    private static boolean bearsMark(String words) {
        return RAISED.matcher(words).matches() || NUMBERED.matcher(words).matches();
    }

    /** The notes of all pages as paragraphs, each with its number. */
    static List<Draft.Text> paragraphs(List<PageParts> pages) {
        FootNotes notes = new FootNotes(0);
        pages.forEach(page -> page.notes().forEach(line -> notes.take(line, page.number())));
        notes.settle();
        return notes.done;
    }

    private void take(TextLine line, int number) {
        Matcher raised = RAISED.matcher(line.text());
        Matcher numbered = NUMBERED.matcher(line.text());
        if (raised.matches()) {
            begin(NoteMarks.digits(raised.group(1)), raised.group(2), number);
        } else if (numbered.matches() && (mark == null || Integer.parseInt(numbered.group(1)) == last + 1)) {
            begin(numbered.group(1), numbered.group(2), number);
        } else {
            text.append(text.isEmpty() ? "" : " ").append(line.text());
        }
    }

    private void begin(String number, String words, int onPage) {
        settle();
        mark = number;
        last = Integer.parseInt(number);
        page = onPage;
        text.append(words);
    }

    private void settle() {
        if (!text.isEmpty()) {
            Draft.Place place = new Draft.Place(page, null, null);
            done.add(new Draft.Text(text.toString(), mark, Shape.PLAIN, List.of(), place).as(Role.NOTE));
            text.setLength(0);
        }
    }
}
