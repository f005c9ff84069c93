package vn.sokehoach.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Numbers that Excel may have altered are asked about where documents are taken in, and stay as they are. */
class DoubtfulNumbersTest {
    private static final String TABLE = """
            Phụ lục I
            CHỈ TIÊU NĂM %1$d

            (Kèm theo Kế hoạch số %2$s ngày 05/01/%1$d của Ủy ban nhân dân tỉnh Bình Dương)

            TT\tChỉ tiêu\tĐơn vị tính\tKế hoạch năm %1$d\tĐơn vị theo dõi, báo cáo
            1\tTổng thu ngân sách\tTỷ đồng\t%3$s\tSở Tài chính
            2\tTốc độ tăng xuất khẩu\t%%\t%4$s\tSở Công Thương
            """;

    @TempDir
    Path folder;

    @Test
    void areAskedAboutAndNotChanged() throws IOException {
        JsonNode outcome = take(2024, "12/KH-UBND", "71.600", "9-thg 10").json().get(0);

        assertThat(doubts(outcome)).hasSize(1);
        assertThat(doubts(outcome).getFirst()).contains("Tốc độ tăng xuất khẩu", "Kế hoạch năm 2024", "9-thg 10",
                " 9-10;");
        JsonNode shown = show("12/KH-UBND");
        assertThat(doubts(shown)).isEqualTo(doubts(outcome));
        assertThat(shown.at("/appendices/0/rows/1/targets/province").textValue()).isEqualTo("9-thg 10");
    }

    @Test
    void areComparedWithThePlansOfOtherYearsInTheStore() throws IOException {
        assertThat(doubts(take(2023, "10/KH-UBND", "66.400", "8-9").json().get(0))).isEmpty();

        JsonNode outcome = take(2024, "12/KH-UBND", "71,6", "9-10").json().get(0);

        assertThat(doubts(outcome)).hasSize(1);
        assertThat(doubts(outcome).getFirst()).contains("Tổng thu ngân sách", "71,6", "71.600");
    }

    @Test
    void areComparedWithPlansThatComeAlong() throws IOException {
        Path earlier = write(2023, "10/KH-UBND", "66.400", "8-9");
        Path later = write(2024, "12/KH-UBND", "71,6", "9-10");

        JsonNode outcomes = Call
                .on(folder.resolve("store"), "import", "--dry-run", "--json", earlier.toString(), later.toString())
                .json();

        assertThat(doubts(outcomes.get(0))).hasSize(1);
        assertThat(doubts(outcomes.get(1))).hasSize(1);
    }

    private Call take(int year, String number, String revenue, String growth) throws IOException {
        return Call.on(folder.resolve("store"), "import", "--json", write(year, number, revenue, growth).toString());
    }

    private Path write(int year, String number, String revenue, String growth) throws IOException {
        return Files.writeString(folder.resolve(year + ".txt"), TABLE.formatted(year, number, revenue, growth));
    }

    private JsonNode show(String number) {
        return Call.on(folder.resolve("store"), "show", number, "--json").json();
    }

    private static List<String> doubts(JsonNode holder) {
        return StreamSupport.stream(holder.get("problems").spliterator(), false)
                .filter(problem -> problem.get("code").textValue().equals("NUMBER_DOUBTFUL"))
                .map(problem -> problem.get("message").textValue())
                .toList();
    }
}
