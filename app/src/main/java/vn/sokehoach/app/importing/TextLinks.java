package vn.sokehoach.app.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.importing.outline.OutlineEntry;
import vn.sokehoach.app.importing.outline.OutlineEntry.Key;
import vn.sokehoach.app.importing.text.DocumentText;
import vn.sokehoach.app.importing.text.DocumentText.Place;
import vn.sokehoach.app.importing.text.TextRow;
import vn.sokehoach.app.importing.text.TextRow.Words;
import vn.sokehoach.core.source.Source;
import vn.sokehoach.core.text.VietnameseText;

/** From every entry of the plan to its words in the document, and from every row of the document to what was made of it. */
final class TextLinks {
    private final DocumentText text;
    private final HeadPlaces head;
    private final Map<Key, Place> places = new HashMap<>();
    private final Map<Integer, Key> made = new HashMap<>();

    /** Links the entries of a plan with the text that it was read from. */
    TextLinks(DocumentText text, HeadPlaces head, List<OutlineEntry> roots) {
        this.text = text;
        this.head = head;
        Map<Integer, String> wordsOfRow = new HashMap<>();
        roots.stream().flatMap(OutlineEntry::all).forEach(entry -> link(entry, wordsOfRow));
        linkHead(roots);
        linkContinuations(wordsOfRow);
    }

    private void link(OutlineEntry entry, Map<Integer, String> wordsOfRow) {
        text.place(entry.source(), entry.words()).ifPresent(place -> {
            places.put(entry.key(), place);
            made.putIfAbsent(place.row(), entry.key());
            wordsOfRow.merge(place.row(), entry.words(), (one, other) -> one + "\n" + other);
        });
        // An appendix has no words of its own in the text: it begins with its first row.
        if (entry.kind() == OutlineEntry.Kind.APPENDIX && !entry.children().isEmpty()) {
            text.rowOf(entry.children().getFirst().source())
                    .ifPresent(row -> places.put(entry.key(), Place.whole(row)));
        }
    }

    private void linkHead(List<OutlineEntry> roots) {
        roots.stream()
                .filter(entry -> entry.kind() == OutlineEntry.Kind.HEADING)
                .flatMap(entry -> entry.children().stream())
                .forEach(field -> head.find(field).ifPresent(place -> {
                    places.put(field.key(), place);
                    made.putIfAbsent(place.row(), field.key());
                }));
    }

    /** The plain paragraphs behind the first one of a task stand in its words, and only there. */
    private void linkContinuations(Map<Integer, String> wordsOfRow) {
        List<TextRow> rows = text.rows();
        Key current = null;
        String words = "";
        for (int row = 0; row < rows.size(); row++) {
            if (made.containsKey(row)) {
                current = made.get(row);
                words = VietnameseText.tight(wordsOfRow.getOrDefault(row, ""));
            } else if (current != null && rows.get(row) instanceof Words one
                    && words.contains(VietnameseText.tight(one.paragraph().text()))) {
                made.put(row, current);
            } else {
                current = null;
            }
        }
    }

    /** Where an entry was read; empty where it is in none of the shown documents. */
    Optional<Place> placeOf(Key key) {
        return Optional.ofNullable(places.get(key));
    }

    /** What was made of a row of the text; empty for nothing. */
    Optional<Key> madeOf(int row) {
        return Optional.ofNullable(made.get(row));
    }

    /** What was made of the block that a source names; empty for nothing. */
    Optional<Key> madeOf(@Nullable Source source) {
        return text.rowOf(source).flatMap(this::madeOf);
    }

    /** The rows that something was made of. */
    Set<Integer> used() {
        return Set.copyOf(made.keySet());
    }
}
