package vn.sokehoach.core.usecase.exporting;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import vn.sokehoach.core.plan.Plan;

/** Names of files, without their endings, that Windows, macOS and Linux all take. */
public final class FileNames {
    private static final Pattern FORBIDDEN = Pattern.compile("[\\\\/:*?\"<>|]");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Z}]+");
    /** Names of devices on Windows, whatever comes behind a full stop. */
    private static final Pattern DEVICE =
            Pattern.compile("(?:con|prn|aux|nul|com\\d|lpt\\d)(?:\\..*)?", Pattern.CASE_INSENSITIVE);
    /** What Windows leaves away at the end of a name; in front a full stop hides a file. */
    private static final Pattern EDGES = Pattern.compile("^[ .]+|[ .]+$");
    /** Room for a long folder, for an ending and for a number behind equal names. */
    private static final int LETTERS = 100;
    /** Linux counts bytes, of which a Vietnamese letter has up to three. */
    private static final int BYTES = 200;

    private FileNames() {}

    /** What a file of a plan is to be called, before what systems forbid is taken out: its number, else its year, then this. */
    public static String wanted(Plan plan, String content) {
        String number = plan.heading().number();
        return (number == null ? String.valueOf(plan.year()) : number) + " - " + content;
    }

    /** The name with what systems forbid replaced or left away; "_" where nothing is left. */
    public static String safe(String wanted) {
        String composed = Normalizer.normalize(wanted, Normalizer.Form.NFC);
        String plain = FORBIDDEN.matcher(UNSEEN.matcher(composed).replaceAll(" ")).replaceAll("-");
        String bare = EDGES.matcher(cut(EDGES.matcher(plain).replaceAll(""))).replaceAll("");
        return bare.isEmpty() || DEVICE.matcher(bare).matches() ? "_" + bare : bare;
    }

    /** Safe names in the same order, no two alike: a number is put behind one that was there before. */
    public static List<String> distinct(List<String> wanted) {
        List<String> names = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (String each : wanted) {
            String name = safe(each);
            String numbered = name;
            for (int number = 2; !taken.add(numbered.toLowerCase(Locale.ROOT)); number++) {
                numbered = name + " (" + number + ")";
            }
            names.add(numbered);
        }
        return List.copyOf(names);
    }

    private static String cut(String name) {
        int end = name.offsetByCodePoints(0, Math.min(LETTERS, name.codePointCount(0, name.length())));
        while (name.substring(0, end).getBytes(StandardCharsets.UTF_8).length > BYTES) {
            end = name.offsetByCodePoints(end, -1);
        }
        return name.substring(0, end);
    }
}
