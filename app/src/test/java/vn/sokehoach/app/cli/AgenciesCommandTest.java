package vn.sokehoach.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The directory of agencies, checked against what the plans show. */
class AgenciesCommandTest {

    @TempDir(factory = SampledStore.class)
    Path store;

    @Test
    void whatAnAgencyLeadsIsWhatThePlansShow() {
        Map<String, Set<String>> directory = new TreeMap<>();
        for (JsonNode agency : Call.on(store, "agencies", "--json").json()) {
            for (JsonNode work : agency.get("works")) {
                for (JsonNode name : agency.get("names")) {
                    if (work.get("role").textValue().equals("lead")) {
                        add(directory, work.get("planId").textValue(), name.get("name").textValue(), work);
                    }
                }
            }
        }
        int compared = 0;
        for (JsonNode plan : Call.on(store, "plans", "--json").json()) {
            String id = plan.get("id").textValue();
            Map<String, Set<String>> shown = new TreeMap<>();
            JsonNode whole = Call.on(store, "show", id, "--json").json();
            for (JsonNode task : whole.get("groups").findParents("leadAgencies")) {
                task.get("leadAgencies").forEach(name -> add(shown, id, name.textValue(), task));
            }
            Set<String> orders = new TreeSet<>(whole.get("orders").findValuesAsText("id"));
            for (var led : shown.entrySet()) {
                Set<String> told = new TreeSet<>(directory.getOrDefault(led.getKey(), Set.of()));
                told.removeAll(orders);
                assertThat(told).as(led.getKey()).isEqualTo(led.getValue());
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(20);
    }

    private static void add(Map<String, Set<String>> all, String plan, String name, JsonNode work) {
        all.computeIfAbsent(plan + " " + name, _ -> new TreeSet<>()).add(work.get("id").textValue());
    }

    @Test
    void theProvinceBehindANameTellsThoseOfOneNameApart() {
        JsonNode all = Call.on(store, "agencies", "--search", "so tai chinh", "--json").json();
        assertThat(all).hasSizeGreaterThan(1);
        for (JsonNode agency : all) {
            String province = agency.get("owner").textValue();
            assertThat(Call.on(store, "agencies", "--search", "so tai chinh (" + province + ")", "--json").json())
                    .singleElement()
                    .isEqualTo(agency);
        }
    }

    @Test
    void aDepartmentThatWasMergedNamesItsSuccessor() {
        Call call = Call.on(store, "agencies", "--search", "ke hoach va dau tu");

        assertThat(call.code()).isZero();
        JsonNode found = Call.on(store, "agencies", "--search", "ke hoach va dau tu", "--json").json();
        assertThat(found).isNotEmpty();
        assertThat(found.get(0).get("successors").findValuesAsText("name")).contains("Sở Tài chính");
        assertThat(Call.on(store, "agencies", "--search", "không có cơ quan này").out())
                .contains("Không có cơ quan nào khớp");
    }
}
