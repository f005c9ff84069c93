package vn.sokehoach.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sokehoach.core.indicator.MeasureKind.AMOUNT;
import static vn.sokehoach.core.indicator.MeasureKind.CHANGE;
import static vn.sokehoach.core.indicator.MeasureKind.SHARE;
import static vn.sokehoach.core.indicator.MeasureKind.UNTOLD;

import org.junit.jupiter.api.Test;

class MeasureKindTest {

    @Test
    void growthShareAndAmountAreToldByTheNameAndTheUnit() {
        assertThat(MeasureKind.of("Vốn đầu tư toàn xã hội tăng", "%")).isEqualTo(CHANGE);
        assertThat(MeasureKind.of("Tỷ lệ giảm nghèo", "%")).isEqualTo(CHANGE);
        assertThat(MeasureKind.of("Tổng vốn đầu tư toàn xã hội so với GRDP", "%")).isEqualTo(SHARE);
        assertThat(MeasureKind.of("Tỉ trọng công nghiệp", null)).isEqualTo(SHARE);
        assertThat(MeasureKind.of("Tổng vốn đầu tư toàn xã hội", null)).isEqualTo(AMOUNT);
        assertThat(MeasureKind.of("Thu ngân sách trên địa bàn 7.000 tỷ đồng.", null)).isEqualTo(AMOUNT);
        assertThat(MeasureKind.of("Kim ngạch xuất khẩu 500 triệu USD", null)).isEqualTo(AMOUNT);
        assertThat(MeasureKind.of("Tỷ lệ gia tăng dân số tự nhiên", "%")).isEqualTo(CHANGE);
        assertThat(MeasureKind.of("Kim ngạch xuất khẩu", "triệu USD")).isEqualTo(AMOUNT);
        assertThat(MeasureKind.of("Chỉ số giá tiêu dùng", "%")).isEqualTo(UNTOLD);
    }

    @Test
    void wordsThatOnlySoundLikeGrowthAreNone() {
        assertThat(MeasureKind.of("Tỷ trọng giá trị gia tăng của dịch vụ", "%")).isEqualTo(SHARE);
        assertThat(MeasureKind.of("Số lớp tăng cường tiếng Việt", "lớp")).isEqualTo(AMOUNT);
        assertThat(MeasureKind.of("Tỷ lệ hộ nghèo giảm còn", "%")).isEqualTo(SHARE);
        assertThat(MeasureKind.of("Số hộ vay vốn giảm nghèo", "hộ")).isEqualTo(AMOUNT);
    }

    @Test
    void aRateInAUnitOfItsOwnMayBeAnAmount() {
        assertThat(MeasureKind.of("Tỷ lệ bác sĩ trên vạn dân", "bác sĩ").canBe(AMOUNT)).isTrue();
        assertThat(SHARE.canBe(CHANGE)).isFalse();
    }
}
