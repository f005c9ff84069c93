package vn.sokehoach.core.reading.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportingDutyRecogniserTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Các sở báo cáo kết quả về Sở Tài chính trước ngày 10 của tháng cuối quý.|quarterly FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=10 [] [Sở Tài chính]",
            "Trước ngày 18 hằng tháng, các sở gửi báo cáo về Sở Tài chính tổng hợp.|monthly FREQ=MONTHLY;BYMONTHDAY=18 [] [Sở Tài chính]",
            "Hằng tháng (trước ngày 20), báo cáo kết quả gửi Sở Nội vụ.|monthly FREQ=MONTHLY;BYMONTHDAY=20 [] [Sở Nội vụ]",
            "Giao Sở Y tế tổng hợp, báo cáo UBND tỉnh trước ngày 20 tháng 12 năm 2026.|once null [2026-12-20] [UBND tỉnh]",
            "Gửi báo cáo năm về Sở Nội vụ trước ngày 15/3, 15/6 và 15/9/2026.|quarterly null [2026-03-15, 2026-06-15, 2026-09-15] [Sở Nội vụ]",
            "Báo cáo 6 tháng gửi Sở Nội vụ trước ngày 10/6.|halfYearly FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=10 [] [Sở Nội vụ]",
            "Gửi kế hoạch về Sở Nội vụ trước ngày 10/02/2026; báo cáo năm trước ngày 30/11/2026.|yearly null [2026-11-30] [Sở Nội vụ]",
            "Báo cáo kết quả gửi Sở Nội vụ trước ngày 20/11/2026 đối với báo cáo năm.|yearly null [2026-11-20] [Sở Nội vụ]"})
    void readsWhenAndToWhom(String text, String expected) {
        assertThat(ReportingDutyRecogniser.find(text, List.of(), 2026)).singleElement()
                .extracting(duty -> duty.kind() + " " + duty.rule() + " " + duty.before() + " " + duty.to())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hoàn thành hồ sơ trước ngày 01/12/2026.", "Sở Y tế báo cáo kết quả hoạt động.",
            "Theo Báo cáo số 12/BC-STC ngày 05/01/2026 của Sở Tài chính."})
    void findsNoDutyWhereNoDayIsAsked(String text) {
        assertThat(ReportingDutyRecogniser.find(text, List.of(), 2026)).isEmpty();
    }
}
