package vn.sokehoach.data.drill;

import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Places in a text and what to write there instead; which and where is left to chance. */
record Lies(List<Lie> lies) {

    /** What matches is replaced by one of these; "$1" is its first group. */
    record Lie(Pattern place, List<String> instead) {}

    static Lies of(Lie... lies) {
        return new Lies(List.of(lies));
    }

    static Lie lie(String place, String... instead) {
        return new Lie(Pattern.compile(place), List.of(instead));
    }

    /** The text with one lie in one or in all places of its kind; unchanged where none fits. */
    String told(String text, Random random) {
        for (int tries = 0; tries < 2 * lies.size(); tries++) {
            Lie lie = lies.get(random.nextInt(lies.size()));
            List<MatchResult> places = lie.place.matcher(text).results().limit(5_000).toList();
            if (!places.isEmpty()) {
                String instead = lie.instead.get(random.nextInt(lie.instead.size()));
                return random.nextInt(4) == 0 ? everywhere(text, lie.place, instead)
                        : once(text, places.get(random.nextInt(places.size())), instead);
            }
        }
        return text;
    }

    private static String everywhere(String text, Pattern place, String instead) {
        // What is long already would fill the machine that makes it, not the one that reads it.
        return instead.length() > 2_000 ? once(text, place.matcher(text).results().findFirst().orElseThrow(), instead)
                : place.matcher(text).replaceAll(match -> Matcher.quoteReplacement(written(match, instead)));
    }

    private static String once(String text, MatchResult place, String instead) {
        return text.substring(0, place.start()) + written(place, instead) + text.substring(place.end());
    }

    private static String written(MatchResult place, String instead) {
        String own = place.groupCount() > 0 && place.group(1) != null ? place.group(1) : "";
        return instead.replace("$1", own).replace("$0", place.group());
    }
}
