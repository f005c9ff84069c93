package vn.sokehoach.core.agency;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises by its shape an agency that no directory knows: "Trường ...", "Ban Quản lý dự án ...", "UBND huyện ...". */
final class UnknownNames {
    private static final Pattern HEAD = Pattern.compile("(?:Sở|Ban|Cục|Chi cục|Kho bạc|Ngân hàng|Trường|Viện|Học viện|"
            + "Trung tâm|Đài|Báo|Hội|Hội đồng|Hiệp hội|Liên đoàn|Liên minh|Liên hiệp|Ủy ban|Uỷ ban|UBND|HĐND|UBMTTQ|"
            + "Tỉnh đoàn|Công ty|Tổng công ty|Tập đoàn|Bộ|BCH|BQL|Công an|Tòa án|Toà án|Viện kiểm sát|Văn phòng|"
            + "Thanh tra|Quỹ|Bệnh viện|Điện lực|Bưu điện|Viễn thông|Phòng|Vườn quốc gia|Chi nhánh|Bảo hiểm|Thống kê|"
            + "Thuế|Thi hành án|Tổ công tác|Tiểu ban)\\s+(?=\\p{Lu}|\\d|các\\s|huyện|thành phố|thị xã|xã|phường|tỉnh|"
            + "quốc gia|dân sự|xã hội|đầu tư|nhân dân|công tác|quản lý|khu vực|đại học|cao đẳng)");
    private static final Pattern WHAT_IT_DOES =
            Pattern.compile("\\s*(?:[,;:(]|(?:là\\s+(?:cơ quan|đơn vị)\\s+)?chủ\\s*trì|"
                    + "phối\\s*hợp|có\\s+trách\\s+nhiệm|chịu\\s+trách\\s+nhiệm|làm\\s+đầu\\s+mối|tiếp\\s+tục|tham\\s+mưu|"
                    + "tăng\\s+cường|đẩy\\s+mạnh|triển\\s+khai|tổ\\s+chức\\s+(?:thực|triển)|hướng\\s+dẫn|rà\\s+soát|tập\\s+trung|"
                    + "theo\\s+dõi|chỉ\\s+đạo|đôn\\s+đốc|nghiên\\s+cứu|chủ\\s+động|thường\\s+xuyên|khẩn\\s+trương|căn\\s+cứ|"
                    + "theo\\s+chức\\s+năng|và\\s+(?=Sở|Ban|Cục|UBND|Ủy|Uỷ|Công an|Trường|các\\s))(?!\\p{L})|\\s*[,;:(]");
    private static final int LONGEST = 160;

    private UnknownNames() {}

    /** The end of the name in running text, told by the words for what the agency does; empty where there are none. */
    static Optional<Integer> endInSentence(String text, int place) {
        if (!startsAt(text, place)) {
            return Optional.empty();
        }
        Matcher stop = WHAT_IT_DOES.matcher(text).region(place, Math.min(text.length(), place + LONGEST));
        return stop.find() ? Optional.of(stop.start()) : Optional.empty();
    }

    /** Whether the word of an agency stands here. */
    static boolean startsAt(String text, int place) {
        return HEAD.matcher(text).region(place, text.length()).lookingAt();
    }
}
