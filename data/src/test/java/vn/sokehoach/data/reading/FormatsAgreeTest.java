package vn.sokehoach.data.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sokehoach.core.compare.PlanComparison;

/** One plan in files of several kinds is one plan. */
class FormatsAgreeTest {

    @ParameterizedTest
    @CsvSource({"binh-duong-2024.txt, binh-duong-2024.docx", "binh-duong-2024.txt, binh-duong-2024.doc",
            "binh-duong-2024.docx, binh-duong-2024.pdf", "binh-duong-2025.txt, binh-duong-2025.pdf",
            "tra-vinh-2023-phu-luc.txt, tra-vinh-2023-phu-luc.docx",
            "tra-vinh-2023-phu-luc.doc, tra-vinh-2023-phu-luc.pdf"})
    void nothingDiffersBetweenTheKindsOfFiles(String one, String other) throws Exception {
        assertThat(PlanComparison.of(SharedPlans.plan(one), SharedPlans.plan(other)).differences()).isEmpty();
    }
}
