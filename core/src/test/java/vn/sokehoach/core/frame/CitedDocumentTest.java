package vn.sokehoach.core.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CitedDocumentTest {
    private static final LocalDate DAY = LocalDate.of(2024, 6, 5);

    @ParameterizedTest
    @ValueSource(strings = {"120/UBND-TH, 05/06/2024", "120/UBND-TH ngày 5/6/2024", "120/UBND-TH; 2024-06-05",
            "  số 120/UBND-TH   ngày 05 tháng 6 năm 2024 ", "120/UBND -TH ngày 05/06/2024", "05/06/2024, 120/UBND-TH"})
    void numberAndDayAreReadInAnyUsualForm(String typed) {
        Optional<CitedDocument> read = CitedDocument.typed(typed.replace(" -TH", "-TH"));

        assertThat(read).contains(new CitedDocument(null, "120/UBND-TH", DAY, null));
    }

    @Test
    void kindAndIssuerAreTold() {
        assertThat(CitedDocument.typed("Công văn số 120/UBND-TH ngày 05/06/2024 của Ủy ban nhân dân tỉnh"))
                .contains(new CitedDocument("Công văn", "120/UBND-TH", DAY, "Ủy ban nhân dân tỉnh"));
        assertThat(CitedDocument.typed("Nghị quyết 203/2025/QH15 ngày 16/6/2025"))
                .contains(new CitedDocument("Nghị quyết", "203/2025/QH15", LocalDate.of(2025, 6, 16), null));
        assertThat(CitedDocument.typed("Thông báo số 45, 12/3/2024"))
                .contains(new CitedDocument("Thông báo", "45", LocalDate.of(2024, 3, 12), null));
        assertThat(CitedDocument.typed("Quyết định số 7/QĐ-STC của Sở Tài chính ngày 05/06/2024"))
                .contains(new CitedDocument("Quyết định", "7/QĐ-STC", DAY, "Sở Tài chính"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "120/UBND-TH", "05/06/2024", "120/UBND-TH ngày 31/02/2024", "theo ý kiến, 05/06/2024",
            "120/UBND-TH tháng 6/2024"})
    void withoutNumberOrDayItIsNone(String typed) {
        assertThat(CitedDocument.typed(typed)).isEmpty();
    }

    @Property
    void whatIsPrintedIsReadAgain(@ForAll @IntRange(min = 1, max = 9999) int number,
            @ForAll @IntRange(min = 0, max = 20_000) int day, @ForAll boolean named) {
        CitedDocument document = new CitedDocument(named ? "Quyết định" : null, number + "/QĐ-UBND",
                LocalDate.EPOCH.plusDays(day), named ? "Chủ tịch tỉnh" : null);

        assertThat(CitedDocument.typed(document.printed())).contains(document);
        Extension extension = new Extension(LocalDate.of(2030, 1, 2), document, null);
        assertThat(Extension.typed(extension.printed())).contains(extension);
    }

    @Test
    void anExtensionNeedsItsDayFirst() {
        CitedDocument document = new CitedDocument(null, "12/STC", DAY, null);

        assertThat(Extension.typed("31/8/2024; 12/STC, 05/06/2024"))
                .contains(new Extension(LocalDate.of(2024, 8, 31), document, null));
        assertThat(Extension.typed("12/STC, 05/06/2024")).isEmpty();
        assertThat(Extension.typed("31/8/2024")).isEmpty();
    }
}
