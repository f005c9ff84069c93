package vn.sokehoach.app.importing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.importing.outline.OutlineEntry;
import vn.sokehoach.app.importing.outline.OutlineEntry.Key;
import vn.sokehoach.app.ui.document.DocumentText;
import vn.sokehoach.app.ui.document.DocumentText.Place;
import vn.sokehoach.app.ui.document.PlaceLinks;
import vn.sokehoach.core.source.Source;

/** From every entry of the plan to its words in the document, and from every row of the document to what was made of it. */
final class TextLinks {
    private final DocumentText text;
    private final PlaceLinks<Key> links;

    /** Links the entries of a plan with the text that it was read from. */
    TextLinks(DocumentText text, HeadPlaces head, List<OutlineEntry> roots) {
        this.text = text;
        this.links = new PlaceLinks<>(text);
        roots.stream().flatMap(OutlineEntry::all).forEach(this::link);
        roots.stream()
                .filter(entry -> entry.kind() == OutlineEntry.Kind.HEADING)
                .flatMap(entry -> entry.children().stream())
                .forEach(field -> head.find(field).ifPresent(place -> links.link(field.key(), place)));
        links.linkContinuations();
    }

    private void link(OutlineEntry entry) {
        links.link(entry.key(), entry.source(), entry.words());
        // An appendix has no words of its own in the text: it begins with its first row.
        if (entry.kind() == OutlineEntry.Kind.APPENDIX && !entry.children().isEmpty()) {
            text.rowOf(entry.children().getFirst().source())
                    .ifPresent(row -> links.lead(entry.key(), Place.whole(row)));
        }
    }

    /** Where an entry was read; empty where it is in none of the shown documents. */
    Optional<Place> placeOf(Key key) {
        return links.placeOf(key);
    }

    /** What was made of a row of the text; empty for nothing. */
    Optional<Key> madeOf(int row) {
        return links.madeOf(row);
    }

    /** What was made of the block that a source names; empty for nothing. */
    Optional<Key> madeOf(@Nullable Source source) {
        return text.rowOf(source).flatMap(links::madeOf);
    }

    /** The rows that something was made of. */
    Set<Integer> used() {
        return links.used();
    }
}
