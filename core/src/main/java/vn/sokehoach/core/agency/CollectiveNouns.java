package vn.sokehoach.core.agency;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Which collectives of the catalogue the nouns of a phrase mean. */
final class CollectiveNouns {
    private static final Pattern CONCERNED = Pattern.compile("liên\\s*quan");
    private static final Pattern COMMUNE = Pattern.compile("(?<!thị )xã|phường|thị\\s+trấn|đặc\\s+khu");
    private static final Pattern DISTRICT =
            Pattern.compile("huyện|quận|thị\\s+xã|thành\\s+phố|(?<!\\p{L})(?:tp|tx)(?!\\p{L})");
    /** Beside these and the departments, "phòng" and "hội" say nothing of their own. */
    private static final List<Noun> NOUNS = List.of(new Noun("đoàn\\s+thể", "DT", false),
            new Noun("chính\\s+trị", "CTXH", false), new Noun("cơ\\s*quan", "CQ", true),
            new Noun("đơn\\s+vị", "DV", true), new Noun("địa\\s+phương", "DP", true),
            new Noun("tổ\\s+chức(?!\\s+chính)", "TC", true), new Noun("doanh\\s+nghiệp", "DN", false));

    private CollectiveNouns() {}

    /** The codes that a folded phrase means, in the order of the catalogue; never empty for a phrase of {@link Collectives}. */
    static List<String> codes(String words) {
        List<String> codes = new ArrayList<>();
        String suffix = CONCERNED.matcher(words).find() ? "LQ" : "";
        String nouns = CONCERNED.matcher(words).replaceAll("");
        departments(nouns, suffix, codes);
        districts(nouns, codes);
        for (Noun noun : NOUNS) {
            if (noun.pattern().matcher(nouns).find()) {
                codes.add(noun.code() + (noun.mayBeConcerned() ? suffix : ""));
            }
        }
        return codes.isEmpty() ? List.of("CQ" + suffix) : codes;
    }

    private static void departments(String nouns, String suffix, List<String> codes) {
        boolean department = has(nouns, "sở");
        boolean branch = has(nouns, "ngành");
        if (has(nouns, "ban") && (department || branch)) {
            codes.add("SBN" + suffix);
        } else if (branch) {
            codes.add("SN" + suffix);
        } else if (department) {
            codes.add("SO" + suffix);
        }
    }

    private static void districts(String nouns, List<String> codes) {
        // Behind departments "trên địa bàn tỉnh" and the like name no council.
        boolean district = DISTRICT.matcher(nouns).find();
        boolean commune = COMMUNE.matcher(nouns.replaceAll("thị\\s+xã|xã\\s+hội", "")).find();
        if (district) {
            codes.add("UBNDHUYEN");
        }
        if (commune) {
            boolean sinceReform = !district && !nouns.contains("thị trấn");
            codes.add(sinceReform ? "UBNDXA" : "UBNDXPTT");
        }
    }

    private static boolean has(String nouns, String word) {
        return Pattern.compile("(?<!\\p{L})" + word + "(?!\\p{L})").matcher(nouns).find();
    }

    private record Noun(Pattern pattern, String code, boolean mayBeConcerned) {

        Noun(String pattern, String code, boolean mayBeConcerned) {
            this(Pattern.compile(pattern), code, mayBeConcerned);
        }
    }
}
