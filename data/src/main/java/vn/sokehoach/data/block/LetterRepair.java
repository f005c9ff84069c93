package vn.sokehoach.data.block;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.sokehoach.core.text.legacy.LegacyLetters;

/** Repairs legacy letters that no font tells, by the words of the whole document. */
public final class LetterRepair {
    private final Optional<LegacyLetters> letters;

    private LetterRepair(Optional<LegacyLetters> letters) {
        this.letters = letters;
    }

    /** What a document needs that consists of these drafts. */
    public static LetterRepair told(Collection<? extends Draft> drafts) {
        return new LetterRepair(LegacyLetters.in(drafts.stream()
                .flatMap(Draft::texts)
                .map(Draft.Text::text)
                .collect(Collectors.joining("\n"))));
    }

    /** Drafts of the document with sound letters, and how many were repaired in each. */
    public List<Draft> repaired(List<? extends Draft> drafts) {
        return letters.map(found -> drafts.stream().map(draft -> repair(draft, found)).toList())
                .orElseGet(() -> List.copyOf(drafts));
    }

    private static Draft repair(Draft draft, LegacyLetters letters) {
        return switch (draft) {
            case Draft.Text text -> repair(text, letters);
            case Draft.Grid grid -> grid.withTexts(text -> repair(text, letters));
        };
    }

    private static Draft.Text repair(Draft.Text text, LegacyLetters letters) {
        return text.repaired(letters.repair(text.text()));
    }
}
