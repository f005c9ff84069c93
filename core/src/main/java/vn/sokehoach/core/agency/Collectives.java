package vn.sokehoach.core.agency;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds words that name many agencies at once ("các sở, ban, ngành", "UBND các huyện, thị xã, thành phố"), whatever
 * nouns an author strings together, and says which collectives of the catalogue they are.
 */
final class Collectives {
    private static final String HEADS = "(?:(?:thủ trưởng|lãnh đạo|người đứng đầu|giám đốc|chủ tịch)\\s+(?:của\\s+)?)?";
    private static final String CONCERNED = "có\\s+liên\\s*quan|liên\\s*quan";
    private static final String END = "(?!\\p{L})";
    private static final String QUALIFIER = "(?:\\s*,?\\s*(?:" + CONCERNED + ")" + END
            + "|\\s+(?:các\\s+cấp|cấp\\s+tỉnh|cùng\\s+cấp|(?:thuộc|của|trong)\\s+tỉnh|trên\\s+địa\\s+bàn(?:\\s+tỉnh)?|tỉnh)"
            + END + ")*";
    /** "Tổ chức" is a verb too: a noun only where the list goes on or ends behind it. */
    private static final String AS_A_NOUN =
            "(?=\\s*(?:[,;.:()\\n]|$)|\\s+(?:và|có\\s+liên|liên\\s*quan|chính|đoàn|xã|kinh|"
                    + "trên|thuộc|doanh|tín|hội|tôn|quốc|phi|sự|cá|khác|phối)(?!\\p{L}))";
    private static final String NOUN = "(?:ban|ngành|đoàn\\s+thể|cơ\\s*quan|đơn\\s+vị|địa\\s+phương|phòng|hội|"
            + "tổ\\s+chức\\s+chính\\s+trị\\s*(?:-|và)?\\s*xã\\s+hội|tổ\\s+chức" + AS_A_NOUN + "|doanh\\s+nghiệp)" + END;
    private static final String JOINT = "\\s*(?:[,-]|và(?=\\s))?\\s*";

    private static final Pattern DEPARTMENTS = Pattern.compile(HEADS + "(?:các\\s*)+sở" + END + "(?:" + JOINT + NOUN
            + ")*" + QUALIFIER + "|" + HEADS + "sở" + END + "(?:" + JOINT + NOUN + ")+" + QUALIFIER);
    private static final String LEVEL =
            "(?:huyện|thị\\s+xã|tx\\.?|thành\\s+phố|tp\\.?|quận|xã|phường|thị\\s+trấn|đặc\\s+khu)" + END;
    private static final String LEVELS = "(?:(?:các|cấp)\\s+)*" + LEVEL + "(?:" + JOINT + "(?:(?:các|cấp)\\s+)*" + LEVEL
            + ")*";
    private static final String COUNCIL = "(?:ubnd|uỷ\\s+ban\\s+nhân\\s+dân)\\s*";
    private static final Pattern DISTRICTS = Pattern.compile(HEADS + "(?:" + COUNCIL + "(?=(?:các|cấp)\\s|"
            + LEVEL + "\\s*[,v])" + LEVELS + "|các\\s+" + LEVELS + "|" + LEVEL + "\\s*,\\s*" + LEVELS + ")"
            + QUALIFIER);
    private static final Pattern OTHERS = Pattern.compile(HEADS
            + "(?:các\\s+)?(?:(?<press>cơ\\s*quan\\s+(?:thông\\s+tấn"
            + "\\s*,?\\s*)?báo\\s*-?\\s*chí)|(?<air>cơ\\s*quan\\s+báo\\s*(?:,|và)?\\s*đài|báo\\s*,\\s*đài)|"
            + "(?<state>doanh\\s+nghiệp\\s+nhà\\s+nước)|(?<schools>trường\\s+đại\\s+học(?:\\s*(?:,|và)\\s*(?:trường\\s+)?"
            + "cao\\s+đẳng)?|trường\\s+cao\\s+đẳng)|(?<credit>tổ\\s+chức\\s+tín\\s+dụng|ngân\\s+hàng\\s+thương\\s+mại)|(?<owners>chủ\\s+đầu\\s+tư))"
            + END + QUALIFIER);
    private static final Pattern GENERAL = Pattern.compile(HEADS + "(?:các\\s+" + NOUN + "|" + NOUN + "(?=(?:" + JOINT
            + NOUN + ")*\\s*(?:" + CONCERNED + ")))(?:" + JOINT + NOUN + ")*" + QUALIFIER);
    private static final Pattern IN_A_RUN = Pattern.compile(NOUN + "(?:" + JOINT + NOUN + ")*" + QUALIFIER);

    private Collectives() {}

    /**
     * The longest collective that begins here.
     *
     * @param inRun whether another collective goes before: then "địa phương" alone is one too
     */
    static Optional<Match> at(Printed text, int place, boolean inRun) {
        List<Match> found = new ArrayList<>();
        add(found, text.at(DEPARTMENTS, place));
        add(found, text.at(DISTRICTS, place));
        add(found, text.at(OTHERS, place));
        add(found, text.at(GENERAL, place));
        if (inRun) {
            add(found, text.at(IN_A_RUN, place));
        }
        return found.stream().reduce((longer, other) -> other.end() > longer.end() ? other : longer);
    }

    private static void add(List<Match> found, Matcher matcher) {
        if (matcher.lookingAt()) {
            String words = matcher.group();
            Set<String> codes = new LinkedHashSet<>();
            if (matcher.pattern() == OTHERS) {
                codes.add(other(matcher));
            } else {
                codes.addAll(CollectiveNouns.codes(words));
            }
            found.add(new Match(List.copyOf(codes), matcher.end()));
        }
    }

    private static String other(Matcher matcher) {
        record Named(String group, String code) {}
        return List.of(new Named("press", "BAOCHI"), new Named("air", "BAODAI"), new Named("state", "DNNN"),
                new Named("schools", "TRUONG"), new Named("credit", "TCTD"), new Named("owners", "CDT"))
                .stream()
                .filter(named -> matcher.group(named.group()) != null)
                .map(Named::code)
                .findFirst()
                .orElseThrow();
    }

    /** The codes of the collectives that the words mean, and the character after them. */
    record Match(List<String> codes, int end) {}
}
