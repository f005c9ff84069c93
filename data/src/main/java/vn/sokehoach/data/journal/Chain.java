package vn.sokehoach.data.journal;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Steps from the first on, each line chained to the one before. They are handed over one by one, so that who passes them on
 * need not hold all of them at once; whoever puts a chain together of several sources holds it whole.
 */
public interface Chain {

    /** The last line; empty where there is none. */
    Optional<JournalLine> last();

    /** The checksum of the line with a number, from 1; empty where there is none. */
    Optional<String> checksum(long sequence);

    /** The lines behind so many first ones, in order; to be closed. */
    Stream<JournalLine> after(long count);

    /** All lines in order; to be closed. */
    default Stream<JournalLine> lines() {
        return after(0);
    }

    /** How many lines there are. */
    default long size() {
        return last().map(JournalLine::sequence).orElse(0L);
    }

    /** Whether another chain comes to the same: the last line stands for all before it, where both are sound. */
    default boolean isSameAs(Chain other) {
        return size() == other.size() && common(other) == size();
    }

    /** Whether each line follows the one before it; all of them are read. */
    default boolean isSound() {
        JournalLine before = null;
        try (Stream<JournalLine> lines = lines()) {
            for (JournalLine line : (Iterable<JournalLine>) lines::iterator) {
                if (!line.follows(before)) {
                    return false;
                }
                before = line;
            }
            return true;
        }
    }

    /** Whether another chain holds the same lines, each looked at: no checksum beside a line is believed. */
    default boolean hasLinesOf(Chain other) {
        try (Stream<JournalLine> lines = lines(); Stream<JournalLine> others = other.lines()) {
            Iterator<JournalLine> each = others.iterator();
            return lines.allMatch(line -> each.hasNext() && each.next().equals(line)) && !each.hasNext();
        }
    }

    /**
     * How many first lines two chains have in common, by their checksums alone: where one is the same in both, those
     * before it are. That holds of sound chains only; a line may have been altered beside its checksum.
     */
    default long common(Chain other) {
        long same = 0;
        long different = Math.min(size(), other.size()) + 1;
        while (different - same > 1) {
            long middle = (same + different) >>> 1;
            if (checksum(middle).equals(other.checksum(middle))) {
                same = middle;
            } else {
                different = middle;
            }
        }
        return same;
    }

    /** The same chain, of which each line is heard of when it is handed over. */
    default Chain hearing(Consumer<JournalLine> heard) {
        Chain chain = this;
        return new Chain() {
            @Override
            public Optional<JournalLine> last() {
                return chain.last();
            }

            @Override
            public Optional<String> checksum(long sequence) {
                return chain.checksum(sequence);
            }

            @Override
            public Stream<JournalLine> after(long count) {
                return chain.after(count).peek(heard);
            }

            @Override
            public long size() {
                return chain.size();
            }
        };
    }

    /** A chain that stands in memory. */
    static Chain of(List<JournalLine> lines) {
        return new Chain() {
            @Override
            public Optional<JournalLine> last() {
                return lines.isEmpty() ? Optional.empty() : Optional.of(lines.getLast());
            }

            @Override
            public Optional<String> checksum(long sequence) {
                return sequence < 1 || sequence > lines.size() ? Optional.empty()
                        : Optional.of(lines.get((int) sequence - 1).checksum());
            }

            @Override
            public Stream<JournalLine> after(long count) {
                return lines.stream().skip(count);
            }
        };
    }
}
