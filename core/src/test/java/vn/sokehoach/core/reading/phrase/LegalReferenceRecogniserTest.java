package vn.sokehoach.core.reading.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sokehoach.core.plan.LegalReference;
import vn.sokehoach.core.text.VietnameseText;
import vn.sokehoach.core.text.legacy.LegacyLetters;
import vn.sokehoach.core.truth.Shared;

class LegalReferenceRecogniserTest {

    @ParameterizedTest
    @CsvSource({"binh-duong-2024,298/KH-UBND", "binh-duong-2025,371/KH-UBND", "tra-vinh-2023-phu-luc,"})
    void exactlyThoseOfTheRealPlans(String plan, @Nullable String ownNumber) {
        String text = VietnameseText.nfc(Shared.text("plans/" + plan + ".txt"));
        String decoded = LegacyLetters.in(text).map(letters -> letters.repair(text).text()).orElse(text);

        List<LegalReference> found = LegalReferenceRecogniser.find(List.of(decoded), ownNumber);

        assertThat(found).containsExactlyInAnyOrderElementsOf(Shared.rows("truth/" + plan + ".legal_refs.csv")
                .stream()
                .map(LegalReferenceRecogniserTest::reference)
                .toList());
    }

    private static LegalReference reference(Map<String, String> row) {
        return new LegalReference(row.get("kind"), row.get("number"),
                row.get("date").isEmpty() ? null : LocalDate.parse(row.get("date")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "theo Nghị quyết 57-NQ/TW của Bộ Chính trị|Nghị quyết|57-NQ/TW|",
            "Quyết định số: 12/2024/QĐ-TTg ngày 3 tháng 5 năm 2024|Quyết định|12/2024/QĐ-TTg|2024-05-03",
            "Luật Đất đai số 31/2024/QH15|Luật|31/2024/QH15|",
            "Kết luận số 93- KL/TWngày 06tháng 09 năm 2024|Kết luận|93-KL/TW|2024-09-06",
            "Kế hoạch số 17/KH -UBND  ngày  03/01/2025|Kế hoạch|17/KH-UBND|2025-01-03",
            "chương trình hành động số 8-CTr/TU ngày 01/02/2023|Chương trình hành động|8-CTr/TU|2023-02-01",
            "Nghị quyết số 99/2023/QH15 của Quốc hội ngày 24/6/2023|Nghị quyết|99/2023/QH15|2023-06-24",
            "Quyết định số 5/QĐ-UBND của tỉnh trước ngày 31/3/2024|Quyết định|5/QĐ-UBND|"})
    void spellings(String text, String kind, String number, @Nullable LocalDate date) {
        assertThat(LegalReferenceRecogniser.find(List.of(text), null))
                .containsExactly(new LegalReference(kind, number, date));
    }

    @Test
    void oneEntryForAllMentionsAndTwoForTwoDates() {
        List<String> texts = List.of("Nghị quyết số 1/NQ-CP của Chính phủ", "Nghị quyết số 1/NQ-CP ngày 05/01/2024",
                "Nghị quyết số 1/NQ-CP ngày 06/01/2023; Chỉ thị số 2/CT-TTg, số 3/CT-TTg", "Kế hoạch số 9/KH-UBND");

        assertThat(LegalReferenceRecogniser.find(texts, "9/KH -UBND")).containsExactly(
                new LegalReference("Nghị quyết", "1/NQ-CP", LocalDate.of(2024, 1, 5)),
                new LegalReference("Nghị quyết", "1/NQ-CP", LocalDate.of(2023, 1, 6)),
                new LegalReference("Chỉ thị", "2/CT-TTg", null), new LegalReference("Chỉ thị", "3/CT-TTg", null));
    }

    @Test
    void lawsWithoutANumberAreNotCollected() {
        assertThat(
                LegalReferenceRecogniser.find(List.of("Luật Tổ chức Chính phủ và Đề án 06, kế hoạch 5 năm 2021-2025"),
                        null))
                .isEmpty();
    }
}
