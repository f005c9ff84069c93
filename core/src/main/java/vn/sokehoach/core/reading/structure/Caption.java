package vn.sokehoach.core.reading.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.reading.Block;
import vn.sokehoach.core.reading.Block.Paragraph;
import vn.sokehoach.core.reading.Block.Table;

/**
 * The lines above an appendix: its number, its title, what it belongs to (Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục III.1).
 *
 * @param no    "I", "02"; "" where the only appendix has none
 * @param title on one line; "" where there is none
 * @param basis the bracketed line, on one line; null where there is none
 */
public record Caption(String no, String title, @Nullable String basis) {

    private static final Pattern FIRST_LINE = Pattern.compile(
            "^(?iu:phụ lục|phụ biểu|biểu)(?iu:\\s+số)?\\s*:?\\s*((?:[IVXLC]{1,6}|\\d{1,2}|[A-H])\\p{Ll}?)?(?![\\p{L}\\d])\\s*[.:–-]?\\s*(.*)$");
    private static final Pattern BASIS = Pattern.compile("^\\(?\\s*(?iu:ban hành kèm|kèm theo|đính kèm).*");
    private static final int LINES_LOOKED_AHEAD = 8;

    /** Whether the paragraph at this place is the first line of an appendix: a table or a basis line soon follows. */
    static boolean opensAppendix(List<Block> passages, int at) {
        if (!(passages.get(at) instanceof Paragraph paragraph) || !isFirstLine(paragraph.text())) {
            return false;
        }
        return passages.subList(at + 1, Math.min(passages.size(), at + 1 + LINES_LOOKED_AHEAD))
                .stream()
                .anyMatch(block -> block instanceof Table
                        || block instanceof Paragraph next && BASIS.matcher(next.text()).matches());
    }

    /** Whether a line says what an appendix or an issued plan belongs to. */
    static boolean isBasis(String text) {
        return BASIS.matcher(text).matches();
    }

    /** Whether a line is the number of an appendix, perhaps with its title in capitals or its basis behind. */
    public static boolean isFirstLine(String text) {
        Matcher matcher = FIRST_LINE.matcher(text);
        if (!matcher.matches()) {
            return false;
        }
        String behind = matcher.group(2);
        return behind.isEmpty() || behind.equals(behind.toUpperCase(java.util.Locale.ROOT))
                || BASIS.matcher(behind).matches();
    }

    /** Number of lines of the caption of an appendix that is a text: up to its basis, else its title in capitals. */
    static int lines(List<Paragraph> lines) {
        int end = 1;
        for (int i = 0; i < Math.min(lines.size(), LINES_LOOKED_AHEAD); i++) {
            String text = lines.get(i).text();
            if (isBasis(text)) {
                boolean closed = !text.startsWith("(") || text.contains(")");
                return closed ? i + 1 : Math.min(i + 2, lines.size());
            }
            end = i == end && UnnumberedTitles.isCapitals(text) ? i + 1 : end;
        }
        return Math.min(end, lines.size());
    }

    /** Whether there are no such lines: a table in the running text. */
    public boolean isEmpty() {
        return no.isEmpty() && title.isEmpty() && basis == null;
    }

    /** "Phụ lục II"; "Phụ lục" where it has no number. */
    public String name() {
        return ("Phụ lục " + no).strip();
    }

    /** Reads the lines above a table. */
    public static Caption of(List<Paragraph> lines) {
        String no = "";
        List<String> title = new ArrayList<>();
        StringBuilder basis = new StringBuilder();
        for (Paragraph line : lines) {
            String text = line.printed();
            Matcher first = FIRST_LINE.matcher(text);
            if (title.isEmpty() && basis.isEmpty() && isFirstLine(text) && first.matches()) {
                no = first.group(1) == null ? "" : first.group(1);
                text = first.group(2);
            }
            if (!basis.isEmpty() ? isOpen(basis) : BASIS.matcher(text).matches()) {
                basis.append(basis.isEmpty() ? "" : " ").append(text);
            } else if (!text.isEmpty() && basis.isEmpty()) {
                title.add(text);
            }
        }
        return new Caption(no, String.join(" ", title), basis.isEmpty() ? null : basis.toString());
    }

    private static boolean isOpen(StringBuilder basis) {
        return basis.charAt(0) == '(' && basis.indexOf(")") < 0;
    }
}
