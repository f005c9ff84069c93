package vn.sokehoach.core.reading.structure;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.reading.Block.Paragraph;
import vn.sokehoach.core.reading.structure.Label.Kind;
import vn.sokehoach.core.reading.structure.Outline.Node;

/** Tells the titles of groups that bear no number: bold, or short and without a full stop, right below a part. */
final class UnnumberedTitles {

    private static final int LONGEST = 200;
    private static final int LONGEST_PLAIN = 100;

    private UnnumberedTitles() {}

    /**
     * Whether a paragraph without a label is the title of a group.
     *
     * @param next the paragraph behind it; null for the last
     * @param open the labels that it stands under, outermost first, the root before them
     */
    static boolean isTitle(Paragraph paragraph, @Nullable Paragraph next, List<Node> open) {
        String text = paragraph.text();
        if (next == null || open.size() < 2 || !standsBelowPart(open) || isTitleOfPart(text, open)
                || text.length() > LONGEST || text.matches("(?s).*[.;:,!?/]")
                || !Character.isUpperCase(text.charAt(0))) {
            return false;
        }
        boolean dashNext = Label.of(next).filter(label -> label.kind() == Kind.DASH).isPresent();
        boolean sentenceNext = Label.of(next).isEmpty() && next.text().matches("(?s).*[.;:]");
        return paragraph.shape().bold() && (dashNext || sentenceNext || Label.of(next).isPresent())
                || text.length() <= LONGEST_PLAIN && (dashNext || sentenceNext);
    }

    private static boolean standsBelowPart(List<Node> open) {
        return open.stream()
                .skip(1)
                .allMatch(node -> node.kind().compareTo(Kind.UNNUMBERED) <= 0 || node.kind() == Kind.DASH);
    }

    /** A part's number may stand alone above its title, and a title in capitals may go on over several lines. */
    private static boolean isTitleOfPart(String text, List<Node> open) {
        Node part = open.getLast();
        if (part.kind().compareTo(Kind.ROMAN) > 0) {
            return false;
        }
        return part.text().isEmpty() && part.plain().isEmpty()
                || isCapitals(text) && part.plain().stream().allMatch(plain -> isCapitals(plain.text()));
    }

    /** Whether a title is set in capitals. */
    static boolean isCapitals(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT)) && text.chars().filter(Character::isLetter).count() > 5;
    }
}
