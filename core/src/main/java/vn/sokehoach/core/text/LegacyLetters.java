package vn.sokehoach.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Letters that an old encoding or a broken converter left in place of Vietnamese ones, decided by the whole document.
 *
 * <p>A repair is a table from letters to letters; TCVN3 and VNI, where the font tells, will be further tables.
 */
public final class LegacyLetters {
    private final List<Substitution> substitutions;

    private LegacyLetters(List<Substitution> substitutions) {
        this.substitutions = List.copyOf(substitutions);
    }

    /** What must be repaired in a document, told by its whole text; empty where its letters are sound. */
    public static Optional<LegacyLetters> in(String wholeText) {
        List<Substitution> found = new ArrayList<>();
        if (wholeText.chars().filter(letter -> letter == 'đ').count() == 0
                && wholeText.chars().filter(letter -> letter == 'ñ').count() > 0) {
            // ð (U+00F0) stands for the CAPITAL Đ: it must be replaced before any change of case.
            found.add(new Substitution('ñ', 'đ'));
            found.add(new Substitution('Ñ', 'Đ'));
            found.add(new Substitution('ð', 'Đ'));
            found.add(new Substitution('Ð', 'Đ'));
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(new LegacyLetters(found));
    }

    /** The text with its letters repaired, and how many were; a part of the document that was examined. */
    public Repaired repair(String text) {
        String repaired = text;
        for (Substitution substitution : substitutions) {
            repaired = repaired.replace(substitution.printed(), substitution.meant());
        }
        String after = repaired;
        int count = (int) java.util.stream.IntStream.range(0, text.length())
                .filter(place -> text.charAt(place) != after.charAt(place))
                .count();
        return new Repaired(repaired, count);
    }

    /** A repaired text and the number of letters that changed. */
    public record Repaired(String text, int count) {}

    private record Substitution(char printed, char meant) {}
}
