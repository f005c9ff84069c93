package vn.sokehoach.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LostSpacesTest {
    private final LostSpaces spaces = new LostSpaces(SyllableLexicon.shipped());

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"của Chính phủvềnhiệm vụ|của Chính phủ về nhiệm vụ",
            "phối hợp vớicác Sở|phối hợp với các Sở",
            "ngày 06tháng 09|ngày 06 tháng 09", "a)Sở Y tế|a) Sở Y tế", "năm 2025.Ưu tiên|năm 2025. Ưu tiên"})
    void putsBackWhatWasLost(String printed, String repaired) {
        assertThat(spaces.repair(printed).text()).isEqualTo(repaired);
        assertThat(spaces.repair(repaired).repairs()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"vốn FDI và logistics tại Normandy", "đạt 3.274USD",
            "Internet, ICT, UKVFTA, R&D",
            "Quyết định 2774/QĐ-UBND", "Par-Index, SIPAS", "giai đoạn 2021-2025", "m²/người"})
    void leavesSoundTextAlone(String text) {
        assertThat(spaces.repair(text).text()).isEqualTo(text);
    }
}
