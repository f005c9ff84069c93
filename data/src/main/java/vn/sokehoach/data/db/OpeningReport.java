package vn.sokehoach.data.db;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What had to be done to open a store, and while it was open; empty where all was as it was left.
 *
 * @param vouched whether journal and database were both there, and held nothing but the same steps up to some
 */
public record OpeningReport(List<Event> events, boolean vouched) {
    private static final Set<Code> LEFT_BY_AN_UNCLEAN_END =
            EnumSet.of(Code.REPLAYED, Code.REBUILT, Code.TORN_LINE_DROPPED);

    public OpeningReport {
        events = List.copyOf(events);
    }

    /** The same where nobody vouches for the steps. */
    OpeningReport(List<Event> events) {
        this(events, false);
    }

    /** What is told of it: where all that happened is what an unclean end leaves, also that nothing was lost by it. */
    public List<Event> told() {
        boolean harmless = vouched && !events.isEmpty()
                && events.stream().map(Event::code).allMatch(LEFT_BY_AN_UNCLEAN_END::contains);
        return harmless ? and(List.of(Event.of(Code.NOTHING_LOST))).events : events;
    }

    /** The same with what happened since. */
    OpeningReport and(List<Event> later) {
        List<Event> all = new ArrayList<>(events);
        all.addAll(later);
        return new OpeningReport(all, vouched);
    }

    /** One thing that happened: a code that the bundles word ("opening." + name) and its arguments. */
    public record Event(Code code, List<String> arguments) {

        static Event of(Code code, Object... arguments) {
            return new Event(code, java.util.Arrays.stream(arguments).map(String::valueOf).toList());
        }
    }

    /** What can happen on opening; the journal may go while the store is open, too. */
    public enum Code {
        /** The database lacked the last steps, which the journal had; argument: how many. */
        REPLAYED,
        /** The database was built anew from the steps; argument: how many. */
        REBUILT,
        /** The database file could not be used and is kept; argument: its name. */
        DATABASE_SET_ASIDE,
        /** The journal was short, damaged or missing and was completed; argument: how many steps it has now. */
        JOURNAL_COMPLETED,
        /** The journal was taken away, cut or swapped while the store was open; argument: how many steps were written anew. */
        JOURNAL_REWRITTEN,
        /** Every acknowledged step is there, and nothing is to be done. */
        NOTHING_LOST,
        /** An incomplete last line, never acknowledged, was dropped. */
        TORN_LINE_DROPPED,
        /** Journal and database were both damaged; what they and the newest snapshot still hold makes so many steps. */
        SALVAGED,
        /** The store was closed in order, but there is no snapshot of its last steps; argument: how many. */
        SNAPSHOT_LACKING,
        /** The database was built anew for this version; argument: of how many steps. */
        MIGRATED,
        /** One of the two key files was missing, damaged or older and was written again from the other. */
        KEY_MENDED,
        /** Documents were missing or altered and were taken from their second copies; argument: how many. */
        ORIGINALS_MENDED,
        /** Documents are missing or altered and there is no sound copy of them here; argument: how many. */
        ORIGINALS_LOST,
        /** Another process has the store open, so it is only read; argument: up to which step. */
        READ_BESIDE,
        /** A step cannot be applied; the store is open for reading; arguments: its number, its label. */
        STEP_SET_ASIDE
    }
}
