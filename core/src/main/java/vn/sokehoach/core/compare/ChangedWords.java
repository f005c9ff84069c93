package vn.sokehoach.core.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sokehoach.core.compare.likeness.Wording;

/** Which words of a text are not in the text before it, in order: the rest of the longest common run of words. */
public final class ChangedWords {
    private static final Pattern WORD = Pattern.compile("\\S+\\s*");
    /** Longer texts than a table of so many cells holds are told whole. */
    private static final long MOST = 4_000_000;

    private ChangedWords() {}

    /**
     * A part of a text.
     *
     * @param text    with the blanks behind it
     * @param changed whether the text before has it not
     */
    public record Run(String text, boolean changed) {}

    /** The text in runs that come one after the other; one run of a text that is as the one before. */
    public static List<Run> of(String before, String after) {
        List<String> had = words(before);
        List<String> has = words(after);
        if ((long) had.size() * has.size() > MOST) {
            return List.of(new Run(after, !Wording.key(before).equals(Wording.key(after))));
        }
        return joined(has, kept(keys(had), keys(has)));
    }

    private static List<String> words(String text) {
        Matcher words = WORD.matcher(text);
        return words.results().map(found -> found.group()).toList();
    }

    private static List<String> keys(List<String> words) {
        return words.stream().map(Wording::key).toList();
    }

    /** For each word after, whether it belongs to the longest run that both have. */
    private static boolean[] kept(List<String> had, List<String> has) {
        int[][] longest = new int[had.size() + 1][has.size() + 1];
        for (int one = had.size() - 1; one >= 0; one--) {
            for (int other = has.size() - 1; other >= 0; other--) {
                longest[one][other] = had.get(one).equals(has.get(other)) ? longest[one + 1][other + 1] + 1
                        : Math.max(longest[one + 1][other], longest[one][other + 1]);
            }
        }
        boolean[] kept = new boolean[has.size()];
        int one = 0;
        int other = 0;
        while (one < had.size() && other < has.size()) {
            if (had.get(one).equals(has.get(other))) {
                kept[other] = true;
                one++;
                other++;
            } else if (longest[one + 1][other] >= longest[one][other + 1]) {
                one++;
            } else {
                other++;
            }
        }
        return kept;
    }

    private static List<Run> joined(List<String> words, boolean[] kept) {
        List<Run> runs = new ArrayList<>();
        int start = 0;
        for (int at = 1; at <= words.size(); at++) {
            if (at == words.size() || kept[at] != kept[start]) {
                runs.add(new Run(String.join("", words.subList(start, at)), !kept[start]));
                start = at;
            }
        }
        return runs;
    }
}
