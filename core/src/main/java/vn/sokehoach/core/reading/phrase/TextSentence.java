package vn.sokehoach.core.reading.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence of a text; a line break ends one too.
 *
 * @param words with its full stop
 * @param start its first character in the text, from 0
 */
record TextSentence(String words, int start) {

    private static final Pattern END = Pattern.compile("(?<=\\.)\\s|\\n");

    /** The sentences of a text, in order. */
    static List<TextSentence> of(String text) {
        List<TextSentence> sentences = new ArrayList<>();
        Matcher end = END.matcher(text);
        int start = 0;
        while (end.find()) {
            sentences.add(new TextSentence(text.substring(start, end.start()), start));
            start = end.end();
        }
        sentences.add(new TextSentence(text.substring(start), start));
        return sentences;
    }
}
