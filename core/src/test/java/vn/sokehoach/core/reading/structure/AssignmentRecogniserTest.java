package vn.sokehoach.core.reading.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sokehoach.core.agency.AgencyCatalogue;
import vn.sokehoach.core.agency.AgencyDirectory;
import vn.sokehoach.core.agency.AgencyMention;
import vn.sokehoach.core.plan.Assignment;

class AssignmentRecogniserTest {
    private final AssignmentRecogniser recogniser =
            new AssignmentRecogniser(new AgencyDirectory(AgencyCatalogue.shipped(), List.of(), "Hà Trung"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
            "Sở Y tế chủ trì, phối hợp với Sở Tài chính mua thuốc|Sở Y tế|Sở Tài chính",
            "Giao Sở Y tế chủ trì phối hợp cùng Công an tỉnh lập chốt|Sở Y tế|Công an tỉnh",
            "Sở Y tế: Mua thuốc cho trạm xá|Sở Y tế|-",
            "Yêu cầu các chủ đầu tư lập tiến độ|các chủ đầu tư|-",
            "Sở Y tế có trách nhiệm phối hợp với các trường cao đẳng mở lớp|Sở Y tế|các trường cao đẳng",
            "Sở Nội vụ và Sở Y tế đồng chủ trì, phối hợp với Sở Tài chính tuyển người|Sở Nội vụ; Sở Y tế|Sở Tài chính",
            "Sở Y tế là cơ quan chủ trì, Bảo hiểm xã hội tỉnh phối hợp in thẻ|Sở Y tế|Bảo hiểm xã hội tỉnh",
            "Giám đốc Sở Y tế chủ trì kiểm tra nhà thuốc|Sở Y tế|-",
            "Sở Y tế chủ trì, phối hợp với Hội Nông dân xã chuyển đổi vườn tạp|Sở Y tế|Hội Nông dân xã",
            "Sở Y tế chủ trì, phối hợp với các sở, ngành, địa phương tổ chức tiêm|Sở Y tế|các sở, ngành, địa phương",
            "Sở Tư pháp chủ trì, phối hợp với: Sở Nội vụ, Công an tỉnh rà soát|Sở Tư pháp|Sở Nội vụ, Công an tỉnh",
            "Trong quý I/2026, Sở Y tế chủ trì mở trạm xá|Sở Y tế|-",
            "Phòng Kinh tế tổng hợp sổ sách của xã|Phòng Kinh tế|-"})
    void readsTheBeginning(String text, String lead, String partners) {
        assertAssigned(recogniser.atStart(text).orElseThrow(), lead, partners);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
            "Mở bến tàu. Cơ quan chủ trì: Sở Du lịch; cơ quan phối hợp: Sở Xây dựng.|Sở Du lịch|Sở Xây dựng",
            "Mở bến tàu (Chủ trì: Sở Du lịch; Phối hợp: Sở Xây dựng; Thời gian: Quý I)|Sở Du lịch|Sở Xây dựng",
            "Mở bến (Chủ trì: Sở Du lịch; phối hợp: Sở Xây dựng; hoàn thành trong quý III/2026).|Sở Du lịch|Sở Xây dựng",
            "Mở bến (Chủ trì: Sở Du lịch, trước 15/3/2026)|Sở Du lịch|-",
            "Mở bến (Chủ trì: Sở Du lịch; Quý IV/2026)|Sở Du lịch|-",
            "Mở bến (Chủ trì: Sở Du lịch; trong quý II)|Sở Du lịch|-",
            "Mở bến (Chủ trì: Sở Du lịch; trong 15 ngày)|Sở Du lịch|-",
            "Mở bến (Chủ trì: Sở Du lịch; tháng 12/2026)|Sở Du lịch|-",
            "Mở bến (Chủ trì: Sở Du lịch; thực hiện quý III/2026)|Sở Du lịch|-",
            "Mở bến (Chủ trì: Sở Du lịch; thực hiện năm 2026)|Sở Du lịch|-",
            "Mở bến (Chủ trì: Sở Du lịch; triển khai tháng 3/2026)|Sở Du lịch|-",
            "Mở bến (Chủ trì: Sở Du lịch, Sở Xây dựng; quý I, quý III)|Sở Du lịch; Sở Xây dựng|-",
            "Mở bến (Chủ trì: Sở Du lịch; hoàn thành trong quý II, III/2024)|Sở Du lịch|-",
            "Mở bến (Chủ trì: Sở Du lịch; thường xuyên, hằng năm)|Sở Du lịch|-",
            "Mở bến (Chủ trì: Sở Du lịch; xong trước 30/6/2024)|Sở Du lịch|-",
            "Mở bến (Chủ trì: Sở Du lịch; hoàn thành 30/6/2024)|Sở Du lịch|-",
            "Mở bến (Chủ trì: Sở Du lịch; hoàn thành cuối năm 2024)|Sở Du lịch|-",
            "Mở bến (Chủ trì: Sở Du lịch; thực hiện trong giai đoạn 2024-2025)|Sở Du lịch|-",
            "Mở bến (Chủ trì: Sở Du lịch; năm 2026)|Sở Du lịch|-",
            "Mở bến (Chủ trì: Sở Du lịch; từ tháng 3/2026)|Sở Du lịch|-",
            "Mở bến (Chủ trì: Sở Du lịch; đến năm 2030)|Sở Du lịch|-",
            "Mở bến (Chủ trì: Sở Du lịch; hết quý III)|Sở Du lịch|-",
            "Mở bến (Chủ trì: Sở Du lịch; giai đoạn 2026 - 2030)|Sở Du lịch|-",
            "Mở bến (Chủ trì: Sở Du lịch; trước ngày 15 tháng 3)|Sở Du lịch|-",
            "Mở bến (Chủ trì: Sở Du lịch; phối hợp: Sở Xây dựng; trong quý II, Sở Tài chính)|Sở Du lịch|Sở Xây dựng; trong quý II, Sở Tài chính",
            "Mở bến (Chủ trì: Sở Du lịch; định kỳ hằng quý)|Sở Du lịch|-",
            "Mở bến (Chủ trì: Sở Du lịch, hằng năm)|Sở Du lịch|-",
            "Mở bến (Chủ trì: Sở Du lịch; đến cuối năm)|Sở Du lịch|-",
            "Mở bến (Chủ trì: Sở Du lịch, thực hiện thường xuyên)|Sở Du lịch|-",
            "Mở bến (Chủ trì: Sở Du lịch; phối hợp: Cảng vụ Hàng hải, Hàng không)|Sở Du lịch|Cảng vụ Hàng hải, Hàng không",
            "Mở bến (Chủ trì: Sở Du lịch; phối hợp: Ban Chỉ đạo triển khai, thực hiện Đề án 06)|Sở Du lịch|Ban Chỉ đạo triển khai, thực hiện Đề án 06",
            "Mở bến tàu. Đơn vị thực hiện: Sở Du lịch. Thời hạn: trước ngày 15/12/2021.|Sở Du lịch|-",
            "Mở bến tàu. Giao Sở Du lịch chủ trì, phối hợp với Công an tỉnh thực hiện.|Sở Du lịch|Công an tỉnh",
            "Mở bến tàu. Sở Du lịch chịu trách nhiệm triển khai.|Sở Du lịch|-",
            "Mở bến. Phân công thực hiện: Sở Du lịch chủ trì, phối hợp với Công an tỉnh.|Sở Du lịch|Công an tỉnh",
            "Mở bến tàu (Sở Du lịch chủ trì, phối hợp với Công an tỉnh)|Sở Du lịch|Công an tỉnh"})
    void readsTheEnd(String text, String lead, String partners) {
        assertAssigned(recogniser.atEnd(text).orElseThrow(), lead, partners);
    }

    @Test
    void addsPartnersAndMonitorsOfFurtherLines() {
        Assignment lead = recogniser.atEnd("Đơn vị chủ trì: Sở Du lịch").orElseThrow();
        Assignment whole = recogniser.completed(
                recogniser.completed(lead, "Đơn vị phối hợp: Sở Xây dựng, Công an tỉnh"),
                "Cơ quan theo dõi, đôn đốc: Sở Nội vụ");
        assertThat(printed(whole.cooperating())).isEqualTo("Sở Xây dựng; Công an tỉnh");
        assertThat(printed(whole.monitoring())).isEqualTo("Sở Nội vụ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sở Tài chính", "Thuế tỉnh, Thống kê tỉnh:", "Phòng Tài chính - Kế hoạch",
            "Công an huyện, Ban Chỉ huy Quân sự huyện", "UBND các xã, phường, đặc khu.",
            "Kho bạc Nhà nước khu vực XV"})
    void knowsAHeadingThatIsAnAgency(String text) {
        assertThat(recogniser.isAgencyAlone(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Phát triển du lịch", "Hội nhập quốc tế", "Sở Tài chính tăng thu",
            "Ban hành quy chế mới", "Vụ Đông Xuân"})
    void takesNoOtherHeadingForAnAgency(String text) {
        assertThat(recogniser.isAgencyAlone(text)).isFalse();
    }

    private static void assertAssigned(Assignment assignment, String lead, String partners) {
        assertThat(printed(assignment.lead())).isEqualTo(lead);
        assertThat(assignment.cooperatingText()).isEqualTo(partners);
    }

    private static String printed(List<AgencyMention> mentions) {
        return String.join("; ", mentions.stream().map(AgencyMention::printed).toList());
    }
}
