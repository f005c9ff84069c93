package vn.sokehoach.data.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sokehoach.core.agency.Agency;
import vn.sokehoach.core.agency.AgencyId;

/** An agency of a journal that knew no reorganisations is read, and written as it was. */
class AgencyJsonTest {
    private static final String EARLIER = "{\"abbreviation\":null,\"aliases\":[],\"id\":{\"code\":\"STC\","
            + "\"owner\":\"Bình Dương\"},\"kind\":\"DEPARTMENT\",\"members\":[],\"names\":[{\"from\":null,"
            + "\"name\":\"Sở Tài chính\",\"to\":null}]}";

    @Test
    void anEarlierLineStaysAsItIs() {
        Agency agency = StepJson.read(EARLIER, Agency.class);

        assertThat(agency.mergers()).isEmpty();
        assertThat(StepJson.write(agency)).isEqualTo(EARLIER);
    }

    @Test
    void aMergerIsReadAsItWasWritten() {
        Agency agency = StepJson.read(EARLIER, Agency.class)
                .after(new Agency.Merger(List.of(new AgencyId("Bình Dương", "SKHDT")), LocalDate.of(2025, 3, 1)));

        assertThat(StepJson.read(StepJson.write(agency), Agency.class)).isEqualTo(agency);
    }
}
