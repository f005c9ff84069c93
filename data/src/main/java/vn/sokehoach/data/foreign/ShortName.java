package vn.sokehoach.data.foreign;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A name that a stranger chose, fit to stand in a sentence: the host of an address or the last part of a path, short. */
final class ShortName {
    private static final int LONGEST = 40;
    private static final String NONE = "?";
    private static final Pattern OTHER_MACHINE =
            Pattern.compile("(?:\\w[\\w+.-]{0,20}:)?[/\\\\]{2,}(.*)", Pattern.DOTALL);
    private static final Pattern THIS_MACHINE =
            Pattern.compile("(?i)(?:file:[/\\\\]*|[/\\\\]{2}\\?[/\\\\])?[a-z][:|].*|file:/(?:/{2}.*|[^/].*)",
                    Pattern.DOTALL);
    private static final Pattern LONG_FORM = Pattern.compile("(?i)^[/\\\\]{2}\\?[/\\\\]UNC[/\\\\]");
    private static final Pattern END_OF_HOST = Pattern.compile("[/\\\\?#].*", Pattern.DOTALL);
    /** Marks of direction are among the letters that are not shown. */
    private static final Pattern NOT_SHOWN = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}\\uFFFD]");

    private ShortName() {}

    /** What is told of an address, a path or a name; "?" where it says nothing. */
    static String of(String target) {
        String plain = plain(target, " ");
        String name = isRemote(plain) ? host(plain) : lastPart(plain);
        return name.isEmpty() ? NONE : name.length() <= LONGEST ? name : name.substring(0, LONGEST - 1) + "…";
    }

    /** Whether an address or path leads to another machine. */
    static boolean isRemote(String target) {
        String plain = plain(target, "");
        return OTHER_MACHINE.matcher(plain).matches() && !THIS_MACHINE.matcher(plain).matches();
    }

    private static String plain(String target, String instead) {
        String shown = NOT_SHOWN.matcher(target).replaceAll(instead).replaceAll("\\s+", " ").strip();
        return LONG_FORM.matcher(shown).replaceFirst("//");
    }

    /** What stands before an @ is there to deceive. */
    private static String host(String address) {
        Matcher matcher = OTHER_MACHINE.matcher(address);
        String rest = matcher.matches() ? matcher.group(1) : address;
        String host = END_OF_HOST.matcher(rest).replaceFirst("");
        return host.substring(host.lastIndexOf('@') + 1).replaceFirst(":\\d*$", "").toLowerCase(Locale.ROOT);
    }

    private static String lastPart(String path) {
        String bare = path.replaceFirst("[/\\\\]+$", "");
        return bare.substring(Math.max(bare.lastIndexOf('/'), bare.lastIndexOf('\\')) + 1).strip();
    }
}
