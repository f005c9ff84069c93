package vn.sokehoach.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plan of 2024 is asked for by the agencies of its year and by those of 2025. */
class SuccessorsTest {
    private static final String PLAN = """
            ỦY BAN NHÂN DÂN TỈNH BÌNH DƯƠNG
            Số: 77/KH-UBND
            Bình Dương, ngày 08 tháng 02 năm 2024

            KẾ HOẠCH
            Trồng cây và làm đường năm 2024

            I. NHIỆM VỤ
            1. Cây xanh
            a) Sở Tài nguyên và Môi trường chủ trì chọn đất trồng cây.
            b) Sở Nông nghiệp và Phát triển nông thôn chủ trì ươm cây con.
            2. Đường sá
            a) Sở Giao thông vận tải chủ trì rải nhựa các ngõ.
            b) Sở Xây dựng chủ trì thẩm định bản vẽ.
            c) Sở Kế hoạch và Đầu tư chủ trì ghi vốn.
            """;

    @TempDir
    static Path store;

    @BeforeAll
    static void importPlan(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("ke-hoach.txt"), PLAN);
        assertThat(Call.on(store, "import", file.toString()).code()).isZero();
    }

    @Test
    void aNewNameFindsTheTasksOfAllWhoCameTogetherInIt() {
        assertThat(leads("--agency", "so nong nghiep va moi truong")).containsExactly("Sở Tài nguyên và Môi trường",
                "Sở Nông nghiệp và Phát triển nông thôn");
        assertThat(leads("--agency", "SNN&MT", "--role", "lead")).hasSize(2);
    }

    @Test
    void anOldNameFindsItsOwnTasks() {
        assertThat(leads("--agency", "Sở Tài nguyên và Môi trường")).containsExactly("Sở Tài nguyên và Môi trường");
        assertThat(leads("--agency", "Sở Giao thông vận tải")).containsExactly("Sở Giao thông vận tải");
    }

    @Test
    void aNameThatStayedMeansTheOldAgencyUnlessTheMergedOneIsAskedFor() {
        assertThat(leads("--agency", "Sở Xây dựng")).containsExactly("Sở Xây dựng");
        assertThat(leads("--agency", "Sở Xây dựng", "--merged")).containsExactly("Sở Giao thông vận tải",
                "Sở Xây dựng");
    }

    @Test
    void aNameThatThePlanDoesNotPrintMeansWhoWentIntoIt() {
        assertThat(leads("--agency", "Sở Tài chính")).containsExactly("Sở Kế hoạch và Đầu tư");
    }

    @Test
    void theProvinceMayStandBehindTheNameAsItIsOrAsItIsCalledToday() {
        assertThat(leads("--agency", "Sở Xây dựng tỉnh Bình Dương")).containsExactly("Sở Xây dựng");
        assertThat(leads("--agency", "Sở Nông nghiệp và Môi trường thành phố Hồ Chí Minh")).hasSize(2);
        assertThat(Call.on(store, "tasks", "--agency", "Sở Xây dựng tỉnh Vĩnh Long").code()).isEqualTo(3);
    }

    @Test
    void anAgencyWithoutATaskOrAPredecessorIsNotThere() {
        assertThat(Call.on(store, "tasks", "--agency", "Sở Ngoại vụ").code()).isEqualTo(3);
    }

    private static List<String> leads(String... filters) {
        Call call = Call.on(store,
                Stream.concat(Stream.of("tasks", "--json"), Stream.of(filters)).toArray(String[]::new));
        assertThat(call.code()).as(call.err()).isZero();
        return call.json()
                .findValues("leadAgencies")
                .stream()
                .map(JsonNode::elements)
                .map(names -> names.next()
                        .textValue())
                .toList();
    }
}
