package vn.sokehoach.core.usecase.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sokehoach.core.plan.Body;
import vn.sokehoach.core.plan.Heading;
import vn.sokehoach.core.plan.Plan;

/** A plan for another year is called after that year, and cites what the old one cited. */
class TitleOfNextYearTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Trồng rừng năm 2024 | Trồng rừng năm 2025
            Trồng rừng 2024-2026 | Trồng rừng 2025-2026
            Theo Quyết định số 7/QĐ-UBND ngày 05 tháng 01 năm 2024 về cây xanh năm 2024 | \
            Theo Quyết định số 7/QĐ-UBND ngày 05 tháng 01 năm 2024 về cây xanh năm 2025
            Theo Nghị định 10/2024/NĐ-CP ngày 5/1/2024 | Theo Nghị định 10/2024/NĐ-CP ngày 5/1/2024
            Trồng 20240 cây | Trồng 20240 cây
            """)
    void daysAndNumbersOfDocumentsStay(String title, String wanted) {
        Plan blank = DraftingPlan.blank(UUID.randomUUID(), 2024,
                new Heading(null, null, null, null, title, null, null));
        Plan old = new Plan(blank.id(), 2024, blank.heading(), new Body(List.of(), List.of(), List.of()), List.of(),
                blank.citations(), blank.reading());

        assertThat(RollingOver.titleFor(old, 2025)).isEqualTo(wanted);
    }
}
