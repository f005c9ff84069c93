package vn.sokehoach.core.reading.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sokehoach.core.plan.LegalReference;

class CitationsAndDutiesTest {

    @Test
    void keepsOneEntryForEachNumberWithTheDateThatAnyMentionGives() {
        assertThat(LegalReferenceRecogniser.find(List.of("Theo Nghị quyết số 24-NQ/TW và Kế hoạch số 5/KH-UBND",
                "Nghị quyết số 24- NQ/TWngày 07/10/2022; Nghị định số 9/2021/NĐ-CP ngày 08 tháng 02 năm 2021"),
                "5/KH-UBND"))
                .containsExactlyInAnyOrder(new LegalReference("Nghị quyết", "24-NQ/TW", LocalDate.of(2022, 10, 7)),
                        new LegalReference("Nghị định", "9/2021/NĐ-CP", LocalDate.of(2021, 2, 8)));
    }

    @Test
    void keepsTwoDatesOfOneNumberApartAndNumbersAsPrinted() {
        assertThat(LegalReferenceRecogniser
                .find(List.of("Chỉ thị số 25/CT-TW ngày 25/10/2023", "Chỉ thị số 25/CT-TW ngày 26/10/2023",
                        "Quyết định số 64/2003/QĐ-TTg", "Nghị quyết số 74/2022/QH15 của Quốc hội"), null))
                .hasSize(4);
    }

    @Test
    void letsANoteThatListsTheDaysOverrideTheRule() {
        String text =
                "Các đơn vị báo cáo định kỳ trước ngày 15 tháng cuối mỗi quý và trước ngày 10 tháng 11 năm 2024, gửi về Sở Kế hoạch và Đầu tư để tổng hợp.";
        String note = "Quý I nộp ngày 15 tháng 3 năm 2024; Quý II nộp ngày 15 tháng 6 năm 2024.";
        var duties = ReportingDutyRecogniser.find(text, List.of(note), 2024);
        assertThat(duties).flatExtracting(duty -> duty.before())
                .containsExactly(LocalDate.of(2024, 3, 15),
                        LocalDate.of(2024, 6, 15), LocalDate.of(2024, 11, 10));
        assertThat(duties).allSatisfy(duty -> assertThat(duty.to()).containsExactly("Sở Kế hoạch và Đầu tư"));
        assertThat(ReportingDutyRecogniser.find(text, List.of(), 2024).getFirst().rule())
                .isEqualTo("FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=15");
    }

    @Test
    void givesARuleWhereTheYearIsNotFixed() {
        assertThat(ReportingDutyRecogniser.find("Gửi báo cáo về Sở Tài chính trước ngày 01 tháng 12 hằng năm.",
                List.of(), 2025))
                .singleElement()
                .satisfies(duty -> {
                    assertThat(duty.rule()).isEqualTo("FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=1");
                    assertThat(duty.before()).isEmpty();
                    assertThat(duty.to()).containsExactly("Sở Tài chính");
                });
        assertThat(ReportingDutyRecogniser.find("Hoàn thành hồ sơ trước ngày 01 tháng 12.", List.of(), 2025)).isEmpty();
    }
}
