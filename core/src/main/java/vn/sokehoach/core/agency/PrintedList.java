package vn.sokehoach.core.agency;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sokehoach.core.agency.AgencyDirectory.PlacedMention;
import vn.sokehoach.core.text.VietnameseText;

/**
 * Splits a printed list of agencies: the longest known name first, so that a comma or "và" inside a name separates
 * nothing; then at commas, semicolons, line breaks and "và".
 */
final class PrintedList {
    private static final Pattern DEPARTMENTS_FOLLOW = Pattern.compile("các\\s+sở\\s*:\\s*");
    private static final Pattern AND = Pattern.compile("\\s+(?:và|cùng)\\s+");
    private static final Pattern BRACKET = Pattern.compile("\\s*\\([^()]{1,80}\\)");

    private final KnownNames names;
    private final String owner;
    private final Printed text;
    private final List<PlacedMention> found = new ArrayList<>();

    PrintedList(KnownNames names, String owner, Printed text) {
        this.names = names;
        this.owner = owner;
        this.text = text;
    }

    /** All entries in order, each collective one of its own. */
    List<PlacedMention> read() {
        int place = text.afterGap(0);
        boolean afterCollective = false;
        while (place < text.length()) {
            Matcher heading = text.at(DEPARTMENTS_FOLLOW, place);
            if (heading.lookingAt()) {
                place = heading.end();
                continue;
            }
            Optional<Entry> entry = knownAt(place, afterCollective);
            Entry next = entry.isPresent() ? entry.get() : unknownFrom(place);
            add(next, place);
            afterCollective = next.collective();
            place = text.afterGap(Math.max(next.end(), place + 1));
        }
        return found;
    }

    private void add(Entry entry, int start) {
        String printed = VietnameseText.tidy(text.text().substring(start, entry.end()));
        if (!printed.isEmpty()) {
            found.add(new PlacedMention(new AgencyMention(printed, entry.agencies()), start, entry.end()));
        }
    }

    private Optional<Entry> knownAt(int place, boolean afterCollective) {
        Optional<Entry> collective = Collectives.at(text, place, afterCollective)
                .map(match -> new Entry(ids(match.codes()), match.end(), true));
        Optional<Entry> single = names.inListAt(text, place)
                .map(match -> new Entry(List.of(match.id()), withBracket(match.end()), false));
        Optional<Entry> longer = collective
                .filter(match -> single.isEmpty() || match.end() >= single.get().end())
                .or(() -> single);
        return longer.filter(entry -> endsWell(entry.end()));
    }

    /** A name is not the beginning of a longer one: a separator, the end or another known name follows. */
    private boolean endsWell(int end) {
        if (text.isEntryEnd(end)) {
            return true;
        }
        int next = text.afterGap(end);
        return next > end && (names.at(text, next).isPresent() || Collectives.at(text, next, true).isPresent()
                || UnknownNames.startsAt(text.text(), next));
    }

    private int withBracket(int end) {
        Matcher bracket = text.at(BRACKET, end);
        return bracket.lookingAt() ? bracket.end() : end;
    }

    private Entry unknownFrom(int place) {
        int stop = text.entryStop(place);
        for (int end = stop; end <= text.length(); end = text.entryStop(end + 1)) {
            Optional<AgencyId> meant = names.nearly(text.text().substring(place, end));
            if (meant.isPresent()) {
                return new Entry(List.of(meant.get()), end, false);
            }
            if (end == text.length()) {
                break;
            }
        }
        return new Entry(List.of(), beforeKnown(place, stop), false);
    }

    private int beforeKnown(int place, int stop) {
        Matcher and = AND.matcher(text.folded()).region(place, stop);
        while (and.find()) {
            int next = and.end();
            if (names.at(text, next).isPresent() || Collectives.at(text, next, true).isPresent()
                    || UnknownNames.startsAt(text.text(), next)) {
                return and.start();
            }
        }
        return stop;
    }

    private List<AgencyId> ids(List<String> codes) {
        return codes.stream().map(code -> new AgencyId(owner, code)).toList();
    }

    private record Entry(List<AgencyId> agencies, int end, boolean collective) {}
}
