package vn.sokehoach.core.agency;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sokehoach.core.text.ActionWords;

/** Recognises by its shape an agency that no directory knows: "Trường ...", "Ban Quản lý dự án ...", "UBND huyện ...". */
final class UnknownNames {
    private static final Pattern HEAD = Pattern.compile("(?:Sở|Ban|Cục|Chi cục|Kho bạc|Ngân hàng|Trường|Viện|Học viện|"
            + "Trung tâm|Đài|Báo|Hội|Hội đồng|Hiệp hội|Liên đoàn|Liên minh|Liên hiệp|Ủy ban|Uỷ ban|UBND|HĐND|UBMTTQ|"
            + "Tỉnh đoàn|Công ty|Tổng công ty|Tập đoàn|Bộ|BCH|BQL|Công an|Tòa án|Toà án|Viện kiểm sát|Văn phòng|"
            + "Thanh tra|Quỹ|Bệnh viện|Điện lực|Bưu điện|Viễn thông|Phòng|Vườn quốc gia|Chi nhánh|Bảo hiểm|Thống kê|"
            + "Thuế|Thi hành án|Tổ công tác|Tiểu ban|Trạm|Hạt|Đội|Ban Chỉ huy|Đảng ủy|Huyện ủy|Thị ủy|Thành ủy|Đồn|Đoàn|Xí nghiệp|Nhà máy|Tổng cục|Kiểm toán)\\s+(?=\\p{Lu}|\\d|các\\s|huyện|thành phố|thị xã|xã|phường|tỉnh|"
            + "quốc gia|dân sự|xã hội|đầu tư|nhân dân|công tác|quản lý|khu vực|đại học|cao đẳng|chỉ (?:đạo|huy)|điều phối)(?:quản lý|chỉ (?:đạo|huy))?");
    private static final Pattern JOINED =
            Pattern.compile("\\s*[,;:(]|\\s+(?:và|cùng)\\s+(?=Sở|Ban|Cục|UBND|Ủy|Uỷ|Công an|Trường|các\\s)");
    private static final int LONGEST = 160;

    private UnknownNames() {}

    /** The end of the name in running text, told by the words for what the agency does; empty where there are none. */
    static Optional<Integer> endInSentence(String text, int place) {
        Matcher head = HEAD.matcher(text).region(place, text.length());
        if (!head.lookingAt()) {
            return Optional.empty();
        }
        int limit = Math.min(text.length(), place + LONGEST);
        Matcher joined = JOINED.matcher(text).region(place, limit);
        int stop = joined.find() ? joined.start() : limit;
        int action = ActionWords.find(text, head.end());
        int end = action < 0 ? stop : Math.min(stop, action);
        return end < limit ? Optional.of(text.substring(0, end).stripTrailing().length()) : Optional.empty();
    }

    /** Whether the word of an agency stands here. */
    static boolean startsAt(String text, int place) {
        return HEAD.matcher(text).region(place, text.length()).lookingAt();
    }
}
