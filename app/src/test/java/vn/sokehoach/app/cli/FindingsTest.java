package vn.sokehoach.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One plan with many faults, from its import to the day when its appendix arrives. */
class FindingsTest {
    private static final String PLAN = """
            Số: 12/KH-UBND

            Bình Dương, ngày 05 tháng 3 năm 2024

            KẾ HOẠCH

            Phát triển vườn ươm năm 2024

            I. MỤC TIÊU

            Cơ cấu cây giống lim - sến - táu là 62,3% - 28% - 9,8%.

            II. NHIỆM VỤ

            1. Việc chung

            a) Sở Y tế chủ trì, phối hợp với Sở Tài chính sửa trạm ươm, hoàn thành trước ngày 15/02/2023.

            c) Sở Nội vụ chủ trì, phối hợp với Sở Y tế mở lớp dạy ươm cây cho cán bộ xã.

            d) Phối hợp với Sở Tài chính chấm điểm vườn.

            2. Việc riêng

            a) Sở Nội vụ chủ trì, phối hợp với Sở Y  Tế mở lớp dạy ươm cây cho cán bộ xã.

            b) Sở Cây giống chủ trì chia đất (chi tiết tại Phụ lục I).
            """;
    private static final String APPENDIX = """
            Phụ lục I
            CHỈ TIÊU NĂM 2024

            (Kèm theo Kế hoạch số 12/KH-UBND ngày 05/3/2024 của Ủy ban nhân dân tỉnh Bình Dương)

            TT\tChỉ tiêu\tĐơn vị tính\tKế hoạch năm 2024\tĐơn vị theo dõi, báo cáo
            1\tSố vườn được sửa\tVườn\t7\tSở Y tế
            2\tSố lớp mở mới\tLớp\t\tSở Nội vụ
            """;
    private static final List<String> FAULTS = List.of("NUMBER_GAP", "ONLY_COOPERATING", "UNKNOWN_AGENCY",
            "DEADLINE_PASSED", "TASK_REPEATED", "SHARES_NOT_WHOLE");

    @TempDir
    Path folder;
    private Path store;
    private Path plan;
    private Path appendix;

    @BeforeEach
    void writeDocuments() throws IOException {
        store = folder.resolve("store");
        plan = Files.writeString(folder.resolve("ke-hoach.txt"), PLAN);
        appendix = Files.writeString(folder.resolve("phu-luc.txt"), APPENDIX);
    }

    @Test
    void theFaultsOfAPlanAreToldAfterItsReadingWhereverItsProblemsAre() {
        JsonNode imported = Call.on(store, "import", "--json", plan.toString()).json().get(0).get("problems");
        Call shown = Call.on(store, "show", "12/KH-UBND");

        assertThat(codes(imported)).startsWith("TRUNCATED").containsAll(FAULTS).contains("APPENDIX_MISSING");
        assertThat(problems()).isEqualTo(imported);
        assertThat(shown.out()).contains(imported.findValuesAsText("message"));
    }

    @Test
    void anAppendixThatArrivesIsNoLongerMissedAndBringsItsOwnFaults() {
        Call.on(store, "import", plan.toString());

        JsonNode added = Call.on(store, "import", "--json", "--into", "12/KH-UBND", appendix.toString()).json().get(0);

        assertThat(codes(added.get("problems"))).containsExactly("TARGET_MISSING");
        assertThat(codes(problems())).containsAll(FAULTS).contains("TARGET_MISSING").doesNotContain("APPENDIX_MISSING");
    }

    private JsonNode problems() {
        return Call.on(store, "show", "--json", "12/KH-UBND").json().get("problems");
    }

    private static List<String> codes(JsonNode problems) {
        return problems.findValuesAsText("code");
    }
}
