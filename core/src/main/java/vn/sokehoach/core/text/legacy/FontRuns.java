package vn.sokehoach.core.text.legacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph whose runs have fonts: what runs in legacy fonts draw becomes Unicode, all else stays. A letter may be
 * parted by the border of two runs.
 */
public final class FontRuns {
    private final FontTrust trust;
    private final StringBuilder text = new StringBuilder();
    private final List<Run> legacy = new ArrayList<>();

    /** An empty paragraph of a document whose fonts are trusted so far. */
    public FontRuns(FontTrust trust) {
        this.trust = trust;
    }

    /**
     * Adds a run.
     *
     * @param font name as {@link LegacyFont#named} takes it; null for unknown
     */
    public void append(String characters, @Nullable String font) {
        int from = text.length();
        text.append(characters);
        LegacyFont.named(font).ifPresent(named -> legacy.add(new Run(from, text.length(), named)));
    }

    /** The whole paragraph with its repairs. */
    public Repaired repaired() {
        if (legacy.isEmpty()) {
            return Repaired.sound(text.toString());
        }
        StringBuilder repaired = new StringBuilder();
        Map<String, Integer> letters = new TreeMap<>();
        int done = 0;
        for (List<Run> stretch : stretches()) {
            repaired.append(text, done, stretch.getFirst().from());
            done = stretch.getLast().to();
            Repaired part = repaired(stretch);
            repaired.append(part.text());
            part.letters().forEach((what, count) -> letters.merge(what, count, Integer::sum));
        }
        return new Repaired(repaired.append(text, done, text.length()).toString(), letters);
    }

    /** Runs of one encoding that touch. */
    private List<List<Run>> stretches() {
        List<List<Run>> stretches = new ArrayList<>();
        for (Run run : legacy) {
            if (!stretches.isEmpty() && stretches.getLast().getLast().goesOn(run)) {
                stretches.getLast().add(run);
            } else {
                stretches.add(new ArrayList<>(List.of(run)));
            }
        }
        return stretches;
    }

    private Repaired repaired(List<Run> stretch) {
        LegacyEncoding encoding = stretch.getFirst().font().encoding();
        int from = stretch.getFirst().from();
        String printed = text.substring(from, stretch.getLast().to());
        if (!trust.holds(encoding, printed)) {
            return Repaired.sound(printed);
        }
        LegacyEncoding.Decoded decoded = encoding.decoded(printed);
        StringBuilder drawn = new StringBuilder(decoded.text());
        int letters = decoded.letters();
        for (Run run : stretch) {
            for (int at = run.from() - from; run.font().capitals() && at < run.to() - from; at++) {
                char capital = Character.toUpperCase(drawn.charAt(at));
                letters += capital != drawn.charAt(at) && drawn.charAt(at) == printed.charAt(at) ? 1 : 0;
                drawn.setCharAt(at, capital);
            }
        }
        String whole = encoding == LegacyEncoding.TCVN3 ? LostCapitals.restored(drawn.toString()) : drawn.toString();
        return Repaired.of(whole, encoding, letters);
    }

    private record Run(int from, int to, LegacyFont font) {

        boolean goesOn(Run next) {
            return to == next.from && font.encoding() == next.font.encoding();
        }
    }
}
