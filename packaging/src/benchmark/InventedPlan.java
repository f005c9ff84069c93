import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A plan as large as no province writes one. */
final class InventedPlan {
    private static final String LABELS = "abcdđeghiklmnopqrstu";
    private static final String HEADING = """
            ỦY BAN NHÂN DÂN
            TỈNH MÂY TRẮNG

            Số: %d/KH-UBND

            Mây Trắng, ngày 15 tháng 01 năm 2024

            KẾ HOẠCH

            Phát triển kinh tế - xã hội năm 2024

            I. NHIỆM VỤ

            """;
    private static final String TASK = """
            %s) Sở Tài chính chủ trì, phối hợp với Cục Thuế lập bảng theo dõi số %d, gửi cho từng xã một bản để so với sổ \
            thu của xã, ghi rõ chỗ lệch và lý do, rồi gộp thành một bảng chung trước khi trình.

            - Gửi bảng đầu tiên trước ngày 15 tháng 3 năm 2024.

            """;

    private InventedPlan() {}

    /** Writes a plan of so many tasks as text into a folder. */
    static Path written(Path folder, int tasks) throws IOException {
        StringBuilder text = new StringBuilder(HEADING.formatted(tasks));
        for (int task = 0; task < tasks; task++) {
            int label = task % LABELS.length();
            if (label == 0) {
                int group = task / LABELS.length() + 1;
                text.append("%d. Nhóm việc thứ %d%n%n".formatted(group, group));
            }
            text.append(TASK.formatted(LABELS.charAt(label), task + 1));
        }
        return Files.writeString(folder.resolve("invented-" + tasks + ".txt"), text);
    }
}
