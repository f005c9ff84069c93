package vn.sokehoach.core.reading.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sokehoach.core.agency.AgencyCatalogue;
import vn.sokehoach.core.agency.AgencyDirectory;
import vn.sokehoach.core.agency.AgencyMention;
import vn.sokehoach.core.plan.Body;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.plan.TaskGroup;
import vn.sokehoach.core.reading.Lines;
import vn.sokehoach.core.reading.phrase.DeadlineRecogniser;

class BodyRecogniserTest {
    private static final String AROUND = """
            I. MỤC ĐÍCH, YÊU CẦU
            1. Mục đích
            Sở Nội vụ và các ngành nêu cao vai trò.
            II. NHIỆM VỤ
            %s
            III. TỔ CHỨC THỰC HIỆN
            1. Giao Sở Tài chính tổng hợp.
            Trên đây là Kế hoạch phát triển vườn ươm./.
            """;

    private final BodyRecogniser recogniser = new BodyRecogniser(
            new AssignmentRecogniser(new AgencyDirectory(AgencyCatalogue.shipped(), List.of(), "Hà Trung")),
            text -> DeadlineRecogniser.find(text, 2026));

    @Test
    void readsGroupsWithLetters() {
        assertThat(read("""
                1. Giữ vững sản xuất
                a) Sở Y tế chủ trì tiêm phòng:
                - Tiêm ở trường.
                - Tiêm ở chợ.
                đ) Yêu cầu các chủ đầu tư lập tiến độ.
                2. Mở rộng chợ
                Sở Công Thương chủ trì, phối hợp với Công an tỉnh xây chợ.
                """)).containsExactly("1 Giữ vững sản xuất: a (Sở Y tế) 2, đ (các chủ đầu tư) 0",
                "2 Mở rộng chợ:  (Sở Công Thương) 0");
    }

    @Test
    void readsAgenciesFirst() {
        assertThat(read("""
                1. Sở Tài chính
                a) Chủ trì, phối hợp với Thuế tỉnh tăng thu.
                b) Giao vốn trước ngày 31/3/2026.
                2. Sở Dân tộc và Tôn giáo
                - Mở lớp học tiếng.
                - Phối hợp với Sở Y tế đưa bác sĩ lên bản.
                3. Phòng Tài chính - Kế hoạch
                Nộp số liệu.
                """)).containsExactly("1 Sở Tài chính: a (Sở Tài chính) 0, b (Sở Tài chính) 0",
                "2 Sở Dân tộc và Tôn giáo:  (Sở Dân tộc và Tôn giáo) 0,  (Sở Dân tộc và Tôn giáo) 0",
                "3 Phòng Tài chính - Kế hoạch:  (Phòng Tài chính - Kế hoạch) 0");
    }

    @Test
    void readsNumbersOfSeveralDepths() {
        assertThat(read("""
                1. Kinh tế
                1.1. Công nghiệp
                1.1.1. Cụm Đồng Xa
                Sở Công Thương chủ trì làm đường.
                1.1.2. Cụm Đồng Gần
                Giao Sở Xây dựng chủ trì.
                7a. Công an tỉnh giữ vững trật tự.
                """)).containsExactly("1.1 Công nghiệp: 1.1.1 (Sở Công Thương) 0, 1.1.2 (Sở Xây dựng) 0",
                "7a Công an tỉnh giữ vững trật tự.: 7a (Công an tỉnh) 0");
    }

    @Test
    void readsGroupsWithoutNumbers() {
        assertThat(read("""
                *Về kinh tế*
                Phòng Kinh tế chủ trì đổi giống lúa.
                Trung tâm Phục vụ hành chính công xã tiếp nhận hồ sơ.
                *Về văn hóa*
                - Phòng Văn hóa - Xã hội chủ trì mở thư viện.
                """)).containsExactly(
                " Về kinh tế:  (Phòng Kinh tế) 0,  (Trung tâm Phục vụ hành chính công xã) 0",
                " Về văn hóa:  (Phòng Văn hóa - Xã hội) 0");
    }

    @Test
    void readsWhoLeadsFromLinesBelowATask() {
        Body body = body("""
                1. Kinh tế
                a) Mở bến tàu
                - Đóng phao.
                - Cơ quan chủ trì: Sở Du lịch.
                - Cơ quan phối hợp: Sở Xây dựng.
                - Thời gian hoàn thành: Quý II/2026.
                """);
        PlanTask task = body.groups().getFirst().tasks().getFirst();
        assertThat(text(body.groups().getFirst())).isEqualTo("1 Kinh tế: a (Sở Du lịch) 1");
        assertThat(task.assignment().cooperatingText()).isEqualTo("Sở Xây dựng");
        assertThat(task.deadlines()).singleElement()
                .hasToString(
                        "Deadline[text=Quý II/2026, kind=QUARTER, from=2026-04-01, to=2026-06-30]");
    }

    @Test
    void aTimeBehindWhoLeadsInOneLineBelowATaskBelongsToIt() {
        Body body = body("""
                1. Kinh tế
                a) Mở bến tàu
                - Chủ trì: Sở Du lịch; phối hợp: Sở Xây dựng; hoàn thành trong quý III/2026.
                b) Đóng phao
                - Chủ trì: Sở Xây dựng; Quý IV/2026.
                """);
        assertThat(body.groups().stream().map(BodyRecogniserTest::text))
                .containsExactly("1 Kinh tế: a (Sở Du lịch) 0, b (Sở Xây dựng) 0");
        PlanTask task = body.groups().getFirst().tasks().getFirst();
        assertThat(task.assignment().cooperatingText()).isEqualTo("Sở Xây dựng");
        assertThat(task.deadlines()).singleElement()
                .hasToString(
                        "Deadline[text=hoàn thành trong quý III/2026, kind=QUARTER, from=2026-07-01, to=2026-09-30]");
    }

    @Test
    void givesTheTasksBelowToTheAgencyOfTheNumber() {
        Body body = body("""
                1. Giao Sở Y tế:
                1.1. Chủ trì, phối hợp với Sở Nội vụ trồng cây thuốc.
                2. Giao Sở Xây dựng chủ trì, phối hợp với Công an tỉnh:
                a) Làm nhà lưới.
                b) Sửa cầu.
                """);
        assertThat(body.groups().stream().map(BodyRecogniserTest::text)).containsExactly(
                "1 Giao Sở Y tế:: 1.1 (Sở Y tế) 0",
                "2 Giao Sở Xây dựng chủ trì, phối hợp với Công an tỉnh:: a (Sở Xây dựng) 0, b (Sở Xây dựng) 0");
        assertThat(body.groups().getLast().tasks().getLast().assignment().cooperatingText()).isEqualTo("Công an tỉnh");
    }

    @Test
    void readsCapitalsBelowRomanNumbers() {
        assertThat(read("""
                A. VIỆC CHUNG
                1. Các sở, ngành, theo chức năng, nhiệm vụ, tập trung:
                a) Giữ sạch vườn ươm.
                B. VIỆC RIÊNG
                1. Các Sở: Tư pháp, Nội vụ
                Viết nội quy vườn ươm.
                """)).containsExactly(
                "1 Các sở, ngành, theo chức năng, nhiệm vụ, tập trung:: a (Các sở, ngành) 0",
                "1 Các Sở: Tư pháp, Nội vụ:  (Tư pháp; Nội vụ) 0");
    }

    @Test
    void readsAddressedAgenciesBelowAHeading() {
        assertThat(read("""
                1. Công nghiệp
                Giao Sở Công Thương:
                - Mở cụm công nghiệp.
                Giao Sở Xây dựng: Lập bản đồ.
                2. Thương mại (Sở Công Thương chủ trì)
                Mở chợ.
                """)).containsExactly("1 Công nghiệp:  (Sở Công Thương) 1,  (Sở Xây dựng) 0",
                "2 Thương mại (Sở Công Thương chủ trì):  (Sở Công Thương) 0");
    }

    @Test
    void joinsTitlesOverSeveralLines() {
        assertThat(read("""
                1. Hoàn thiện đường sá,
                cầu cống
                a) Sở Xây dựng chủ trì sửa cầu.
                """)).containsExactly("1 Hoàn thiện đường sá, cầu cống: a (Sở Xây dựng) 0");
    }

    @Test
    void keepsViewsAndOrdersApart() {
        Body body = body("1. Kinh tế\na) Sở Xây dựng chủ trì sửa cầu.");
        assertThat(body.parts()).extracting("title")
                .containsExactly("MỤC ĐÍCH, YÊU CẦU", "NHIỆM VỤ",
                        "TỔ CHỨC THỰC HIỆN");
        assertThat(body.orders()).singleElement()
                .extracting("no", "content")
                .containsExactly("1", "Giao Sở Tài chính tổng hợp.");
    }

    @Test
    void givesNoTasksOfViewsThatNameAgencies() {
        Body body = recogniser.recognise(Lines.of("""
                I. MỤC TIÊU
                Sở Y tế chủ trì, phối hợp với Sở Nội vụ giữ sạch vườn ươm.
                Công an tỉnh
                Sở Tài chính
                II. NHIỆM VỤ
                1. Sở Xây dựng chủ trì sửa cầu.
                """));
        assertThat(body.groups().stream().map(BodyRecogniserTest::text))
                .containsExactly("II NHIỆM VỤ: 1 (Sở Xây dựng) 0");
    }

    @Test
    void makesOrdersOfTheParagraphsBelowAHeading() {
        Body body = recogniser.recognise(Lines.of("""
                I. NHIỆM VỤ
                1. Sở Xây dựng chủ trì sửa cầu.
                II. TỔ CHỨC THỰC HIỆN
                1. Phân công thực hiện
                - Sở Y tế: theo dõi chung.
                - Phòng Kinh tế: bố trí kinh phí.
                2. Các trưởng thôn cùng làm.
                """));
        assertThat(body.orders()).extracting("content")
                .containsExactly("Sở Y tế: theo dõi chung.",
                        "Phòng Kinh tế: bố trí kinh phí.", "Các trưởng thôn cùng làm.");
    }

    @Test
    void readsNumberedListsBelowALetter() {
        assertThat(read("""
                3. Kinh tế
                a) Sở Xây dựng chủ trì:
                1) Sửa cầu.
                2) Sửa đường.
                b) Sở Y tế chủ trì khám bệnh.
                4. Trật tự
                a) Công an tỉnh chủ trì tuần tra.
                """)).containsExactly("3 Kinh tế: a (Sở Xây dựng) 0, b (Sở Y tế) 0",
                "4 Trật tự: a (Công an tỉnh) 0");
    }

    private Body body(String tasks) {
        return recogniser.recognise(Lines.of(AROUND.formatted(tasks)));
    }

    private List<String> read(String tasks) {
        return body(tasks).groups().stream().map(BodyRecogniserTest::text).toList();
    }

    private static String text(TaskGroup group) {
        return group.no() + " " + group.title() + ": " + String.join(", ", group.tasks()
                .stream()
                .map(task -> task.label() + " ("
                        + String.join("; ", task.assignment().lead().stream().map(AgencyMention::printed).toList())
                        + ") " + task.items().size())
                .toList());
    }
}
