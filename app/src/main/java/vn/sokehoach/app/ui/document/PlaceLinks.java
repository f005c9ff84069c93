package vn.sokehoach.app.ui.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.ui.document.DocumentText.Place;
import vn.sokehoach.app.ui.document.TextRow.Words;
import vn.sokehoach.core.source.Source;
import vn.sokehoach.core.text.VietnameseText;

/** From things to the words of a document that they were made of, and from its rows to what was made of them. */
public final class PlaceLinks<K> {
    private final DocumentText text;
    private final Map<K, Place> places = new HashMap<>();
    private final Map<Integer, K> made = new HashMap<>();
    private final Map<Integer, String> wordsOfRow = new HashMap<>();

    /** Without any links yet. */
    public PlaceLinks(DocumentText text) {
        this.text = text;
    }

    /** Links a thing with where its words were read; the first thing of a row is what was made of it. */
    public void link(K thing, @Nullable Source source, String words) {
        text.place(source, words).ifPresent(place -> {
            link(thing, place);
            wordsOfRow.merge(place.row(), words, (one, other) -> one + "\n" + other);
        });
    }

    /** Links a thing with a place. */
    public void link(K thing, Place place) {
        lead(thing, place);
        made.putIfAbsent(place.row(), thing);
    }

    /** Leads from a thing to a place that was made into something else. */
    public void lead(K thing, Place place) {
        places.put(thing, place);
    }

    /** The plain paragraphs behind the first one of a thing stand in its words, and only there. */
    public void linkContinuations() {
        List<TextRow> rows = text.rows();
        K current = null;
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

    /** Where a thing was read; empty where it is in none of the shown documents. */
    public Optional<Place> placeOf(K thing) {
        return Optional.ofNullable(places.get(thing));
    }

    /** What was made of a row of the text; empty for nothing. */
    public Optional<K> madeOf(int row) {
        return Optional.ofNullable(made.get(row));
    }

    /** The rows that something was made of. */
    public Set<Integer> used() {
        return Set.copyOf(made.keySet());
    }
}
