package vn.sokehoach.core.reading.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sokehoach.core.plan.Deadline;
import vn.sokehoach.core.plan.Deadline.Kind;
import vn.sokehoach.core.truth.Shared;

class DeadlinePhrasesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Sắp xếp xong các xã vào Quý III năm 2024 để ổn định|vào Quý III năm 2024|QUARTER|2024-07-01|2024-09-30",
            "Xây dựng vị trí việc làm trước ngày 31 tháng 3 năm 2024; sau đó|trước ngày 31 tháng 3 năm 2024|DAY||2024-03-30",
            "Nộp chậm nhất là ngày 31/12/2024|chậm nhất là ngày 31/12/2024|DAY||2024-12-31",
            "Trình trước ngày 15/3|trước ngày 15/3|DAY||2024-03-14",
            "Làm xong trong tháng 5/2024|xong trong tháng 5/2024|MONTH|2024-05-01|2024-05-31",
            "Phải hoàn thành trong Quý II/2024.|hoàn thành trong Quý II/2024|QUARTER|2024-04-01|2024-06-30",
            "Giải ngân hết vốn trong năm 2024|trong năm 2024|YEAR|2024-01-01|2024-12-31",
            "phấn đấu đến hết năm 2024, có thêm nhà ở|đến hết năm 2024|YEAR||2024-12-31",
            "Đến hết năm, hoàn thành số hóa|Đến hết năm|YEAR||2024-12-31",
            "Trồng cây từ ngày 01/6/2024 đến ngày 30/6/2024|01/6/2024 đến ngày 30/6/2024|DAY|2024-06-01|2024-06-30",
            "Định kỳ hằng tháng gửi số liệu|Định kỳ hằng tháng|RECURRING||",
            "Hằng năm, tổ chức hội chợ|Hằng năm|RECURRING||",
            "Họp trước ngày 18 hằng tháng|trước ngày 18 hằng tháng|RECURRING||",
            "Kiểm tra thường xuyên, liên tục|thường xuyên, liên tục|CONTINUOUS||",
            "Sau 03 tháng kể từ khi có quyết định, tổng kết|Sau 03 tháng kể từ khi có quyết định|EVENT||"})
    void inSentences(String text, String words, Kind kind, @Nullable LocalDate from, @Nullable LocalDate to) {
        assertThat(DeadlineRecogniser.find(text, 2024)).containsExactly(new Deadline(words, kind, from, to));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Chỉ tiêu phát triển năm 2024", "Kế hoạch 5 năm giai đoạn 2021-2025",
            "Áp dụng từ ngày 01 tháng 7 năm 2024", "Theo Nghị quyết số 1/NQ-CP ngày 05 tháng 01 năm 2024",
            "Quy hoạch đến năm 2030, tầm nhìn đến năm 2045", "Bảo đảm an ninh trong năm 2024",
            "Giải ngân ngay từ đầu năm 2024", "Diễn ra từ đầu tháng 10/2023", "Thường xuyên đôn đốc các đơn vị",
            "Tiết kiệm chi thường xuyên", "Tính đến ngày 31/12/2023 đã xong", "Lập kế hoạch hằng năm của ngành",
            "Thực hiện Đề án “Hoàn thành dữ liệu đến năm 2024”", "Trực 24/24 giờ"})
    void noDeadlines(String text) {
        assertThat(DeadlineRecogniser.find(text, 2024)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Quý II/2026|QUARTER|2026-06-30", "Xong trong Quý II/2026|QUARTER|2026-06-30",
            "Tháng 5/2026|MONTH|2026-05-31", "tháng 5|MONTH|2026-05-31", "Năm 2026|YEAR|2026-12-31",
            "Trong năm 2026|YEAR|2026-12-31", "Trong năm|YEAR|2026-12-31", "31/12/2026|DAY|2026-12-31",
            "Trước ngày 31/01 năm liền kề|DAY|2027-01-30", "trước ngày 10/12|DAY|2026-12-09",
            "chậm nhất trong tháng 6/2026|MONTH|2026-06-30", "Hàng năm|RECURRING|", "Hằng năm|RECURRING|",
            "Thường xuyên|CONTINUOUS|", "Thường xuyên trong năm|CONTINUOUS|", "Định kỳ hằng tháng|RECURRING|",
            "Trước ngày 05 của tháng liền kề|RECURRING|", "trước ngày 18 hằng tháng|RECURRING|",
            "Theo hướng dẫn của Trung ương|EVENT|", "Theo các mốc thời gian tại Quyết định số 5/QĐ-UBND|EVENT|",
            "Sau khi Trung ương ban hành|EVENT|", "Khi được giao|EVENT|"})
    void cells(String cell, Kind kind, @Nullable LocalDate to) {
        List<Deadline> found = DeadlineRecogniser.parseCell(cell, 2026);

        assertThat(found).hasSize(1);
        assertThat(found.getFirst().kind()).isEqualTo(kind);
        assertThat(found.getFirst().to()).isEqualTo(to);
    }

    @Test
    void severalInOneCell() {
        assertThat(DeadlineRecogniser.parseCell("Quý I/2026\nQuý III/2026; thường xuyên", 2026))
                .extracting(Deadline::kind)
                .containsExactly(Kind.QUARTER, Kind.QUARTER, Kind.CONTINUOUS);
        assertThat(DeadlineRecogniser.parseCell(" - ", 2026)).isEmpty();
    }

    @Test
    void thoseOfARealPlanAndNoOthers() {
        List<Deadline> found = Shared.text("plans/binh-duong-2024.txt")
                .lines()
                .limit(204)
                .flatMap(line -> DeadlineRecogniser.find(line, 2024).stream())
                .toList();

        assertThat(found).as("%s", found)
                .extracting(Deadline::to)
                .containsExactly(LocalDate.of(2024, 12, 31), LocalDate.of(2024, 9, 30),
                        LocalDate.of(2024, 3, 30));
    }
}
