package vn.sokehoach.data.journal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Puts the longest chain together of what several damaged sources still hold: each line proves the one before it. A line that
 * several sources hold is kept once.
 */
public final class Salvage {

    private final List<JournalLine> chain;
    private final Map<Long, List<JournalLine>> byNumber = new HashMap<>();

    /** Begins with a chain that is certain; an empty one where nothing is. */
    public Salvage(List<JournalLine> certain) {
        this.chain = certain;
    }

    /** The valid chain that a source begins with; those of its lines that stand in memory in their place are not held twice. */
    public static List<JournalLine> valid(Chain source, List<JournalLine> held) {
        Salvage salvage = new Salvage(List.of());
        try (Stream<JournalLine> lines = source.lines()) {
            lines.map(line -> held(line, held)).forEach(salvage::add);
        }
        return salvage.longest();
    }

    private static JournalLine held(JournalLine line, List<JournalLine> held) {
        long before = line.sequence() - 1;
        JournalLine there = before >= 0 && before < held.size() ? held.get((int) before) : line;
        return line.equals(there) ? there : line;
    }

    /** A line of a source, which need not hang together with others; earlier sources come first where two have one. */
    public void add(JournalLine line) {
        boolean known = line.sequence() <= chain.size();
        List<JournalLine> there = known ? List.of() : byNumber.computeIfAbsent(line.sequence(), _ -> new ArrayList<>());
        if (!known && !there.contains(line)) {
            there.add(line);
        }
    }

    /** The certain chain, gone on with as far as there is a line that follows. */
    public List<JournalLine> longest() {
        List<JournalLine> longest = new ArrayList<>(chain);
        for (Optional<JournalLine> next = after(longest); next.isPresent(); next = after(longest)) {
            longest.add(next.get());
        }
        return longest;
    }

    private Optional<JournalLine> after(List<JournalLine> lines) {
        JournalLine last = lines.isEmpty() ? null : lines.getLast();
        return byNumber.getOrDefault(lines.size() + 1L, List.of())
                .stream()
                .filter(line -> line.follows(last))
                .findFirst();
    }
}
