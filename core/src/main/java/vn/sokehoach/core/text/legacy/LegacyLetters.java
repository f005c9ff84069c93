package vn.sokehoach.core.text.legacy;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What must be repaired in a document that names no fonts: an encoding, or letters of a broken converter. */
public sealed interface LegacyLetters {

    /** What must be repaired, told by the whole text; empty where its letters are sound. */
    static Optional<LegacyLetters> in(String wholeText) {
        return Evidence.encodingOf(wholeText)
                .<LegacyLetters>map(Encoded::new)
                .or(() -> LostStrokes.in(wholeText) ? Optional.of(new LostStrokes()) : Optional.empty())
                .or(() -> Pasted.in(wholeText) ? Optional.of(new Pasted()) : Optional.empty());
    }

    /** The text with its letters repaired; a part of the document that was examined. */
    Repaired repair(String text);

    /** A text in an encoding; lines of it may be Unicode, which were added later. */
    record Encoded(LegacyEncoding encoding) implements LegacyLetters {

        @Override
        public Repaired repair(String text) {
            StringBuilder repaired = new StringBuilder(text.length());
            int letters = 0;
            for (String line : text.split("(?<=\n)")) {
                if (Evidence.gain(encoding, line) >= 0) {
                    LegacyEncoding.Decoded meant = encoding.meant(line);
                    letters += meant.letters();
                    repaired.append(meant.text());
                } else {
                    repaired.append(line);
                }
            }
            return Repaired.of(repaired.toString(), encoding, letters);
        }
    }

    /** A text in Unicode into which lines in an encoding were pasted; each must tell its encoding by its own words. */
    record Pasted() implements LegacyLetters {

        private static boolean in(String wholeText) {
            return wholeText.lines().anyMatch(line -> Evidence.encodingOf(line).isPresent());
        }

        @Override
        public Repaired repair(String text) {
            StringBuilder repaired = new StringBuilder(text.length());
            Map<String, Integer> letters = new TreeMap<>();
            for (String line : text.split("(?<=\n)")) {
                Optional<LegacyEncoding> encoding = Evidence.encodingOf(line);
                encoding.ifPresent(found -> letters.merge(found.name(), found.meant(line).letters(), Integer::sum));
                repaired.append(encoding.map(found -> found.meant(line).text()).orElse(line));
            }
            return new Repaired(repaired.toString(), letters);
        }
    }

    /** The letter đ written as the letters that stand in its place in Latin-1; nothing else is wrong. */
    record LostStrokes() implements LegacyLetters {
        /** ð (U+00F0) stands for the CAPITAL Đ: it must be replaced before any change of case. */
        private static final Map<Character, Character> MEANT = Map.of('ñ', 'đ', 'Ñ', 'Đ', 'ð', 'Đ', 'Ð', 'Đ');

        private static boolean in(String wholeText) {
            return wholeText.indexOf('đ') < 0 && wholeText.indexOf('ñ') >= 0;
        }

        @Override
        public Repaired repair(String text) {
            Map<String, Integer> letters = new TreeMap<>();
            StringBuilder repaired = new StringBuilder(text);
            for (int at = 0; at < text.length(); at++) {
                char printed = text.charAt(at);
                char meant = MEANT.getOrDefault(printed, printed);
                if (meant != printed) {
                    repaired.setCharAt(at, meant);
                    letters.merge(printed + " → " + meant, 1, Integer::sum);
                }
            }
            return new Repaired(repaired.toString(), letters);
        }
    }
}
