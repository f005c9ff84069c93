package vn.sokehoach.data.journal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts the longest chain together of what several damaged sources still hold: each line proves the one before it. */
public final class Salvage {

    private final Map<Long, List<JournalLine>> byNumber = new HashMap<>();

    /** Lines of a source, which need not hang together; earlier sources come first where two have a line. */
    public Salvage and(List<JournalLine> lines) {
        lines.forEach(line -> byNumber.computeIfAbsent(line.sequence(), _ -> new ArrayList<>()).add(line));
        return this;
    }

    /** The chain that begins with this one and goes on as far as there is a line that follows. */
    public List<JournalLine> goingOn(List<JournalLine> chain) {
        List<JournalLine> longest = new ArrayList<>(chain);
        for (Optional<JournalLine> next = after(longest); next.isPresent(); next = after(longest)) {
            longest.add(next.get());
        }
        return longest;
    }

    private Optional<JournalLine> after(List<JournalLine> chain) {
        JournalLine last = chain.isEmpty() ? null : chain.getLast();
        return byNumber.getOrDefault(chain.size() + 1L, List.of())
                .stream()
                .filter(line -> line.follows(last))
                .findFirst();
    }
}
