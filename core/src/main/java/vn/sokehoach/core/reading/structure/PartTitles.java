package vn.sokehoach.core.reading.structure;

import java.util.regex.Pattern;

/** What the title of a part or group says of the paragraphs below it. */
public final class PartTitles {

    private static final Pattern ORGANISING =
            Pattern.compile(
                    "(?iu).*(?:tổ chức thực hiện|phân công thực hiện|tổ chức triển khai|trách nhiệm thực hiện).*");
    private static final Pattern GIVING_TASKS = Pattern.compile(
            "(?iu).*(?:nhiệm vụ|giải pháp|phân công|công việc|(?:các )?nội dung (?:thực hiện|chủ yếu|triển khai|trọng tâm|cụ thể)).*|"
                    + "(?:các )?nội dung(?: kế hoạch)?");
    private static final Pattern VIEWS = Pattern.compile(
            "(?iu).*(?:mục đích|yêu cầu|quan điểm|mục tiêu|chỉ tiêu|trọng tâm chỉ đạo|chỉ đạo,? điều hành|đánh giá|tình hình|kết quả"
                    + "|căn cứ|bối cảnh|dự báo|phạm vi|đối tượng|nguyên tắc|định hướng|phương hướng|chủ đề|phương châm|kinh phí"
                    + "|nguồn lực|nguồn vốn|sự cần thiết|cơ sở|khái quát|mở đầu|tồn tại|hạn chế|thuận lợi|khó khăn).*");

    private PartTitles() {}

    /** Whether a paragraph only closes the document: "Trên đây là Kế hoạch ...". */
    public static boolean closes(String text) {
        return text.matches("(?iu)trên đây là\\s.*");
    }

    /** Whether the part organises the execution of the plan. */
    static boolean organises(String title) {
        return ORGANISING.matcher(title).matches() && !title.matches("(?iu).*(?:nhiệm vụ|giải pháp).*")
                || title.matches("(?iu)^tổ chức thực hiện.*");
    }

    /** Whether the part gives out tasks. */
    static boolean givesTasks(String title) {
        return GIVING_TASKS.matcher(title).matches();
    }

    /** Whether the title speaks of views, aims or means, perhaps beside tasks. */
    public static boolean speaksOfViews(String title) {
        return VIEWS.matcher(title).matches();
    }

    /** Whether the part only says what the plan is for: views, aims, where things stand, means. */
    public static boolean isViews(String title) {
        return speaksOfViews(title) && !givesTasks(title);
    }
}
