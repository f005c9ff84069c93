package vn.sokehoach.app.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what strace -y noted of an office's process: which files of the journal were written, forced, and when the person was told. */
final class ForcedLines {

    private static final Pattern CALL =
            Pattern.compile("^(\\d+) +(p?write(?:64)?|fsync|fdatasync)\\((\\d+)<([^>]*)>(.*)$");
    private static final Pattern RESUMED = Pattern.compile("^(\\d+) +<\\.\\.\\. (fsync|fdatasync) resumed>.*= 0.*$");
    private static final Pattern TOLD = Pattern.compile("\"#([^#\"]+)#");
    private static final String JOURNAL = "steps.jsonl";

    private final Set<String> unforced = new HashSet<>();
    private final Map<String, String> underWay = new HashMap<>();
    private final Map<String, Integer> forced = new LinkedHashMap<>();
    private final List<String> toldTooEarly = new ArrayList<>();
    private int count;

    /** Takes in the next line of the trace. */
    void take(String line) {
        Matcher resumed = RESUMED.matcher(line);
        if (resumed.matches() && underWay.containsKey(resumed.group(1))) {
            forced(underWay.remove(resumed.group(1)));
        }
        Matcher call = CALL.matcher(line);
        if (!call.matches()) {
            return;
        }
        String path = call.group(4);
        if (call.group(2).contains("write")) {
            written(call.group(3), path, line);
        } else if (line.endsWith("<unfinished ...>")) {
            underWay.put(call.group(1), path);
        } else if (line.endsWith("= 0")) {
            forced(path);
        }
    }

    private void written(String descriptor, String path, String line) {
        if (path.contains(JOURNAL)) {
            unforced.add(path);
        } else if ("1".equals(descriptor)) {
            if (!unforced.isEmpty()) {
                toldTooEarly.add(line);
            }
            Matcher told = TOLD.matcher(line);
            if (told.find()) {
                forced.put(told.group(1), count);
                count = 0;
            }
        }
    }

    private void forced(String path) {
        if (unforced.remove(path)) {
            count++;
        }
    }

    /** How often a file of the journal was forced before each act was told. */
    Map<String, Integer> forced() {
        return forced;
    }

    /** Lines by which the person was told something while a line of the journal was not on the disk. */
    List<String> toldTooEarly() {
        return toldTooEarly;
    }
}
