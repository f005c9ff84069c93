package vn.sokehoach.core.reading.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sokehoach.core.indicator.TargetParser;
import vn.sokehoach.core.plan.Source;
import vn.sokehoach.core.plan.StatedTarget;

/** Finds targets that stand in sentences. */
public final class StatedTargetRecogniser {
    private static final Pattern PERCENT = Pattern.compile("\\d[\\d.]*(?:,\\d+)?\\s*%");

    private StatedTargetRecogniser() {}

    /** The targets of a text, in order, each with its own range of characters in the source. */
    public static List<StatedTarget> find(String text, Source source) {
        List<StatedTarget> found = new ArrayList<>();
        Matcher matcher = PERCENT.matcher(text);
        while (matcher.find()) {
            found.add(new StatedTarget(TargetParser.parse(matcher.group()), "%",
                    source.range(matcher.start(), matcher.end())));
        }
        return found;
    }
}
