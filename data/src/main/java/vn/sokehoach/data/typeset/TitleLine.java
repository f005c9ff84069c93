package vn.sokehoach.data.typeset;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.appendix.AppendixTable.TitleBlock;

/** A centred text above a table and its letters; a short rule stands under the last. */
public record TitleLine(String text, Letters letters) {
    /** The rule is so long, of the table's width. */
    public static final double RULE = 0.2;

    /** The texts that there are, from top to bottom. */
    public static List<TitleLine> of(TitleBlock title) {
        return Stream.of(new Candidate(title.label(), Letters.LABEL), new Candidate(title.title(), Letters.TITLE),
                new Candidate(title.basis(), Letters.BASIS)).flatMap(Candidate::line).toList();
    }

    private record Candidate(@Nullable String text, Letters letters) {

        Stream<TitleLine> line() {
            return text == null || text.isEmpty() ? Stream.empty() : Stream.of(new TitleLine(text, letters));
        }
    }
}
