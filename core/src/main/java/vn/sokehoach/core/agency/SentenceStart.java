package vn.sokehoach.core.agency;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sokehoach.core.agency.AgencyDirectory.PlacedMention;
import vn.sokehoach.core.agency.AgencyDirectory.Prefix;
import vn.sokehoach.core.text.VietnameseText;

/** Reads the agencies with which a sentence begins, up to the words for what they do. */
final class SentenceStart {
    private static final Pattern INTRODUCTION = Pattern.compile("\\s*(?:(?:giao|đề nghị|yêu cầu|phân công)"
            + "(?:\\s+(?:cho|nhiệm vụ cho))?\\s+)?");
    private static final Pattern JOINT = Pattern.compile("\\s*(?:[,;]\\s*(?:và\\s+)?|\\s(?:và|cùng)\\s+)");

    private final KnownNames names;
    private final String owner;
    private final Printed text;

    SentenceStart(KnownNames names, String owner, Printed text) {
        this.names = names;
        this.owner = owner;
        this.text = text;
    }

    /** The agencies, collectives joined to runs; empty where the sentence begins otherwise. */
    Optional<Prefix> read() {
        Matcher introduction = text.at(INTRODUCTION, 0);
        int start = introduction.lookingAt() ? introduction.end() : 0;
        List<PlacedMention> found = new ArrayList<>();
        Optional<PlacedMention> next = at(start, false);
        while (next.isPresent()) {
            found.add(next.get());
            Matcher joint = text.at(JOINT, next.get().end());
            boolean afterCollective = CollectiveRuns.isCollective(next.get().mention());
            next = joint.lookingAt() ? at(joint.end(), afterCollective) : adjacent(next.get().end(), afterCollective);
        }
        if (found.isEmpty()) {
            return Optional.empty();
        }
        List<AgencyMention> mentions = CollectiveRuns.join(text.text(), found)
                .stream()
                .map(PlacedMention::mention)
                .toList();
        return Optional.of(new Prefix(mentions, start, found.getLast().end()));
    }

    /** A collective after a collective, the comma between them forgotten. */
    private Optional<PlacedMention> adjacent(int end, boolean afterCollective) {
        int next = text.afterGap(end);
        return afterCollective && next > end ? collectiveAt(next, false) : Optional.empty();
    }

    private Optional<PlacedMention> at(int place, boolean afterCollective) {
        Optional<PlacedMention> collective = collectiveAt(place, afterCollective);
        Optional<PlacedMention> known = names.at(text, place)
                .map(match -> mention(place, match.end(), List.of(match.id())));
        Optional<PlacedMention> longer = collective
                .filter(found -> known.isEmpty() || found.end() >= known.get().end())
                .or(() -> known);
        return longer.filter(found -> !goesOn(found.end())).or(() -> unknown(place)).or(() -> longer);
    }

    private Optional<PlacedMention> collectiveAt(int place, boolean afterCollective) {
        return Collectives.at(text, place, afterCollective)
                .map(match -> mention(place, match.end(),
                        match.codes().stream().map(code -> new AgencyId(owner, code)).toList()));
    }

    /** Whether a capital letter follows, as in a longer name that begins like a known one. */
    private boolean goesOn(int end) {
        int next = end;
        while (next < text.length() && Character.isWhitespace(text.text().charAt(next))) {
            next++;
        }
        return next > end && next < text.length() && Character.isUpperCase(text.text().charAt(next));
    }

    private Optional<PlacedMention> unknown(int place) {
        return UnknownNames.endInSentence(text.text(), place).map(end -> {
            Optional<AgencyId> meant = names.nearly(text.text().substring(place, end));
            return mention(place, end, meant.stream().toList());
        });
    }

    private PlacedMention mention(int start, int end, List<AgencyId> agencies) {
        return new PlacedMention(
                new AgencyMention(VietnameseText.tidy(text.text().substring(start, end)), agencies), start, end);
    }
}
