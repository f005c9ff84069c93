package vn.sokehoach.core.reading.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sokehoach.core.plan.Heading;
import vn.sokehoach.core.reading.Block;
import vn.sokehoach.core.reading.Lines;

class HeadingRecogniserTest {
    private static final String PLAN = """
            %s
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Số: %s
            %s
            KẾ HOẠCH
            HÀNH ĐỘNG
            Phát triển vườn ươm năm 2026
            Căn cứ nhu cầu cây giống, cơ quan ban hành kế hoạch:
            I. NHIỆM VỤ
            1. Chọn đất.
            TM. ỦY BAN NHÂN DÂN
            KT. CHỦ TỊCH
            PHÓ CHỦ TỊCH
            (Đã ký)
            Y Thanh Bình
            Nơi nhận:
            - Lưu: VT.
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "ỦY BAN NHÂN DÂN;TỈNH HÀ TRUNG|Ủy ban nhân dân tỉnh Hà Trung",
            "UBND TỈNH HÀ TRUNG|Ủy ban nhân dân tỉnh Hà Trung",
            "ỦY BAN NHÂN DÂN;THÀNH PHỐ HÀ TRUNG|Ủy ban nhân dân thành phố Hà Trung",
            "UBND HUYỆN HÀ TRUNG|Ủy ban nhân dân huyện Hà Trung",
            "ỦY BAN NHÂN DÂN;XÃ TÂN HÒA|Ủy ban nhân dân xã Tân Hòa",
            "ỦY BAN NHÂN DÂN;ĐẶC KHU CÁT BIỂN|Ủy ban nhân dân đặc khu Cát Biển"})
    void readsCouncilsOfEveryLevel(String issuer, String expected) {
        assertThat(plan(issuer.replace(";", "\n"), "7/KH-UBND", "Hà Trung, ngày 02 tháng 02 năm 2026").issuer())
                .isEqualTo(expected);
    }

    @Test
    void readsTheWholeHeadAndFoot() {
        Heading heading = plan("ỦY BAN NHÂN DÂN\nTỈNH HÀ TRUNG", "07/CTr-UBND", "Hà Trung, ngày 02 tháng 02 năm 2026");
        assertThat(heading.number()).isEqualTo("07/CTr-UBND");
        assertThat(heading.issueDate()).isEqualTo(LocalDate.of(2026, 2, 2));
        assertThat(heading.place()).isEqualTo("Hà Trung");
        assertThat(heading.documentType()).isEqualTo("KẾ HOẠCH HÀNH ĐỘNG");
        assertThat(heading.title()).isEqualTo("Phát triển vườn ươm năm 2026");
        assertThat(heading.signatory()).hasToString(
                "Signatory[authority=TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH, position=PHÓ CHỦ TỊCH, name=Y Thanh Bình]");
    }

    @Test
    void leavesNumberAndDateOfADraftOpen() {
        Heading draft = plan("UBND TỈNH HÀ TRUNG", "/KH-UBND", "Hà Trung, ngày tháng năm 2026");
        assertThat(draft.number()).isNull();
        assertThat(draft.issueDate()).isNull();
        assertThat(draft.place()).isEqualTo("Hà Trung");
    }

    @Test
    void readsThePlanThatADecisionIssues() {
        Zones zones = zones("""
                ỦY BAN NHÂN DÂN
                TỈNH HÀ TRUNG
                Số: 101/QĐ-UBND
                Hà Trung, ngày 21 tháng 01 năm 2020
                QUYẾT ĐỊNH
                Về việc ban hành Kế hoạch phát triển vườn ươm
                Căn cứ nhu cầu cây giống;
                QUYẾT ĐỊNH:
                Điều 1. Ban hành Kế hoạch kèm theo Quyết định này.
                TM. ỦY BAN NHÂN DÂN
                CHỦ TỊCH
                Trần Văn Bé
                KẾ HOẠCH
                Phát triển vườn ươm
                (Ban hành kèm theo Quyết định số 101/QĐ-UBND)
                I. NHIỆM VỤ
                1. Chọn đất.
                """);
        Heading heading = HeadingRecogniser.recognise(zones);
        assertThat(heading.documentType()).isEqualTo("QUYẾT ĐỊNH");
        assertThat(heading.title()).isEqualTo("Về việc ban hành Kế hoạch phát triển vườn ươm");
        assertThat(heading.signatory()).extracting("name").isEqualTo("Trần Văn Bé");
        assertThat(zones.body()).extracting("text").contains("I. NHIỆM VỤ", "1. Chọn đất.");
    }

    private static Heading plan(String issuer, String number, String dateLine) {
        return HeadingRecogniser.recognise(zones(PLAN.formatted(issuer, number, dateLine)));
    }

    private static Zones zones(String text) {
        return ZoneFinder.find(List.<Block>copyOf(Lines.of(text)));
    }
}
