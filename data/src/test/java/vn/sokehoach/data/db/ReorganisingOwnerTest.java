package vn.sokehoach.data.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.core.agency.Agency;
import vn.sokehoach.core.agency.Agency.ValidName;
import vn.sokehoach.core.agency.AgencyId;
import vn.sokehoach.core.change.Change;
import vn.sokehoach.core.change.Step;
import vn.sokehoach.core.change.StepLabel;
import vn.sokehoach.core.usecase.Refusal;
import vn.sokehoach.core.usecase.Refused;
import vn.sokehoach.core.usecase.directory.Reorganisation;
import vn.sokehoach.core.usecase.directory.ReorganisingAgencies;

/** The province of reorganisations is told by all that they name, as they are applied one after another. */
class ReorganisingOwnerTest {
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

    @TempDir
    Path folder;

    @Test
    void whatAnEarlierLineBringsForthMayBeNamedByItsCodeLater() throws Exception {
        try (OpenStore store = OpenStore.open(folder, Duration.ZERO)) {
            keep(store, "Trà Vinh", "VUON", "Ban Vườn ươm");
            keep(store, "Trà Vinh", "KENH", "Ban Kênh mương");
            keep(store, "Bình Dương", "VUON", "Ban Vườn ươm");
            ReorganisingAgencies reorganising =
                    new ReorganisingAgencies(store, Clock.fixed(SmallPlan.AT, ZoneOffset.UTC));
            List<Reorganisation> lines = List.of(line("Ban Vườn ươm", "Ban Cây xanh", DAY),
                    line("BCX", "Ban Kênh và cây", DAY.plusMonths(1), "Ban Kênh mương"));

            assertThat(reorganising.ownerOf(lines)).isEqualTo("Trà Vinh");
            assertThat(reorganising.apply("Trà Vinh", lines, "Lan")).extracting(agency -> agency.nameOn(null))
                    .containsExactly("Ban Cây xanh", "Ban Kênh và cây");
        }
    }

    @Test
    void aNameThatNobodyHasAtItsLineIsUnknown() throws Exception {
        try (OpenStore store = OpenStore.open(folder, Duration.ZERO)) {
            keep(store, "Trà Vinh", "VUON", "Ban Vườn ươm");
            ReorganisingAgencies reorganising =
                    new ReorganisingAgencies(store, Clock.fixed(SmallPlan.AT, ZoneOffset.UTC));

            Refused refused = catchThrowableOfType(Refused.class, () -> reorganising.ownerOf(List.of(
                    line("Ban Cây xanh", "Ban Kênh và cây", DAY), line("Ban Vườn ươm", "Ban Cây xanh", DAY))));

            assertThat(refused.refusal().code()).isEqualTo(Refusal.Code.UNKNOWN_AGENCY);
            assertThat(refused.refusal().arguments()).containsExactly("Ban Cây xanh");
        }
    }

    private static Reorganisation line(String before, String after, LocalDate from, String... more) {
        List<String> all = new ArrayList<>(List.of(before));
        all.addAll(List.of(more));
        return new Reorganisation(all, List.of(after), from);
    }

    private static void keep(OpenStore store, String owner, String code, String name) throws Exception {
        Agency agency = new Agency(new AgencyId(owner, code), Agency.Kind.SCHOOL_OR_UNIT,
                List.of(new ValidName(name, null, null)), null, List.of(), List.of());
        store.apply(Step.of(new StepLabel(StepLabel.Code.EDIT_AGENCY, List.of(name)), "Lan", SmallPlan.AT,
                List.of(new Change.AgencyEdited(null, agency))));
    }
}
