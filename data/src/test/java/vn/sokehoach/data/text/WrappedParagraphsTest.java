package vn.sokehoach.data.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.sokehoach.core.reading.Block.Role;
import vn.sokehoach.core.reading.SourceDocument;
import vn.sokehoach.core.source.DraftProblem;
import vn.sokehoach.data.reading.BlockDump;

class WrappedParagraphsTest {

    @Test
    void joinsLinesAndPartsParagraphsAtBlanksLabelsAndIndents() {
        assertThat(Reading.printed("""
                I. MỤC TIÊU\s

                Trong năm nay tỉnh giữ vững đà phát triển của các ngành kinh tế chủ lực, mở thêm\s
                thị trường mới. Các huyện chủ động rà soát quỹ đất và công khai kết quả cho người\s
                dân biết; hằng quý có báo cáo.\s

                a)Sở Công Thương chủ trì, phối hợp với các sở, ngành và địa phương liên quan tổ\s
                chức thực hiện:\s
                 - Mở hai phiên chợ hàng nông sản ở vùng núi trước mùa mưa năm nay và vận động\s
                hợp tác xã tham gia.\s
                -Rà soát các chợ đã xuống cấp để có kế hoạch sửa chữa trong hai năm tới, nhất là\s
                chợ trung tâm các xã.\s
                 Kết quả gửi về Văn phòng Ủy ban nhân dân tỉnh để tổng hợp, theo dõi và báo cáo\s
                lãnh đạo tỉnh.\s
                """)).containsExactly("I. MỤC TIÊU",
                "Trong năm nay tỉnh giữ vững đà phát triển của các ngành kinh tế chủ lực, mở thêm thị trường mới. Các huyện"
                        + " chủ động rà soát quỹ đất và công khai kết quả cho người dân biết; hằng quý có báo cáo.",
                "a) Sở Công Thương chủ trì, phối hợp với các sở, ngành và địa phương liên quan tổ chức thực hiện:",
                "- Mở hai phiên chợ hàng nông sản ở vùng núi trước mùa mưa năm nay và vận động hợp tác xã tham gia.",
                "- Rà soát các chợ đã xuống cấp để có kế hoạch sửa chữa trong hai năm tới, nhất là chợ trung tâm các xã.",
                "Kết quả gửi về Văn phòng Ủy ban nhân dân tỉnh để tổng hợp, theo dõi và báo cáo lãnh đạo tỉnh.");
    }

    @Test
    void joinsNumbersOfDocumentsWithoutASpaceAndDashesWithOne() {
        assertThat(Reading.printed("""
                Thực hiện Nghị quyết số 24-
                NQ/TW và Quyết định số 15
                /QĐ-UBND, các đơn vị sửa chữa tuyến đường từ thị trấn Hòa Bình đi xã Tân Lập -\s
                Thuận Hưng - cảng cá phía nam của tỉnh và bến phà cũ, bảo đảm an toàn giao thông\s
                cho người dân, phương tiện và hàng hóa qua lại vào mùa nước lớn, không để xảy ra\s
                tai nạn do sạt lở, và hoàn thành các hạng mục chính của cảng cá trước mùa bão năm\s
                2030. Kinh phí lấy từ nguồn sự nghiệp giao thông của tỉnh cho giai đoạn công nghệ\s
                4.0. Không tính vào chi thường xuyên của các huyện, thành phố trong năm kế hoạch.\s
                """)).singleElement()
                .asString()
                .contains("số 24-NQ/TW và")
                .contains("số 15/QĐ-UBND, các")
                .contains("Tân Lập - Thuận Hưng - cảng")
                .contains("bão năm 2030. Kinh")
                .contains("công nghệ 4.0. Không");
    }

    @Test
    void goesOnOverPageNumbersAndPageTops() {
        SourceDocument document = Reading.read("""
                Các địa phương kiểm tra hồ đập trước mùa lũ, sửa chữa các cống bị rò rỉ và chuẩn bị\s
                đủ vật tư dự phòng tại chỗ; tổ chức trực ban suốt ngày đêm khi có tin bão gần bờ và\s

                2

                 lập danh sách các hộ phải di dời để chủ động phương tiện, lương thực, thuốc men cho\s
                từng điểm sơ tán trong tỉnh.\s
                - Tổng kết công tác này vào cuối năm và đề xuất khen thưởng các tập thể, cá nhân có\s
                thành tích.\s
                """);
        assertThat(BlockDump.printed(document)).hasSize(2).first().asString().contains("gần bờ và lập danh sách");
        assertThat(BlockDump.paragraphs(document)).filteredOn(paragraph -> paragraph.shape().role() == Role.MARGIN)
                .singleElement()
                .extracting(paragraph -> paragraph.text())
                .isEqualTo("2");
        assertThat(document.problems()).extracting(DraftProblem::code)
                .containsExactly(DraftProblem.Code.LINES_JOINED);
    }

    @Test
    void setsNotesAsideAndLetsTheSentenceGoOn() {
        SourceDocument document = Reading.read("""
                Tiếp tục trồng cây xanh theo Đề án1 phát triển đô thị của tỉnh, chăm sóc cây hai bên\s
                các tuyến đường mới mở, giao cho đoàn thanh niên các xã theo dõi trong ba năm đầu và\s
                                                           \s
                1Quyết định số 77/QĐ-UBND ngày 12 tháng 4 năm 2021 của Ủy ban nhân dân tỉnh phê duyệt đề án phát triển\s
                đô thị xanh\s
                 báo cáo kết quả cây sống vào tháng mười hằng năm cho cơ quan thường trực của đề án\s
                này biết.\s
                """);
        assertThat(BlockDump.printed(document)).singleElement()
                .asString()
                .contains("theo Đề án phát triển")
                .contains("ba năm đầu và báo cáo kết quả");
        assertThat(BlockDump.notes(document)).singleElement()
                .asString()
                .startsWith("1 Quyết định số 77/QĐ-UBND")
                .endsWith("phê duyệt đề án phát triển đô thị xanh");
    }

    @Test
    void keepsShortLinesOfAHeadingApart() {
        assertThat(Reading.printed("""
                ỦY BAN NHÂN DÂN\s
                TỈNH ĐỒNG TÂM\s

                KẾ HOẠCH\s
                Triển khai Chương trình phục hồi sản xuất sau lũ trên địa bàn các huyện miền núi\s

                và phát triển sinh kế bền vững cho người dân tái định cư ven hồ chứa nước trong\s
                năm 2024\s

                Căn cứ Luật Đê điều và tình hình thực tế, tỉnh giao các huyện thực hiện những việc\s
                sau trong năm nay và báo cáo kết quả trước mùa lũ.\s
                """)).startsWith("ỦY BAN NHÂN DÂN", "TỈNH ĐỒNG TÂM", "KẾ HOẠCH",
                "Triển khai Chương trình phục hồi sản xuất sau lũ trên địa bàn các huyện miền núi và phát triển sinh kế bền"
                        + " vững cho người dân tái định cư ven hồ chứa nước trong năm 2024");
    }

    @Test
    void leavesLinesAloneWhereEachIsAParagraph() {
        assertThat(Reading
                .printed("Phụ lục I\nDANH MỤC NHIỆM VỤ\n\nMột đoạn văn dài hơn một dòng thường thấy trong văn bản.\n"
                        + "Đoạn tiếp theo đứng ngay dưới.\n- Gạch đầu dòng."))
                .hasSize(5);
    }

    @Test
    void beginsParagraphsAtFirmLabelsAndAtTheFoot() {
        assertThat(Reading.printed("""
                Phần thứ hai
                1. Mở rộng vườn ươm và tạo điều kiện cho các hộ trồng cây ăn quả ở vùng đồi trong
                huyện, chú ý các hộ mới ra ở riêng và các tổ hợp tác trồng cây lấy gỗ ở vùng cao
                a) Phòng Kinh tế chọn đất trồng cây, lập bản đồ vườn ươm cho từng xã trong huyện.
                7a. Trạm Y tế trồng cây thuốc ở sân các trường học và ở vườn của những gia đình
                nhận khoán đất rừng gần trạm./.
                Nơi nhận:
                """)).containsExactly("Phần thứ hai",
                "1. Mở rộng vườn ươm và tạo điều kiện cho các hộ trồng cây ăn quả ở vùng đồi trong huyện, chú ý các hộ"
                        + " mới ra ở riêng và các tổ hợp tác trồng cây lấy gỗ ở vùng cao",
                "a) Phòng Kinh tế chọn đất trồng cây, lập bản đồ vườn ươm cho từng xã trong huyện.",
                "7a. Trạm Y tế trồng cây thuốc ở sân các trường học và ở vườn của những gia đình nhận khoán đất rừng gần"
                        + " trạm./.",
                "Nơi nhận:");
    }
}
