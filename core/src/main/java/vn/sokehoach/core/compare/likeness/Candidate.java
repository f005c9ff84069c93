package vn.sokehoach.core.compare.likeness;

import java.util.Set;
import java.util.UUID;
import vn.sokehoach.core.indicator.MeasureKind;

/**
 * A piece of one plan that a piece of the other may be.
 *
 * @param home  what it stands in, under the same id in both plans where that was recognised
 * @param label its number or letter; "" where it has none
 * @param key   equal for pieces of the same words; "" where words do not tell it
 * @param words by which pieces with other words may be recognised
 * @param leads who leads it, where that helps to recognise it; empty where it does not
 * @param kind  what it measures, where it is an indicator
 */
public record Candidate(UUID id, UUID home, String label, String key, Set<String> words, Set<Object> leads,
        MeasureKind kind) {

    /** A piece that nobody leads and that measures nothing. */
    public Candidate(UUID id, UUID home, String label, String key, Set<String> words) {
        this(id, home, label, key, words, Set.of(), MeasureKind.UNTOLD);
    }

    /** The same where who leads it does not help to recognise it. */
    public Candidate unled() {
        return new Candidate(id, home, label, key, words);
    }

    /** Whether somebody leads both. */
    public boolean sharesLead(Candidate other) {
        return leads.stream().anyMatch(other.leads::contains);
    }
}
