package vn.sokehoach.app.importing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.sokehoach.app.importing.outline.OutlineEntry;
import vn.sokehoach.app.ui.Days;
import vn.sokehoach.app.ui.document.DocumentText;
import vn.sokehoach.app.ui.document.DocumentText.Place;
import vn.sokehoach.app.ui.document.TextRow;
import vn.sokehoach.app.ui.document.TextRow.Line;
import vn.sokehoach.app.ui.document.TextRow.Slot;
import vn.sokehoach.app.ui.document.TextRow.Words;
import vn.sokehoach.core.edit.HeadingField;
import vn.sokehoach.core.reading.Block.Paragraph;
import vn.sokehoach.core.text.DateMention;
import vn.sokehoach.core.text.VietnameseDates;
import vn.sokehoach.core.text.VietnameseText;

/** Finds what the head and the foot of a document say by their words, since a plan keeps these without their places. */
final class HeadPlaces {
    /** The head of a document ends far above this row. */
    private static final int HEAD = 40;
    /** A single syllable says nothing of where a longer name stands. */
    private static final int SHORTEST = 6;
    private static final int FEWEST_BLANKS = 2;

    private final DocumentText text;
    private final List<Seen> head;
    private final List<Seen> foot;

    HeadPlaces(DocumentText text) {
        this.text = text;
        List<TextRow> rows = text.rows();
        this.head = IntStream.range(0, Math.min(HEAD, rows.size()))
                .boxed()
                .flatMap(row -> seen(row, rows.get(row)))
                .toList();
        this.foot = IntStream.range(0, rows.size())
                .boxed()
                .sorted(Comparator.reverseOrder())
                .flatMap(row -> seen(row, rows.get(row)))
                .filter(one -> one.paragraph().text().length() < 120)
                .toList();
    }

    private record Seen(int row, Paragraph paragraph, String tight) {
        private Seen(int row, Paragraph paragraph) {
            this(row, paragraph, VietnameseText.tight(paragraph.text()));
        }
    }

    private static Stream<Seen> seen(int row, TextRow shown) {
        return switch (shown) {
            case Words words -> Stream.of(new Seen(row, words.paragraph()));
            case Line line -> line.slots()
                    .stream()
                    .filter(slot -> !slot.continued())
                    .map(Slot::cell)
                    .flatMap(cell -> cell.paragraphs().stream())
                    .map(paragraph -> new Seen(row, paragraph));
            default -> Stream.empty();
        };
    }

    /** Where a field of the head was read; empty where it has no value or its words are nowhere. */
    Optional<Place> find(OutlineEntry field) {
        if (field.words().isEmpty()) {
            return Optional.empty();
        }
        HeadingField which = HeadingField.valueOf(field.key().id());
        return switch (which) {
            case DATE -> first(one -> names(one, field.words()));
            case PLACE -> first(one -> isDated(one) && holds(one, VietnameseText.tight(field.words())));
            case ISSUER -> first(one -> isPart(one, VietnameseText.tight(field.words())))
                    .or(() -> byBeginning(field.words()));
            case SIGNATORY_AUTHORITY, SIGNATORY_POSITION, SIGNATORY_NAME -> {
                String wanted = VietnameseText.tight(field.words());
                yield foot.stream().filter(one -> holds(one, wanted)).findFirst().map(this::whole);
            }
            case YEAR -> first(one -> one.paragraph().text().contains(field.words()));
            default -> byWords(field.words());
        };
    }

    private Optional<Place> byWords(String value) {
        String wanted = VietnameseText.tight(value);
        return first(one -> holds(one, wanted)).or(() -> first(one -> isPart(one, wanted)));
    }

    /** A name that is completed from elsewhere is found by its longest beginning. */
    private Optional<Place> byBeginning(String value) {
        String beginning = value;
        while (beginning.chars().filter(letter -> letter == ' ').count() >= FEWEST_BLANKS) {
            String wanted = VietnameseText.tight(beginning);
            Optional<Place> found = first(one -> holds(one, wanted));
            if (found.isPresent()) {
                return found;
            }
            beginning = beginning.substring(0, beginning.lastIndexOf(' '));
        }
        return Optional.empty();
    }

    private Optional<Place> first(Predicate<Seen> wanted) {
        return head.stream().filter(wanted).findFirst().map(this::whole);
    }

    private static boolean holds(Seen one, String wanted) {
        return one.tight().contains(wanted);
    }

    private static boolean isDated(Seen one) {
        return VietnameseDates.find(one.paragraph().text()).stream().anyMatch(mention -> mention.month() != null);
    }

    /** A title or name that is printed on several lines begins with one of them. */
    private static boolean isPart(Seen one, String wanted) {
        return one.tight().length() >= SHORTEST && wanted.startsWith(one.tight());
    }

    private static boolean names(Seen one, String day) {
        return VietnameseDates.find(one.paragraph().text())
                .stream()
                .filter(DateMention::isFull)
                .anyMatch(mention -> Days.day(mention.first(0)).equals(day));
    }

    private Place whole(Seen one) {
        return text.place(one.paragraph().source(), one.paragraph().text()).orElse(Place.whole(one.row()));
    }
}
