package vn.sokehoach.core.text;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which letters make a Vietnamese syllable: onset, rime and at most one tone, by the rules of the spelling. */
public final class VietnameseSyllables {
    /** The longest: "nghiêng". */
    static final int LONGEST = 7;

    private static final List<String> ONSETS =
            List.of("", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l",
                    "m", "n", "ng", "ngh", "nh", "p", "ph", "qu", "r", "s", "t", "th", "tr", "v", "x");
    private static final String RIMES =
            "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây "
                    + "e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu "
                    + "o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc "
                    + "oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi "
                    + "uôm uôn uông uôt uơ up ut uy uya uych uyên uyêt uynh uyt uyp uyu ư ưa ưc ưi ưng ươc ươi ươm ươn ương ươp ươt ươu "
                    + "ưt ưu";
    private static final String RIMES_AFTER_QU =
            "a ac ach ai am an ang anh ao at au ay ăc ăm ăn ăng ăp ăt ân âng ât ây e en "
                    + "eo et ê êch ên ênh êt i it ôc ơ y ych yên yêt ynh yt";
    private static final String RIMES_OF_Y = "y yêm yên yêng yêt yêu";
    private static final String ONSETS_BEFORE_Y = "h k l m s t th v";
    private static final Pattern TONE = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");
    private static final Pattern STOPPED = Pattern.compile(".*(?:c|ch|p|t)");
    private static final Set<String> TONELESS = all();

    private VietnameseSyllables() {}

    private static Set<String> all() {
        Set<String> all = new HashSet<>();
        for (String onset : ONSETS) {
            for (String rime : (onset.equals("qu") ? RIMES_AFTER_QU : RIMES).split(" ")) {
                if (goTogether(onset, rime)) {
                    all.add(onset + rime);
                }
            }
        }
        for (String onset : ONSETS_BEFORE_Y.split(" ")) {
            all.add(onset + "y");
        }
        all.addAll(List.of(RIMES_OF_Y.split(" ")));
        all.addAll(List.of("gi", "gin", "giêng", "giêt", "giêc"));
        return all;
    }

    private static boolean goTogether(String onset, String rime) {
        boolean front = "eêi".indexOf(rime.charAt(0)) >= 0;
        return switch (onset) {
            case "k", "gh", "ngh" -> front;
            case "c", "g", "ng" -> !front;
            case "gi" -> rime.charAt(0) != 'i';
            case "" -> !rime.startsWith("iê");
            default -> true;
        };
    }

    /** Whether a word is one syllable, in any case; loan words and abbreviations mostly are none. */
    public static boolean isSyllable(String word) {
        if (word.isEmpty() || word.length() > LONGEST) {
            return false;
        }
        String apart = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        Matcher tones = TONE.matcher(apart);
        String toneless = Normalizer.normalize(tones.replaceAll(""), Normalizer.Form.NFC);
        if (!TONELESS.contains(toneless)) {
            return false;
        }
        tones.reset();
        boolean toned = tones.find();
        String tone = toned ? tones.group() : "";
        // A syllable that ends in a stop has the tone sắc or nặng, no other.
        boolean fits = !STOPPED.matcher(toneless).matches() || tone.equals("\u0301") || tone.equals("\u0323");
        return fits && (!toned || !tones.find());
    }

    /** All toneless syllables, for tests and for counting. */
    static Set<String> toneless() {
        return Set.copyOf(TONELESS);
    }
}
