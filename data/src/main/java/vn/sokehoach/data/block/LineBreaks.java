package vn.sokehoach.data.block;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.reading.Block.Shape;
import vn.sokehoach.core.text.legacy.Repaired;

/**
 * Parts a paragraph where a person sees several: at line breaks that do not fall inside a sentence, and at TABs
 * that put two short texts side by side.
 */
public final class LineBreaks {
    private static final int SHORT = 120;

    private LineBreaks() {}

    /**
     * The paragraphs in a text with "\n" and "\t"; the mark is the first one's, repairs of letters
     * those of the first with words. A blank text is one paragraph.
     */
    public static List<Draft.Text> paragraphs(Repaired text, @Nullable String mark, Shape shape) {
        List<String> pieces = new ArrayList<>();
        for (String line : text.text().split("\n", -1)) {
            if (!pieces.isEmpty() && goesOn(pieces.getLast(), line)) {
                pieces.set(pieces.size() - 1, pieces.getLast() + " " + line);
            } else {
                pieces.add(line);
            }
        }
        List<String> parted = pieces.stream().flatMap(piece -> sideBySide(piece).stream()).toList();
        List<Draft.Text> paragraphs = new ArrayList<>();
        Map<String, Integer> letters = text.letters();
        for (String piece : parted) {
            Draft.Text paragraph = new Draft.Text(piece, paragraphs.isEmpty() ? mark : null, shape, List.of());
            boolean told = piece.isBlank() || letters.isEmpty();
            paragraphs.add(told ? paragraph : paragraph.repaired(new Repaired(piece, letters)));
            letters = piece.isBlank() ? letters : Map.of();
        }
        return paragraphs;
    }

    private static boolean goesOn(String before, String line) {
        String ended = before.strip();
        String words = line.strip();
        boolean small = words.codePoints().filter(Character::isLetterOrDigit).limit(1).allMatch(Character::isLowerCase);
        return ended.isEmpty() || words.isEmpty() || !Label.begins(words) && (ended.endsWith(",") || small
                && !ended.matches("(?s).*[.;:!?…]"));
    }

    private static List<String> sideBySide(String piece) {
        String words = piece.strip();
        String[] texts = words.split("\\t+");
        boolean labelled = Label.isAlone(texts[0]);
        return texts.length < 2 || labelled || words.length() > SHORT ? List.of(words) : Arrays.asList(texts);
    }
}
