package vn.sokehoach.data.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.sokehoach.data.db.OpeningReport.Code;
import vn.sokehoach.data.db.OpeningReport.Event;

/** Only where it is so is the person told that nothing was lost. */
class OpeningReportTest {
    private static List<Code> told(Code... happened) {
        return codes(new OpeningReport(Stream.of(happened).map(code -> Event.of(code, 5)).toList(), true));
    }

    private static List<Code> codes(OpeningReport report) {
        return report.told().stream().map(Event::code).toList();
    }

    @Test
    void afterAnUncleanEndThePersonIsToldThatNothingWasLost() {
        assertThat(told(Code.REBUILT)).containsExactly(Code.REBUILT, Code.NOTHING_LOST);
        assertThat(told(Code.TORN_LINE_DROPPED, Code.REPLAYED)).endsWith(Code.NOTHING_LOST);
    }

    @Test
    void whereTheDatabaseIsGoneNobodyVouchesForTheStepsAtTheEnd() {
        assertThat(codes(new OpeningReport(List.of(Event.of(Code.REBUILT, 5))))).containsExactly(Code.REBUILT);
    }

    @Test
    void afterDamageNothingIsPromised() {
        assertThat(told()).isEmpty();
        assertThat(told(Code.JOURNAL_COMPLETED, Code.REBUILT)).doesNotContain(Code.NOTHING_LOST);
        assertThat(told(Code.SALVAGED, Code.REBUILT)).doesNotContain(Code.NOTHING_LOST);
        assertThat(told(Code.REPLAYED, Code.STEP_SET_ASIDE)).doesNotContain(Code.NOTHING_LOST);
        assertThat(told(Code.REBUILT, Code.ORIGINALS_LOST)).doesNotContain(Code.NOTHING_LOST);
    }
}
