package vn.sokehoach.core.reading.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.indicator.Shares;
import vn.sokehoach.core.indicator.Target;
import vn.sokehoach.core.indicator.TargetParser;
import vn.sokehoach.core.indicator.Unit;
import vn.sokehoach.core.plan.StatedTarget;
import vn.sokehoach.core.source.Source;

/** Finds targets that stand in sentences: a number with a unit, and the words of comparison around it. */
public final class StatedTargetRecogniser {
    private static final String NUMBER = "\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?";
    private static final String UNIT =
            "%(?:/năm)?|‰|(?:nghìn |ngàn )?(?:tỷ|tỉ|triệu) (?:đồng|USD|đô la Mỹ|kWh)(?:/người)?(?:/năm)?|USD"
                    + "|nghìn (?:căn|lao động|người|doanh nghiệp)|căn|lao động|doanh nghiệp|giường bệnh(?:/vạn dân)?|bác s[ĩỹ](?:/vạn dân)?|ha|km|MW|kWh"
                    + "|xã|huyện|tấn|hộ|người|lượt khách|thuê bao";
    private static final Pattern STATED = Pattern.compile(
            "(?<![\\d.,/\\p{L}-])(?:(?<compared>trên|hơn|khoảng|xấp xỉ|tối thiểu|ít nhất|không dưới|dưới|không quá|tối đa|từ)\\s+)?"
                    + "(?<value>(?:" + NUMBER + ")(?:\\s*%)?(?:\\s*(?:-|–|đến)\\s*(?:" + NUMBER + "))?)\\s*(?<unit>"
                    + UNIT
                    + ")(?![\\p{L}\\d])(?<more>\\s+trở lên|\\s+trở xuống)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern SHARES = Pattern.compile(Shares.TUPLE);
    private static final Pattern SHARE = Pattern.compile(NUMBER);

    private StatedTargetRecogniser() {}

    /** The targets of a text, in order, each with its own range of characters in the source; shares of a whole are one each. */
    public static List<StatedTarget> find(String text, Source source) {
        List<StatedTarget> found = new ArrayList<>();
        Matcher shares = SHARES.matcher(text);
        int place = 0;
        while (shares.find()) {
            found.addAll(stated(text, place, shares.start(), source));
            SHARE.matcher(text)
                    .region(shares.start(), shares.end())
                    .results()
                    .forEach(share -> found.add(new StatedTarget(TargetParser.parse(share.group()), "%",
                            source.range(share.start(), share.end()))));
            place = shares.end();
        }
        found.addAll(stated(text, place, text.length(), source));
        return found;
    }

    private static List<StatedTarget> stated(String text, int from, int to, Source source) {
        List<StatedTarget> found = new ArrayList<>();
        Matcher matcher = STATED.matcher(text).region(from, to).useTransparentBounds(true);
        while (matcher.find()) {
            Target target = TargetParser.parse(worded(matcher));
            if (!(target instanceof Target.Unparsed)) {
                found.add(new StatedTarget(target, Unit.normalise(matcher.group("unit")),
                        source.range(matcher.start(), matcher.end())));
            }
        }
        return found;
    }

    /** The comparison and the value without the unit, which stands beside it. */
    private static String worded(Matcher matcher) {
        boolean ranged = matcher.group("value").matches("(?s).*\\d\\s*%?\\s*(?:-|–|đến)\\s*\\d.*");
        String compared = matcher.group("compared");
        String more = matcher.group("more");
        boolean from = "từ".equalsIgnoreCase(compared) && !ranged && more == null;
        return words(from ? null : compared) + matcher.group("value") + (more == null ? "" : more);
    }

    private static String words(@Nullable String compared) {
        return compared == null ? "" : compared + " ";
    }
}
