package vn.sokehoach.core.reading.phrase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.plan.LegalReference;
import vn.sokehoach.core.text.VietnameseText;

/** Collects the other documents that a document cites by number. */
public final class LegalReferenceRecogniser {

    private LegalReferenceRecogniser() {}

    /**
     * One entry for each kind and number, in the order of the first mention, with the date that any mention gives; two
     * where mentions give two dates.
     *
     * @param texts     the paragraphs and cells of the whole document, or its whole text
     * @param ownNumber the plan's own number, which is left out; null where it has none
     */
    public static List<LegalReference> find(List<String> texts, @Nullable String ownNumber) {
        Map<Cited, SequencedSet<LocalDate>> dates = new LinkedHashMap<>();
        String own = ownNumber == null ? "" : VietnameseText.tight(ownNumber);
        for (String text : texts) {
            for (CitationFinder.Citation citation : CitationFinder.find(text)) {
                if (!VietnameseText.tight(citation.number()).equals(own)) {
                    SequencedSet<LocalDate> given = dates
                            .computeIfAbsent(new Cited(citation.kind(), citation.number()), _ -> new LinkedHashSet<>());
                    if (citation.date() != null) {
                        given.add(citation.date());
                    }
                }
            }
        }
        List<LegalReference> found = new ArrayList<>();
        dates.forEach((cited, given) -> {
            if (given.isEmpty()) {
                found.add(new LegalReference(cited.kind(), cited.number(), null));
            }
            given.forEach(date -> found.add(new LegalReference(cited.kind(), cited.number(), date)));
        });
        return found;
    }

    private record Cited(String kind, String number) {}
}
