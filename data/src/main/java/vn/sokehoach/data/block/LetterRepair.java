package vn.sokehoach.data.block;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.sokehoach.core.source.DraftProblem;
import vn.sokehoach.core.text.LegacyLetters;

/** Repairs the legacy letters of a whole document and says what it did. */
public final class LetterRepair {
    private final List<Draft> repaired;
    private final SortedSet<String> pairs = new TreeSet<>();
    private int count;

    private LetterRepair(List<Draft> drafts, Optional<LegacyLetters> letters) {
        this.repaired =
                letters.map(found -> drafts.stream().map(draft -> repair(draft, found)).toList()).orElse(drafts);
    }

    static LetterRepair of(List<Draft> drafts) {
        String whole = drafts.stream()
                .flatMap(LetterRepair::texts)
                .map(Draft.Text::text)
                .collect(Collectors.joining("\n"));
        return new LetterRepair(drafts, LegacyLetters.in(whole));
    }

    /** The repair of a plain text, whose first and only draft is the whole of it. */
    public static LetterRepair ofWhole(String text) {
        return of(List.of(Draft.Text.plain(text)));
    }

    List<Draft> repaired() {
        return repaired;
    }

    /** The whole text after {@link #ofWhole}. */
    public String text() {
        return ((Draft.Text) repaired.getFirst()).text();
    }

    /** One problem for the whole file with the letters ("ñ → đ") and their number; empty where nothing was repaired. */
    public Optional<DraftProblem> problem(String file) {
        return count == 0 ? Optional.empty()
                : Optional.of(new DraftProblem(DraftProblem.Code.LEGACY_LETTERS,
                        List.of(String.join(", ", pairs), Integer.toString(count)), file, null));
    }

    private Draft repair(Draft draft, LegacyLetters letters) {
        return switch (draft) {
            case Draft.Text text -> repair(text, letters);
            case Draft.Grid grid -> grid.withTexts(text -> repair(text, letters));
        };
    }

    private Draft.Text repair(Draft.Text text, LegacyLetters letters) {
        LegacyLetters.Repaired after = letters.repair(text.text());
        count += after.count();
        IntStream.range(0, text.text().length())
                .filter(at -> text.text().charAt(at) != after.text().charAt(at))
                .forEach(at -> pairs.add(text.text().charAt(at) + " → " + after.text().charAt(at)));
        return text.withText(after.text());
    }

    private static Stream<Draft.Text> texts(Draft draft) {
        return switch (draft) {
            case Draft.Text text -> Stream.of(text);
            case Draft.Grid grid -> grid.cells().stream().flatMap(slot -> slot.paragraphs().stream());
        };
    }
}
