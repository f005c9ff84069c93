package vn.sokehoach.data.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sokehoach.core.check.PlanCheck;
import vn.sokehoach.core.reading.UnreadableDocument;

/** The real plans have few slips: these are told, and nothing else is. */
class FindingsOfRealPlansTest {
    private static final String OF_2024 =
            "NUMBER_REPEATED 3 d, NUMBER_GAP Phụ lục II, 14, TARGET_MISSING Phụ lục II, 31";

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"binh-duong-2024.txt;" + OF_2024, "binh-duong-2024.docx;" + OF_2024,
            "binh-duong-2024.doc;" + OF_2024, "binh-duong-2024.pdf;" + OF_2024, "binh-duong-2025.txt;",
            "binh-duong-2025.pdf;", "tra-vinh-2023-phu-luc.txt;", "tra-vinh-2023-phu-luc.docx;",
            "tra-vinh-2023-phu-luc.doc;", "tra-vinh-2023-phu-luc.pdf;", "tra-vinh-2023-phu-luc-1.xlsx;",
            "tra-vinh-2023-phu-luc-2.xlsx;", "tra-vinh-2023-phu-luc-3.xlsx;", "tra-vinh-2023-phu-luc-3.xls;"})
    void tellsTheSlipsThatTheDocumentsHave(String file, String slips) throws IOException, UnreadableDocument {
        assertThat(PlanCheck.findings(SharedPlans.plan(file))
                .stream()
                .map(finding -> finding.code() + " " + finding.arguments().getFirst())
                .collect(Collectors.joining(", "))).isEqualTo(slips == null ? "" : slips);
    }
}
