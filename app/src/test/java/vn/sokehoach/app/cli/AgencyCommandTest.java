package vn.sokehoach.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.app.ui.Office;

/** The directory of agencies is changed by commands, each one step; what plans print stays. */
class AgencyCommandTest {
    private static final String PLAN = """
            ỦY BAN NHÂN DÂN TỈNH BÌNH DƯƠNG
            Số: 78/KH-UBND
            Bình Dương, ngày 08 tháng 02 năm 2024

            KẾ HOẠCH
            Trồng cây và làm đường năm 2024

            I. NHIỆM VỤ
            1. Cây xanh
            a) Sở Tài nguyên và Môi trường chủ trì chọn đất trồng cây.
            b) Sở Nông nghiệp và Phát triển nông thôn chủ trì ươm cây con.
            c) Sở Y tế chủ trì, phối hợp với Trung tâm Cây giống Lái Thiêu tổ chức trồng vườn thuốc.
            2. Đường sá
            a) Trung tâm Cây giống Lái Thiêu chủ trì trồng cây ven đường.
            b) Sở Xây dựng chủ trì thẩm định bản vẽ.
            """;

    @TempDir
    Path store;

    @TempDir
    Path folder;

    @BeforeEach
    void importPlan() throws IOException {
        Path file = Files.writeString(folder.resolve("ke-hoach.txt"), PLAN);
        assertThat(Call.on(store, "import", file.toString()).code()).isZero();
    }

    @Test
    void aRenamedAgencyKeepsItsOldNameInOlderPlans() {
        String before = Call.on(store, "show", "78/KH-UBND", "--json").out();

        Call call = Call.on(store, "agency", "rename", "Sở Y tế", "Sở Sức khỏe", "--from", "01/3/2026");

        assertThat(call.code()).as(call.err()).isZero();
        assertThat(call.out()).contains("Sở Y tế, đến 28/02/2026").contains("Sở Sức khỏe, từ 01/03/2026");
        assertThat(Call.on(store, "show", "78/KH-UBND", "--json").out()).isEqualTo(before);
        assertThat(tasks("--agency", "Sở Sức khỏe")).hasSize(1);
    }

    @Test
    void aNameThatCannotBeIsRefusedInOneSentence() {
        refused("đang chỉ Sở Xây dựng", "rename", "Sở Y tế", "Sở Xây dựng", "--from", "01/3/2026");
        assertThat(Call.on(store, "agency", "rename", "Sở Y tế", "Sở Sức khỏe", "--from", "01/3/2026").code())
                .isZero();
        refused("dùng từ ngày 01/03/2026", "rename", "Sở Y tế", "Sở Thuốc", "--from", "01/3/2025");
        refused("Sở Không Có", "rename", "Sở Không Có", "Sở Thuốc", "--from", "01/3/2025");
        refused("không phải tên chung", "members", "Sở Y tế", "Sở Xây dựng");
    }

    @Test
    void aReorganisationOfAFileIsOneStepAndReconciles() throws IOException {
        String digest = digest();
        Path file = Files.writeString(folder.resolve("sap-xep.txt"), """
                # Mẫu để thử
                01/3/2025: Sở Tài nguyên và Môi trường + Sở Nông nghiệp và Phát triển nông thôn = Sở Đất và Cây
                Sở Y tế + Sở Xây dựng = Sở Xây dựng
                """);

        Call call = Call.on(store, "agency", "reorganise", file.toString(), "--from", "01/4/2025");

        assertThat(call.code()).as(call.err()).isZero();
        JsonNode both = Call.on(store, "agency", "structures", "--json").json();
        int then = sum(both, "before");
        assertThat(both.get("sumThen").intValue()).isEqualTo(then);
        assertThat(both.get("sumNow").intValue()).isEqualTo(
                then - both.get("agencies").findValues("shared").stream().mapToInt(JsonNode::intValue).sum());
        assertThat(undo()).isTrue();
        assertThat(digest()).isEqualTo(digest);
    }

    @Test
    void tasksAndStatisticsAreSeenByEitherStructure() {
        assertThat(Call.on(store, "agency", "merge", "Sở Tài nguyên và Môi trường",
                "Sở Nông nghiệp và Phát triển nông thôn", "--into", "Sở Đất và Cây", "--from", "01/3/2024").code())
                .isZero();

        assertThat(tasks("--agency", "Sở Tài nguyên và Môi trường", "--structure", "then")).hasSize(1);
        assertThat(tasks("--agency", "Sở Tài nguyên và Môi trường", "--structure", "now")).hasSize(2);
        assertThat(tasks("--agency", "Sở Đất và Cây")).hasSize(2);
        assertThat(leading("then")).contains("Sở Tài nguyên và Môi trường").doesNotContain("Sở Đất và Cây");
        assertThat(leading("now")).contains("Sở Đất và Cây").doesNotContain("Sở Tài nguyên và Môi trường");
        refused("đã nhập vào Sở Đất và Cây", "merge", "Sở Tài nguyên và Môi trường", "--into", "Sở Y tế", "--from",
                "01/5/2024");
        refused("đã nhập vào Sở Đất và Cây", "merge", "Sở Đất và Cây", "--into", "Sở Tài nguyên và Môi trường",
                "--from",
                "01/5/2024");
    }

    @Test
    void theTasksOfASplitAgencyCountForEachThatCameOutOfIt() {
        String digest = digest();

        Call call = Call.on(store, "agency", "split", "Sở Y tế", "--into", "Sở Thuốc", "--into", "Sở Bệnh viện",
                "--from", "01/3/2024");

        assertThat(call.code()).as(call.err()).isZero();
        assertThat(call.out()).contains("Sở Thuốc, từ 01/03/2024").contains("Nhận việc từ: Sở Y tế");
        assertThat(leading("then")).contains("Sở Y tế").doesNotContain("Sở Thuốc");
        assertThat(leading("now")).contains("Sở Thuốc", "Sở Bệnh viện").doesNotContain("Sở Y tế");
        assertThat(tasks("--agency", "Sở Thuốc", "--structure", "now")).hasSize(1)
                .isEqualTo(tasks("--agency", "Sở Bệnh viện", "--structure", "now"));
        JsonNode both = Call.on(store, "agency", "structures", "--json").json();
        assertThat(both.get("split").intValue()).isEqualTo(1);
        assertThat(both.get("sumNow").intValue()).isEqualTo(both.get("sumThen").intValue() + 1);
        refused("đã nhập vào", "split", "Sở Y tế", "--into", "Sở Khác", "--from", "01/5/2025");
        assertThat(undo()).isTrue();
        assertThat(digest()).isEqualTo(digest);
    }

    @Test
    void theProvinceIsTheOneThatKnowsEveryNameOfTheLines() throws IOException {
        Path other = Files.writeString(folder.resolve("ke-hoach-khac.txt"), PLAN.replace("BÌNH DƯƠNG", "TRÀ VINH")
                .replace("Bình Dương", "Trà Vinh")
                .replace("Sở Y tế", "Trung tâm Cây thuốc Ba Si"));
        assertThat(Call.on(store, "import", other.toString()).code()).isZero();
        assertThat(Call.on(store, "agency", "settle", "Trung tâm Cây thuốc Ba Si", "--kind", "SCHOOL_OR_UNIT").code())
                .isZero();
        Path file = Files.writeString(folder.resolve("sap-xep.txt"), """
                Sở Xây dựng = Sở Xây dựng + Ban Làm đường
                01/6/2025: Ban Làm đường + Trung tâm Cây thuốc Ba Si = Ban Đường và Vườn
                """);

        Call call = Call.on(store, "agency", "reorganise", file.toString(), "--from", "01/4/2025");

        assertThat(call.code()).as(call.err()).isZero();
        assertThat(call.out()).contains("Nhận việc từ: Ban Làm đường + Trung tâm Cây thuốc Ba Si");
        refused("Ban Không Ai Biết", "merge", "Sở Xây dựng", "Ban Không Ai Biết", "--into", "Ban Đường", "--from",
                "01/5/2025");
    }

    @Test
    void anUnknownNameIsSettledInAllItsMentionsAtOnce() {
        JsonNode open = Call.on(store, "agency", "open", "--json").json();
        assertThat(open.findValuesAsText("name")).containsExactly("Trung tâm Cây giống Lái Thiêu");
        assertThat(open.get(0).get("mentions").intValue()).isEqualTo(2);

        Call call = Call.on(store, "agency", "settle", "Trung tâm Cây giống Lái Thiêu", "--kind", "SCHOOL_OR_UNIT");

        assertThat(call.code()).as(call.err()).isZero();
        assertThat(Call.on(store, "agency", "open", "--json").json()).isEmpty();
        assertThat(tasks("--agency", "trung tam cay giong lai thieu")).hasSize(2);
        assertThat(undo()).isTrue();
        assertThat(Call.on(store, "agency", "open", "--json").json()).hasSize(1);
        assertThat(Call.on(store, "agency", "settle", "Trung tâm Cây giống Lái Thiêu", "Sở Y tế").code()).isZero();
        assertThat(tasks("--agency", "Sở Y tế")).hasSize(2);
    }

    @Test
    void spellingsMembersAndNewAgenciesAreTakenDown() {
        assertThat(Call.on(store, "agency", "spell", "Sở Y tế", "--alias", "Ngành y", "--abbreviation", "SYT2").out())
                .contains("Ngành y")
                .contains("SYT2");
        assertThat(Call.on(store, "agency", "spell", "Ngành y", "--without", "ngành Y").out())
                .doesNotContain("Ngành y");
        assertThat(Call.on(store, "agency", "add", "Vườn ươm số 9", "--province", "Bình Dương", "--kind",
                "SCHOOL_OR_UNIT").out()).contains("Vườn ươm số 9");
        refused("đang chỉ Vườn ươm số 9", "add", "Vườn ươm số 9", "--province", "Bình Dương");
        assertThat(Call.on(store, "agency", "add", "Các vườn ươm", "--province", "Bình Dương", "--kind",
                "COLLECTIVE").code()).isZero();
        assertThat(Call.on(store, "agency", "members", "Các vườn ươm", "Vườn ươm số 9").out())
                .contains("Thành viên: Vườn ươm số 9");
        refused("không thể gồm chính mình", "members", "Các vườn ươm", "Các vườn ươm");
    }

    private void refused(String reason, String... words) {
        List<String> call = new ArrayList<>(List.of("agency"));
        call.addAll(List.of(words));
        String digest = digest();
        Call refused = Call.on(store, call.toArray(String[]::new));
        assertThat(refused.code()).as(refused.out()).isEqualTo(3);
        assertThat(refused.err()).contains(reason);
        assertThat(digest()).isEqualTo(digest);
    }

    private static int sum(JsonNode comparison, String list) {
        int sum = 0;
        for (JsonNode agency : comparison.get("agencies")) {
            for (JsonNode part : agency.get(list)) {
                sum += part.get("tasks").intValue();
            }
        }
        return sum;
    }

    private List<String> tasks(String... filters) {
        List<String> call = new ArrayList<>(List.of("tasks", "--json"));
        call.addAll(List.of(filters));
        Call told = Call.on(store, call.toArray(String[]::new));
        assertThat(told.code()).as(told.err()).isZero();
        List<String> ids = new ArrayList<>();
        told.json().forEach(task -> ids.add(task.get("id").textValue()));
        return ids;
    }

    private List<String> leading(String structure) {
        return Call.on(store, "stats", "78/KH-UBND", "--structure", structure, "--as-of", LocalDate.of(2024, 5, 1)
                .toString(), "--json").json().get("agencies").findValuesAsText("name");
    }

    private String digest() {
        return Call.on(store, "check", "--json").json().get("digest").textValue();
    }

    private boolean undo() {
        try (Office office = Call.office(store)) {
            return office.undoing().undo("chi Hoa").isPresent();
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }
}
