package vn.sokehoach.data.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sokehoach.core.indicator.Shares;
import vn.sokehoach.core.plan.Citations;
import vn.sokehoach.core.source.Source;

class StepJsonTest {
    private static final String OLD =
            "{\"legalReferences\":[{\"date\":null,\"kind\":\"Luật\",\"number\":\"4/2020/QH14\"}],"
                    + "\"reportingDuties\":[],\"statedTargets\":[]}";

    @Test
    void whatAnOlderVersionWroteIsReadAndWrittenAsItWas() {
        Citations citations = StepJson.read(OLD, Citations.class);

        assertThat(citations.legalReferences()).hasSize(1);
        assertThat(citations.namedAppendices()).isEmpty();
        assertThat(citations.statedShares()).isEmpty();
        assertThat(StepJson.write(citations)).isEqualTo(OLD);
    }

    @Test
    void whatItLackedIsKeptNow() {
        Source source = new Source("plan.txt", 3, null, null, null, 0, 9);
        Citations citations = new Citations(List.of(), List.of(), List.of(),
                List.of(new Citations.StatedShares(new Shares(List.of(new BigDecimal("62.30"), BigDecimal.TEN)),
                        "Cơ cấu", source)),
                List.of(new Citations.NamedAppendix("II", "Phụ lục II", source)), List.of("I", ""));

        assertThat(StepJson.read(StepJson.write(citations), Citations.class)).isEqualTo(citations);
    }
}
