package vn.sokehoach.app.importing.outline;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.source.Source;

/**
 * An entry of the recognised plan.
 *
 * @param number   as printed, "" where there is none; of data of the head, what it is
 * @param words    its text whole, as read
 * @param who      who leads it, as printed; "" for nobody
 * @param when     its deadlines as printed, or the targets of an indicator; "" for none
 * @param source   where it was read; null where that is not known
 */
public record OutlineEntry(Key key, String number, String words, String who, String when, @Nullable Source source,
        List<OutlineEntry> children) {

    public OutlineEntry {
        children = List.copyOf(children);
    }

    /** What an entry is. */
    public enum Kind {
        HEADING, FIELD, PARTS, PART, GROUP, TASK, ITEM, ORDERS, ORDER, APPENDIX, ROW
    }

    /**
     * The identity of an entry; it stays while the plan is corrected.
     *
     * @param id the UUID of what has one, else a name within its kind; "" where there is only one of a kind
     */
    public record Key(Kind kind, String id) {
        static Key of(Kind kind, UUID id) {
            return new Key(kind, id.toString());
        }

        /** The id of what is edited; null for what has none. */
        public @Nullable UUID uuid() {
            return switch (kind) {
                case GROUP, TASK, ITEM, ORDER, APPENDIX, ROW -> UUID.fromString(id);
                default -> null;
            };
        }
    }

    /** What it is. */
    public Kind kind() {
        return key.kind();
    }

    /** This entry and all below it, from top to bottom. */
    public Stream<OutlineEntry> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(OutlineEntry::all));
    }
}
