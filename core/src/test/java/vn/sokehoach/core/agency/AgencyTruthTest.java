package vn.sokehoach.core.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sokehoach.core.text.VietnameseText;
import vn.sokehoach.core.truth.Shared;

/** The names that real plans print mean the agencies that a careful reader finds. */
class AgencyTruthTest {
    private static final Map<String, AgencyDirectory> DIRECTORIES = new ConcurrentHashMap<>();

    @Test
    void everyAliasMeansItsAgency() {
        AgencyDirectory directory = directory("Trà Vinh");
        SoftAssertions all = new SoftAssertions();
        for (Map<String, String> row : Shared.rows("truth/agencies.csv")) {
            for (String alias : row.get("aliases_as_printed").split(" \\| ")) {
                String owner = alias.contains("Bình Dương") ? "Bình Dương" : "Trà Vinh";
                all.assertThat(names(directory(owner), alias.replace('ð', 'Đ')))
                        .as(alias)
                        .containsExactly(row.get("canonical"));
            }
            all.assertThat(names(directory, row.get("canonical"))).containsExactly(row.get("canonical"));
        }
        all.assertAll();
    }

    @ParameterizedTest
    @CsvSource({"binh-duong-2024,Bình Dương", "tra-vinh-2023-phu-luc,Trà Vinh", "tra-vinh-2023-phu-luc,''"})
    void indicatorAgencies(String plan, String owner) {
        SoftAssertions all = new SoftAssertions();
        for (Map<String, String> row : Shared.rows("truth/" + plan + ".indicators.csv")) {
            String printed = row.get("agency_as_printed");
            if (!printed.isEmpty()) {
                all.assertThat(names(directory(owner), printed))
                        .as(printed)
                        .containsExactly(row.get("agency_resolved").split("; "));
            }
        }
        all.assertAll();
    }

    @ParameterizedTest
    @ValueSource(strings = {"binh-duong-2024", "binh-duong-2025"})
    void leadsAtTheBeginningOfTasks(String plan) {
        SoftAssertions all = new SoftAssertions();
        for (Map<String, String> row : Shared.rows("truth/" + plan + ".tasks.csv")) {
            String printed = row.get("lead").replace("; ", ", ");
            String rest = row.get("coop_text").isEmpty() ? " tiếp tục theo dõi" : " chủ trì, phối hợp với nhiều bên";
            var prefix = directory("Bình Dương").leading(printed + rest);
            all.assertThat(prefix).as(printed).isPresent();
            prefix.ifPresent(found -> all.assertThat(found.mentions().stream().map(AgencyMention::printed).toList())
                    .as(printed)
                    .containsExactly(row.get("lead").split("; ")));
            prefix.ifPresent(found -> all.assertThat(found.end()).as(printed).isEqualTo(printed.length()));
        }
        all.assertAll();
    }

    @ParameterizedTest
    @ValueSource(strings = {"binh-duong-2024", "binh-duong-2025"})
    void leadsAreTheCanonicalOnes(String plan) {
        List<Map<String, String>> canonical = Shared.rows("truth/" + plan + ".tasks_extra.csv");
        List<Map<String, String>> tasks = Shared.rows("truth/" + plan + ".tasks.csv");
        SoftAssertions all = new SoftAssertions();
        for (int row = 0; row < tasks.size(); row++) {
            String lead = canonical.get(row).get("lead_canonical");
            if (!lead.startsWith("Các ")) {
                all.assertThat(names(directory("Bình Dương"), tasks.get(row).get("lead").replace("; ", ", ")))
                        .containsExactly(lead.split("; "));
            }
        }
        all.assertAll();
    }

    @Test
    void firstImplementerAndTheRest() {
        SoftAssertions all = new SoftAssertions();
        for (Map<String, String> row : Shared.rows("truth/tra-vinh-2023-phu-luc.tasks.csv")) {
            String cell =
                    row.get("coop_text").isEmpty() ? row.get("lead") : row.get("lead") + ", " + row.get("coop_text");
            List<AgencyDirectory.PlacedMention> found = directory("Trà Vinh").separate(cell);
            all.assertThat(found.getFirst().mention().printed()).as(cell).isEqualTo(row.get("lead"));
            all.assertThat(found).as(cell).allSatisfy(placed -> assertThat(placed.mention().isKnown()).isTrue());
            if (found.size() > 1) {
                all.assertThat(cell.substring(found.get(1).start(), found.getLast().end()))
                        .isEqualTo(row.get("coop_text"));
            }
            for (String printed : List.of(row.get("coop_text"), row.get("monitor"))) {
                all.assertThat(directory("Trà Vinh").mentions(printed))
                        .as(printed)
                        .allMatch(AgencyMention::isKnown);
            }
        }
        all.assertAll();
    }

    private static AgencyDirectory directory(String owner) {
        return DIRECTORIES.computeIfAbsent(owner,
                name -> new AgencyDirectory(AgencyCatalogue.shipped(), List.of(), name));
    }

    private static List<String> names(AgencyDirectory directory, String text) {
        List<String> names = new ArrayList<>();
        for (AgencyMention mention : directory.mentions(VietnameseText.nfc(text))) {
            names.addAll(mention.isKnown() ? mention.agencies().stream().map(id -> directory.nameOn(id, null)).toList()
                    : Arrays.asList("? " + mention.printed()));
        }
        return names;
    }
}
