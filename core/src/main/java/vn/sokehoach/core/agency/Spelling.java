package vn.sokehoach.core.agency;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.sokehoach.core.text.Folding;

/** Turns an official name into a pattern of the ways in which documents spell it, over folded text. */
final class Spelling {
    private static final Map<String, String> SHORT_FORMS = Map.of("ubnd", "(?:ubnd|uỷ ban nhân dân)", "hđnd",
            "(?:hđnd|hội đồng nhân dân)", "bch", "(?:bch|bộ chỉ huy|bộ ch)", "bql", "(?:bql|ban quản lí)");
    /** Ends a name: no letter follows, unless the space before what an agency does was lost. */
    private static final String END = "(?![\\p{L}\\d])|(?=chủ trì|phối hợp)";

    private Spelling() {}

    /** Words apart by any space or none; hyphen and comma interchangeable; "và" may be missing or "&amp;". */
    static Pattern of(String name) {
        String folded = Folding.fold(name)
                .replace("uỷ ban nhân dân", "ubnd")
                .replace("bộ chỉ huy", "bch")
                .replace("ban quản lí", "bql");
        List<String> words = new ArrayList<>();
        StringBuilder pattern = new StringBuilder();
        for (String word : folded.split(" ")) {
            if (word.equals("và") || word.equals("&") || word.equals("-")) {
                words.add(word);
                continue;
            }
            pattern.append(pattern.isEmpty() ? "" : gap(words)).append(word(word));
            words.clear();
            if (word.endsWith(",")) {
                words.add(",");
            }
        }
        return Pattern.compile(pattern + "(?:" + END + ")");
    }

    private static String gap(List<String> between) {
        if (between.isEmpty()) {
            return "\\s*";
        }
        return "(?:\\s*(?:[,-]|và(?=\\s)|&)){0,2}\\s*";
    }

    private static String word(String word) {
        String bare = word.endsWith(",") ? word.substring(0, word.length() - 1) : word;
        if (SHORT_FORMS.containsKey(bare)) {
            return SHORT_FORMS.get(bare);
        }
        // "Lao động-Thương binh" may be printed with a hyphen inside a word too.
        return List.of(bare.split("-")).stream().map(Pattern::quote).collect(Collectors.joining("\\s*[,-]?\\s*"));
    }
}
