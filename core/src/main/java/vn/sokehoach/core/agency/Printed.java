package vn.sokehoach.core.agency;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sokehoach.core.text.Folding;

/** A text as printed and, character for character, as folded. */
record Printed(String text, String folded) {
    private static final Pattern GAP = Pattern.compile("(?:[\\s,;.•]|[+-](?=\\s)|(?:và|cùng|với)(?=\\s))+");
    private static final Pattern ENTRY_END = Pattern.compile("\\s*(?:$|[,;.\\n(]|và\\s)");
    private static final Pattern ENTRY_STOP = Pattern.compile("[,;\\n]|\\.\\s*$");

    static Printed of(String text) {
        return new Printed(text, Folding.fold(text));
    }

    /** The place behind the separators that stand here. */
    int afterGap(int place) {
        Matcher gap = at(GAP, place);
        return gap.lookingAt() ? gap.end() : place;
    }

    /** Whether an entry of a list may end here. */
    boolean isEntryEnd(int place) {
        return at(ENTRY_END, place).lookingAt();
    }

    /** The next comma, semicolon, line break or the end of the text. */
    int entryStop(int place) {
        Matcher stop = at(ENTRY_STOP, place);
        return stop.find() ? stop.start() : text.length();
    }

    boolean lookingAt(Pattern pattern, int place) {
        return at(pattern, place).lookingAt();
    }

    int length() {
        return text.length();
    }

    Matcher at(Pattern pattern, int place) {
        return pattern.matcher(folded).region(place, folded.length()).useTransparentBounds(true);
    }
}
