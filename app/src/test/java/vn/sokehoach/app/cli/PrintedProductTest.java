package vn.sokehoach.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where an assignment table prints products, they stand until people say otherwise. */
class PrintedProductTest {
    private static final String TABLE = """
            Phụ lục
            BẢNG PHÂN CÔNG NHIỆM VỤ
            (Kèm theo Kế hoạch số 5/KH-UBND ngày 05/01/2024 của Ủy ban nhân dân tỉnh Bình Dương)

            | TT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Sản phẩm | Thời hạn |
            |---|---|---|---|---|---|
            | 1 | Lập danh mục cầu yếu | Sở Giao thông vận tải | Sở Xây dựng | Danh mục cầu | Quý II/2024 |
            |  | Sửa cầu hỏng |  |  | Biên bản nghiệm thu | Quý III/2024 |
            | 2 | Trồng cây ven đường | Sở Xây dựng |  |  | Quý IV/2024 |
            """;

    @TempDir
    Path folder;

    @Test
    void thePrintedProductIsTheFirstOne() throws Exception {
        Path store = folder.resolve("store");
        Path file = Files.writeString(folder.resolve("bang.md"), TABLE);
        Call imported = Call.on(store, "import", file.toString());
        assertThat(imported.code()).as(imported.out() + imported.err()).isZero();

        JsonNode task = tasks(store).get(0);
        String id = task.get("id").textValue();
        assertThat(task.get("product").textValue()).isEqualTo("Danh mục cầu");
        assertThat(task.at("/items/0/product").textValue()).isEqualTo("Biên bản nghiệm thu");
        assertThat(tasks(store).get(1).get("product").isNull()).isTrue();

        String digest = digest(store);
        Call.on(store, "frame", id, "--product", "Danh mục cầu");
        assertThat(digest(store)).isEqualTo(digest);
        Call.on(store, "frame", id, "--product", "Bản đồ cầu");
        assertThat(tasks(store).get(0).get("product").textValue()).isEqualTo("Bản đồ cầu");
        Call.on(store, "frame", id, "--product", "");
        assertThat(tasks(store).get(0).get("product").textValue()).isEqualTo("Danh mục cầu");
        assertThat(digest(store)).isEqualTo(digest);
    }

    private static JsonNode tasks(Path store) {
        return Call.on(store, "tasks", "--json").json();
    }

    private static String digest(Path store) {
        return Call.on(store, "check", "--json").json().get("digest").textValue();
    }
}
