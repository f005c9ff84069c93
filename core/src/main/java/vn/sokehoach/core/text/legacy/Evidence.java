package vn.sokehoach.core.text.legacy;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.sokehoach.core.text.SyllableLexicon;
import vn.sokehoach.core.text.VietnameseSyllables;

/** Tells by its words whether a text is written in a legacy encoding. */
final class Evidence {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\u0080-\\u00A0\\p{Punct}\\d\\u2000-\\u206F]+");
    private static final String LETTERS_OF_LATIN_EXTENDED = "ĂăĐđĨĩŨũƠơƯư";
    private static final int FEWEST = 4;
    private static final double MOST = 0.7;
    private static final SyllableLexicon LEXICON = SyllableLexicon.shipped();

    private Evidence() {}

    /**
     * How much more sense a text makes when it is decoded: above 0 where it is written in the encoding, below where it is
     * Unicode, about 0 where its words do not tell.
     */
    static double gain(LegacyEncoding encoding, String text) {
        return words(text).mapToDouble(word -> gainOfWord(encoding, word)).sum();
    }

    /** The same for one word. */
    static double gainOfWord(LegacyEncoding encoding, String word) {
        String decoded = encoding.decode(word);
        if (decoded.equals(word)) {
            return isUnicode(word) ? -worth(word) : 0;
        }
        return worth(decoded) - worth(word);
    }

    /** The encoding in which nearly all words of a text without fonts make sense that make none as they are. */
    static Optional<LegacyEncoding> encodingOf(String text) {
        if (isMostlyUnicode(text)) {
            return Optional.empty();
        }
        int[] counts = new int[2];
        words(text).forEach(word -> {
            counts[0]++;
            counts[1] += VietnameseSyllables.isSyllable(word) ? 1 : 0;
        });
        // Half of the words that it explains, and so of all, may make sense as they are.
        return counts[0] < FEWEST || counts[1] > counts[0] / 2 ? Optional.empty()
                : Stream.of(LegacyEncoding.values())
                        .filter(encoding -> explains(encoding, text, counts[0], counts[1]))
                        .findFirst();
    }

    private static boolean explains(LegacyEncoding encoding, String text, int words, int sound) {
        long explained = words(text).filter(word -> VietnameseSyllables.isSyllable(encoding.decode(word))).count();
        return explained >= FEWEST && explained >= MOST * words && sound <= explained / 2;
    }

    /** The words that ASCII cannot write. */
    static Stream<String> words(String text) {
        return BETWEEN_WORDS.splitAsStream(text).filter(word -> word.chars().anyMatch(letter -> letter > '\u007F'));
    }

    private static double worth(String word) {
        if (!VietnameseSyllables.isSyllable(word)) {
            return 0;
        }
        return 1 + Math.log1p(LEXICON.frequency(word.toLowerCase(Locale.ROOT)));
    }

    /** Unicode needs letters beyond Latin-1 for more than half of what is Vietnamese; a legacy text has none. */
    private static boolean isMostlyUnicode(String text) {
        int beyond = 0;
        int latin = 0;
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter <= '\u007F') {
                continue;
            }
            beyond += isBeyondLatin(letter) ? 1 : 0;
            latin += letter > '\u00A0' && letter <= '\u00FF' ? 1 : 0;
        }
        return latin == 0 || beyond > latin / 2;
    }

    private static boolean isUnicode(String word) {
        return word.chars().anyMatch(Evidence::isBeyondLatin);
    }

    /** Letters and combining marks that Vietnamese in Unicode uses and no legacy encoding. */
    private static boolean isBeyondLatin(int letter) {
        return letter >= 0x1EA0 && letter <= 0x1EF9 || letter >= 0x0300 && letter <= 0x0323
                || letter > '\u00FF' && LETTERS_OF_LATIN_EXTENDED.indexOf(letter) >= 0;
    }
}
