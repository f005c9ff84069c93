package vn.sokehoach.core.edit.tree;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.change.KeptDocument;
import vn.sokehoach.core.reading.structure.Label;
import vn.sokehoach.core.source.Source;

/** The texts that a plan was read from, block by block; tells where in them words of the plan stand. */
public final class DocumentText {
    private static final int BLOCKS_AHEAD = 30;
    private static final int FEWEST_LETTERS = 8;
    private final Map<String, List<String>> blocks = new HashMap<>();

    /** The texts of documents; what is in none of them is found nowhere. */
    public DocumentText(Collection<KeptDocument> documents) {
        documents.forEach(document -> blocks.putIfAbsent(document.file().name(), document.blocks()));
    }

    /** A block of a file. */
    public record Place(String file, int block) {}

    /** Words that stand without a break in one block: their range in the words sought, and where they begin in the block. */
    private record Stretch(int from, int to, int block, int start) {}

    /** The text of a block; empty where the document is not at hand. */
    public Optional<String> block(Source source) {
        return Optional.ofNullable(text(source.file(), source.block()));
    }

    private @Nullable String text(String file, int block) {
        List<String> texts = blocks.getOrDefault(file, List.of());
        return block < 1 || block > texts.size() ? null : texts.get(block - 1);
    }

    /** The blocks in which the words that begin at a source stand; at least the source's own. */
    public Set<Place> places(Source source, String words) {
        Set<Place> places = stretches(source, words).stream()
                .map(stretch -> new Place(source.file(), stretch.block()))
                .collect(Collectors.toSet());
        places.add(new Place(source.file(), source.block()));
        return places;
    }

    /** The source of words that are cut off in front of a character; the source itself where they cannot be found. */
    public Source head(Source source, String words, int at) {
        int end = words.substring(0, at).stripTrailing().length();
        return stretches(source, words).stream()
                .filter(stretch -> stretch.block() == source.block() && stretch.from() < end && end <= stretch.to())
                .findFirst()
                .map(stretch -> within(source, source.start(), stretch.start() + end - stretch.from()))
                .orElse(source);
    }

    /** The source of the words from a character on; the source itself where they cannot be found. */
    public Source tail(Source source, String words, int at) {
        int from = words.length() - words.substring(at).stripLeading().length();
        return stretches(source, words).stream()
                .filter(stretch -> stretch.from() <= from && from < stretch.to())
                .findFirst()
                .map(stretch -> tail(source, stretch, from))
                .orElse(source);
    }

    private Source tail(Source source, Stretch stretch, int from) {
        int start = stretch.start() + from - stretch.from();
        if (stretch.block() == source.block()) {
            return within(source, start, source.end());
        }
        int end = stretch.start() + stretch.to() - stretch.from();
        return new Source(source.file(), stretch.block(), source.page(), source.sheet(), source.row(), start, end);
    }

    private static Source within(Source source, int start, int end) {
        return start < end ? source.range(start, end) : source;
    }

    /** The range of words in their block; the source itself where they do not stand there. */
    public Source range(Source source, String words) {
        int start = block(source).map(text -> text.indexOf(words)).orElse(-1);
        return start < 0 ? source : source.range(start, start + words.length());
    }

    private List<Stretch> stretches(Source source, String words) {
        List<Stretch> found = new ArrayList<>();
        int place = 0;
        int block = source.block();
        while (place < words.length()) {
            Stretch next = null;
            int last = found.isEmpty() ? source.block() : block + BLOCKS_AHEAD;
            for (int at = block; at <= last && next == null; at++) {
                next = stretch(source.file(), words, place, at, at == source.block() ? source.start() : 0);
            }
            if (next == null) {
                break;
            }
            found.add(next);
            place = afterBlanks(words, next.to());
            block = next.block() + 1;
        }
        return found;
    }

    private static int afterBlanks(String words, int place) {
        int at = place;
        while (at < words.length() && Character.isWhitespace(words.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The longest stretch of the words from a place on that a block holds; null where it holds too few of them. */
    private @Nullable Stretch stretch(String file, String words, int place, int block, int start) {
        String text = text(file, block);
        if (text == null || text.isEmpty()) {
            return null;
        }
        String rest = words.substring(place);
        int behindMark = place + Label.typed(rest).map(Label::start).orElse(0);
        Stretch best =
                longer(longest(words, place, block, text, start), longest(words, behindMark, block, text, start));
        int needed = Math.min(FEWEST_LETTERS, Math.min(rest.length(), text.length()));
        return best.to() - best.from() < needed ? null : best;
    }

    private static Stretch longest(String words, int place, int block, String text, int start) {
        int from = Math.min(start, text.length());
        int label = Label.typed(text.substring(from)).map(Label::start).orElse(0);
        String first = words.substring(place, Math.min(words.length(), place + FEWEST_LETTERS));
        int found = Math.max(text.indexOf(first, from), 0);
        Stretch best = common(words, place, block, text, from);
        best = longer(best, common(words, place, block, text, from + label));
        return longer(best, common(words, place, block, text, found));
    }

    private static Stretch common(String words, int place, int block, String text, int start) {
        int length = 0;
        while (place + length < words.length() && start + length < text.length()
                && words.charAt(place + length) == text.charAt(start + length)) {
            length++;
        }
        return new Stretch(place, place + length, block, start);
    }

    private static Stretch longer(Stretch one, Stretch other) {
        return other.to() - other.from() > one.to() - one.from() ? other : one;
    }
}
