package vn.sokehoach.core.reading.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sokehoach.core.plan.Deadline;
import vn.sokehoach.core.plan.Deadline.Kind;

class DeadlineRecogniserTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"gửi trước ngày 15/3 hồ sơ|DAY|2024-03-14",
            "chậm nhất là ngày 15/3/2024|DAY|2024-03-15",
            "xong trước ngày 31 tháng 3 năm 2024|DAY|2024-03-30", "hoàn thành trong Quý II/2024|QUARTER|2024-06-30",
            "vào Quý III năm 2024|QUARTER|2024-09-30", "chậm nhất trong tháng 6/2024|MONTH|2024-06-30",
            "trong năm 2024 xây 20 căn|YEAR|2024-12-31", "đến hết năm 2024 đạt|YEAR|2024-12-31"})
    void findsTheLastDayInTime(String text, Kind kind, LocalDate to) {
        assertThat(DeadlineRecogniser.find(text, 2024)).singleElement()
                .satisfies(found -> assertThat(found.kind()).isEqualTo(kind))
                .satisfies(found -> assertThat(found.to()).isEqualTo(to))
                .satisfies(found -> assertThat(text).contains(found.text()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Nghị quyết số 01/NQ-CP ngày 05 tháng 01 năm 2024",
            "tăng lương từ ngày 01/7/2024",
            "giai đoạn 2021-2025", "tầm nhìn đến năm 2050", "chi thường xuyên", "vào cuối năm 2030",
            "quyết toán các dự án hoàn thành trước ngày 31/12/2023", "đã trồng xong trước ngày 31/12/2023",
            "sửa trường, hoàn thành trước ngày 15/02/2020"})
    void takesNeitherCitationsNorStartsNorHorizons(String text) {
        assertThat(DeadlineRecogniser.find(text, 2024)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"sửa trường, hoàn thành trước ngày 15/02/2023.|2023-02-14",
            "lập sổ và báo cáo Sở Y tế trước ngày 01/12/2023|2023-11-30",
            "giao vốn, chậm nhất ngày 20/12/2023|2023-12-20"})
    void takesADayOfLastYearWhereItIsAskedFor(String text, LocalDate to) {
        assertThat(DeadlineRecogniser.find(text, 2024)).singleElement().extracting(Deadline::to).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Thường xuyên|CONTINUOUS|", "Thường xuyên trong năm|CONTINUOUS|",
            "Hằng năm|RECURRING|",
            "Định kỳ hằng tháng|RECURRING|", "trước ngày 18 hằng tháng|RECURRING|", "Quý II|QUARTER|2026-06-30",
            "Quý IV/2026|QUARTER|2026-12-31", "31/12/2025|DAY|2025-12-31", "Trong năm|YEAR|2026-12-31",
            "Theo hướng dẫn của Trung ương|EVENT|", "Sau 03 tháng kể từ khi có quyết định|EVENT|",
            "Trước ngày 05 của tháng liền kề|RECURRING|", "Xong trong tháng 5/2026|MONTH|2026-05-31"})
    void readsCells(String cell, Kind kind, LocalDate to) {
        assertThat(DeadlineRecogniser.parseCell(cell, 2026)).singleElement()
                .satisfies(found -> assertThat(found.kind()).isEqualTo(kind))
                .satisfies(found -> assertThat(found.to()).isEqualTo(to));
    }

    @Test
    void readsSeveralInOneCell() {
        List<Deadline> found = DeadlineRecogniser.parseCell("Quý I/2026; 15/6/2026\nThường xuyên", 2026);
        assertThat(found).extracting(Deadline::kind).containsExactly(Kind.QUARTER, Kind.DAY, Kind.CONTINUOUS);
    }

    @Property
    void beforeADayEndsTheDayBefore(@ForAll @IntRange(min = 1, max = 28) int day,
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll @IntRange(min = 2015, max = 2035) int year) {
        LocalDate date = LocalDate.of(year, month, day);
        String slashes = "trước ngày " + day + "/" + month + "/" + year;
        String words = "trước ngày " + day + " tháng " + month + " năm " + year;
        for (String text : List.of(slashes, words)) {
            assertThat(DeadlineRecogniser.find("Nộp " + text + ".", year)).extracting(Deadline::to)
                    .containsExactly(date.minusDays(1));
        }
    }
}
