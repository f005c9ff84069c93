package vn.sokehoach.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sokehoach.core.change.StepLabel;
import vn.sokehoach.core.change.StepLabel.Code;

/** Steps are told in words, not in codes. */
class StepSentencesTest {
    private final Sentences vietnamese = new Sentences(Messages.vietnamese());
    private final Sentences english = new Sentences(Messages.english());

    @Test
    void periodsAreWorded() {
        StepLabel issued = new StepLabel(Code.ISSUE_KITS, List.of("2024-Q4", "27"));
        assertThat(vietnamese.of(issued)).isEqualTo("phát 27 bộ biểu mẫu quý IV/2024");
        assertThat(english.of(issued)).isEqualTo("give out 27 kits for quarter IV/2024");

        StepLabel received = new StepLabel(Code.RECEIVE_FORMS, List.of("2024-H1", "1"));
        assertThat(vietnamese.of(received)).isEqualTo("nhận 1 báo cáo 6 tháng đầu năm 2024");
        assertThat(english.of(received)).isEqualTo("take in 1 report for first half of 2024");

        StepLabel ofTwo = new StepLabel(Code.RECEIVE_FORMS, List.of("2024-Q1, 2024-Q2", "3"));
        assertThat(vietnamese.of(ofTwo)).isEqualTo("nhận 3 báo cáo quý I/2024, quý II/2024");
    }
}
