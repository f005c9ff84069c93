package vn.sokehoach.core.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words with which a sentence says what an agency does; behind a name, or a list of names, they end it. */
public final class ActionWords {

    private static final String DUTY = "(?:cùng |đồng )?chủ\\s*trì|phối\\s*hợp|có trách nhiệm|chịu trách nhiệm|"
            + "là (?:cơ quan|đơn vị)|làm (?:đầu mối|cơ quan|tốt|việc)|đồng thời|căn cứ|trên cơ sở|theo (?:chức năng|nhiệm vụ|dõi|phân công)|"
            + "để|nhằm|trong (?:việc|quá trình|quý|tháng|năm|công tác)|phải|cần|sẽ|được|có kế hoạch";
    private static final String CARE =
            "tiếp tục|tăng cường|đẩy (?:mạnh|nhanh)|tập trung|chủ động|thường xuyên|khẩn trương|"
                    + "tích cực|quyết liệt|kịp thời|sớm|nghiêm túc|quan tâm|chú trọng|ưu tiên|phấn đấu|định kỳ|thực thi|yêu cầu|đề nghị";
    private static final String WORK =
            "tổ chức|thực hiện|triển khai|tham mưu|nghiên cứu|rà soát|hướng dẫn|kiểm (?:tra|soát)|"
                    + "đôn đốc|tiến hành|nâng (?:cao|cấp)|thúc đẩy|bảo đảm|đảm bảo|đề xuất|hoàn (?:thành|thiện)|tổng hợp|xử lý|"
                    + "(?<!công |chương |quá |lộ |quy |tiến |hành )trình|ban hành|phổ biến|tuyên truyền|báo cáo|cung cấp|cập nhật|công (?:bố|khai)|bố trí|cân đối|phân bổ|"
                    + "giải (?:ngân|quyết|phóng)|giám sát|điều (?:tra|hành|chỉnh)|khảo sát|đánh giá|phân tích|dự báo|sửa đổi|"
                    + "bổ sung|thẩm định|phê duyệt|chỉ đạo|quán triệt|vận (?:động|hành|dụng)|hỗ trợ|khuyến khích|thu (?:hút|hồi|thập)|"
                    + "kêu gọi|duy trì|giữ (?:vững|gìn)|phát huy|(?<!huy |đạo )phòng, chống|ngăn chặn|đấu tranh|tuyển (?:sinh|dụng)|bồi dưỡng|"
                    + "tiếp (?:nhận|thu)|giao(?! thông)|ký kết|tạo|mở (?:rộng|các)|khai thác|sử dụng|chăm (?:lo|sóc)|cải (?:thiện|tạo)|cắt giảm|"
                    + "đơn giản hóa|giảm|tăng|đưa|lồng ghép|nhân rộng|huy động|chuẩn bị|khởi công|khắc phục|củng cố|kiện toàn|"
                    + "sắp xếp|tinh giản|siết chặt|ứng dụng|số hóa|chuyển (?:đổi|giao|dịch)|hình thành|thành lập|thí điểm|đăng (?:ký|tải)|"
                    + "kê khai|bàn giao|nắm|bám sát|xác (?:định|minh)|xem xét|cho ý kiến|tìm kiếm|kết nối|giới thiệu|quảng bá|"
                    + "bảo (?:vệ|tồn)|trồng|tái canh|chấn chỉnh|xử phạt|kiến nghị|lựa chọn|xóa|cụ thể hóa|lập(?= \\p{Ll})|tư vấn|"
                    + "tham gia|góp ý|chấp hành|thanh toán|nghiệm thu|cấp (?:giấy|phép|kinh phí)|gửi|rút ngắn|hạn chế";
    private static final String ALSO_IN_NAMES = "xây dựng|phát triển|quản lý";
    /** Over tidy text, in small letters: a capital ("Trung tâm Phát triển quỹ đất") is a name that goes on. */
    private static final Pattern ACTION = Pattern.compile("(?<!\\p{L})(?:"
            + DUTY + "|" + CARE + "|" + WORK + "|(?<!đầu tư |dự án |công trình |nhà nước |ban )(?:"
            + ALSO_IN_NAMES + "))(?!\\p{L})");
    private static final Pattern CONCERNED = Pattern.compile("(?:được|có)\\s+(?:giao|liên\\s*quan|phân\\s+công)");

    private ActionWords() {}

    /** The place of the first such word from a place on; -1 where there is none. */
    public static int find(String text, int from) {
        Matcher action = ACTION.matcher(text).region(from, text.length()).useTransparentBounds(true);
        while (action.find()) {
            if (!CONCERNED.matcher(text).region(action.start(), text.length()).lookingAt()) {
                return action.start();
            }
        }
        return -1;
    }

    /** Whether one begins here, white space aside. */
    public static boolean follows(String text, int place) {
        int at = place;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return find(text, at) == at;
    }
}
