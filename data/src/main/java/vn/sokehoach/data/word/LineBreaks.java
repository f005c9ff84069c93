package vn.sokehoach.data.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.reading.Block.Shape;
import vn.sokehoach.data.block.Draft;
import vn.sokehoach.data.block.Label;

/**
 * Parts a paragraph of Word where a person sees several: at line breaks that do not fall inside a sentence, and at TABs
 * that put two short texts side by side.
 */
final class LineBreaks {
    private static final int SHORT = 120;

    private LineBreaks() {}

    /** The paragraphs in a text with "\n" and "\t"; the mark is the first one's. A blank text is one paragraph. */
    static List<Draft.Text> paragraphs(String text, @Nullable String mark, Shape shape) {
        List<String> pieces = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            if (!pieces.isEmpty() && goesOn(pieces.getLast(), line)) {
                pieces.set(pieces.size() - 1, pieces.getLast() + " " + line);
            } else {
                pieces.add(line);
            }
        }
        List<String> parted = pieces.stream().flatMap(piece -> sideBySide(piece).stream()).toList();
        List<Draft.Text> paragraphs = new ArrayList<>();
        for (String piece : parted) {
            paragraphs.add(new Draft.Text(piece, paragraphs.isEmpty() ? mark : null, shape, List.of()));
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
