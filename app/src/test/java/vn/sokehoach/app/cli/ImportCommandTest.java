package vn.sokehoach.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {
    private static final String PLAN = """
            Số: 12/KH-UBND

            Bình Dương, ngày 05 tháng 01 năm 2024

            KẾ HOẠCH

            Kế hoạch thử

            I. NHIỆM VỤ

            1. Việc chung

            a) Sở Y tế chủ trì, phối hợp với Sở Tài chính lập danh sách trạm cần sửa.

            b) Sở Nội vụ chủ trì, phối hợp với Sở Y tế:

            - Mở lớp học.

            - Chấm điểm các đơn vị.
            """;
    private static final String APPENDIX = """
            Phụ lục I
            CHỈ TIÊU NĂM 2024

            (Kèm theo Kế hoạch số 12/KH-UBND ngày 05/01/2024 của Ủy ban nhân dân tỉnh Bình Dương)

            TT\tChỉ tiêu\tĐơn vị tính\tKế hoạch năm 2024\tĐơn vị theo dõi, báo cáo
            1\tSố trạm được sửa\tTrạm\t7\tSở Y tế
            2\tSố lớp mở mới\tLớp\t12\tSở Nội vụ
            """;

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
    void tellsWhatWasRecognised() {
        JsonNode outcome = Call.on(store, "import", "--json", plan.toString()).json().get(0);

        assertThat(outcome.get("file").textValue()).isEqualTo("ke-hoach.txt");
        assertThat(outcome.get("outcome").textValue()).isEqualTo("stored");
        assertThat(outcome.get("counts").toString())
                .isEqualTo("{\"groups\":1,\"tasks\":2,\"items\":2,\"orders\":0,\"appendices\":0,\"indicators\":0}");
        assertThat(Call.on(store, "plans", "--json").json().get(0).get("id")).isEqualTo(outcome.get("planId"));
    }

    @Test
    void changesNothingWhereTheSameFileComesAgain() {
        JsonNode first = Call.on(store, "import", "--json", plan.toString()).json().get(0);
        String check = Call.on(store, "check", "--json").out();

        Call again = Call.on(store, "import", "--json", plan.toString(), plan.toString());

        assertThat(again.code()).isZero();
        assertThat(again.json().findValuesAsText("outcome")).containsOnly("unchanged");
        assertThat(again.json().findValuesAsText("planId")).containsOnly(first.get("planId").textValue());
        assertThat(Call.on(store, "check", "--json").out()).isEqualTo(check);
    }

    @Test
    void makesOnePlanOfFilesThatCiteIt() {
        Call both = Call.on(store, "import", "--json", plan.toString(), appendix.toString());

        assertThat(both.json().findValuesAsText("outcome")).containsOnly("stored");
        assertThat(Call.on(store, "plans", "--json").json()).hasSize(1);
        assertThat(both.json().get(1).get("counts").get("indicators").intValue()).isEqualTo(2);
        assertThat(both.json().get(1).get("counts").get("tasks").intValue()).isZero();
    }

    @Test
    void addsToAPlanThatIsThereAndKeepsItsProgress() {
        Call.on(store, "import", plan.toString());
        String task = Call.on(store, "tasks", "--json").json().get(0).get("id").textValue();
        Call.on(store, "status", task, "IN_PROGRESS", "--percent", "40");
        String before = digest();

        Call added = Call.on(store, "import", "--into", "12/kh-ubnd", "--json", appendix.toString());

        assertThat(added.json().get(0).get("outcome").textValue()).isEqualTo("revised");
        JsonNode shown = Call.on(store, "show", "12/KH-UBND@2024", "--json").json();
        assertThat(shown.get("appendices")).hasSize(1);
        assertThat(shown.at("/groups/0/tasks/0/percent").intValue()).isEqualTo(40);
        undo();
        assertThat(digest()).isEqualTo(before);
    }

    @Test
    void refusesATextThatHasOnlyTheNumberOfAPlanThatIsThere() throws IOException {
        Call.on(store, "import", plan.toString());
        String before = digest();
        String strange = PLAN.replaceAll("a\\) [^\\n]+", "a) Sở Công Thương chủ trì đếm lại mọi sạp hàng ở chợ huyện.")
                .replaceAll("b\\) [^\\n]+", "b) Sở Xây dựng chủ trì vẽ bản đồ các ngõ chưa có tên.")
                .replace("- Mở lớp học.", "- Đo từng ngõ.")
                .replace("- Chấm điểm các đơn vị.", "- In bản đồ khổ lớn.");
        Path other = Files.writeString(folder.resolve("khac.txt"), strange);

        Call refused = Call.on(store, "import", "--json", other.toString());

        assertThat(refused.code()).isEqualTo(3);
        assertThat(refused.json().at("/0/problems/0/code").textValue()).isEqualTo("PLAN_KEPT");
        assertThat(refused.err().lines()).hasSize(1);
        assertThat(digest()).isEqualTo(before);

        Call added = Call.on(store, "import", "--into", "12/KH-UBND", "--json", other.toString());

        assertThat(added.json().at("/0/outcome").textValue()).isEqualTo("revised");
        assertThat(added.json().at("/0/changes").findValuesAsText("code")).containsOnly("TASK_NEW");
        assertThat(Call.on(store, "tasks", "--json").json()).hasSize(4);
    }

    @Test
    void saysTheSameOfTheSamePlanInAnotherFile() throws IOException {
        Call.on(store, "import", plan.toString());
        String before = digest();
        Path spaced = Files.writeString(folder.resolve("khac.txt"), PLAN.replace("Sở Y tế", "Sở  Y tế"));

        assertThat(Call.on(store, "import", "--json", spaced.toString()).json().get(0).get("outcome").textValue())
                .isEqualTo("unchanged");
        assertThat(digest()).isEqualTo(before);
    }

    @Test
    void keepsNothingWhereItOnlyLooks() {
        String before = digest();

        Call looked = Call.on(store, "import", "--dry-run", "--json", plan.toString());

        assertThat(looked.code()).isZero();
        assertThat(looked.json().get(0).get("outcome").textValue()).isEqualTo("stored");
        assertThat(looked.json().get(0).get("planId").isNull()).isTrue();
        assertThat(digest()).isEqualTo(before);
    }

    @Test
    void refusesWhatIsNoPlanInOneSentenceAndKeepsTheRest() throws IOException {
        Call.on(store, "import", appendix.toString());
        String before = digest();
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13};
        for (Path bad : new Path[] {file("rong.docx", new byte[0]), file("anh.docx", picture),
                file("cat.docx", Arrays.copyOf(otherZip(), 40)), file("khac.docx", otherZip()),
                file("rtf.doc", "{\\rtf1\\ansi Ke hoach}".getBytes("UTF-8")),
                file("mht.doc", "MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\n".getBytes("UTF-8")),
                file("thu.html", "<p>Mời cả phòng đi uống nước chiều nay.</p>".getBytes("UTF-8")),
                file("thu.txt", "Mời cả phòng đi uống nước chiều nay.".getBytes("UTF-8")), huge(),
                folder.resolve("khong-co.docx"), folder}) {
            Call refused = Call.on(store, "import", "--json", bad.toString());

            assertThat(refused.code()).as(bad.toString()).isEqualTo(3);
            assertThat(refused.err().lines()).as(bad.toString()).hasSize(1);
            JsonNode outcome = refused.json().get(0);
            assertThat(outcome.get("outcome").textValue()).isEqualTo("refused");
            assertThat(outcome.get("planId").isNull()).isTrue();
            assertThat(outcome.get("counts").isNull()).isTrue();
            assertThat(outcome.get("problems")).hasSize(1);
            assertThat(digest()).isEqualTo(before);
        }
    }

    @Test
    void takesTheGoodFileBesideARefusedOne() throws IOException {
        Call mixed = Call.on(store, "import", "--json", file("rong.txt", new byte[0]).toString(), plan.toString());

        assertThat(mixed.code()).isEqualTo(3);
        assertThat(mixed.json().findValuesAsText("outcome")).containsExactly("refused", "stored");
    }

    @Test
    void readsAPageThatIsNamedLikeADocument() throws IOException {
        String page = "<html><body><p>" + PLAN.strip().replace("\n\n", "</p><p>") + "</p></body></html>";

        Call imported = Call.on(store, "import", "--json", file("ke-hoach.doc", page.getBytes("UTF-8")).toString());

        assertThat(imported.code()).as(imported.err()).isZero();
        assertThat(imported.json().at("/0/counts/tasks").intValue()).isEqualTo(2);
        assertThat(imported.json().at("/0/counts/items").intValue()).isEqualTo(2);
    }

    private String digest() {
        return Call.on(store, "check", "--json").json().get("digest").textValue();
    }

    private void undo() {
        try (var office = Call.office(store)) {
            assertThat(office.undoing().undo("chi Hoa")).isPresent();
        } catch (vn.sokehoach.core.change.StaleEdit stale) {
            throw new AssertionError(stale);
        }
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private Path huge() throws IOException {
        Path file = folder.resolve("lon.txt");
        try (var channel = Files.newByteChannel(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.position(200L << 20);
            channel.write(java.nio.ByteBuffer.wrap(new byte[] {'a'}));
        }
        return file;
    }

    private static byte[] otherZip() throws IOException {
        var bytes = new java.io.ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("anh/mot.txt"));
            zip.write("một hai ba bốn năm sáu bảy tám chín mười".getBytes("UTF-8"));
        }
        return bytes.toByteArray();
    }
}
