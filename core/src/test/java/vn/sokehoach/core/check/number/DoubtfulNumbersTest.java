package vn.sokehoach.core.check.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sokehoach.core.check.number.Doubt.Reason;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.source.DraftProblem;
import vn.sokehoach.core.source.DraftProblem.Code;

class DoubtfulNumbersTest {
    private static final String[] TWO_LEVELS = {"Chỉ tiêu cả nước năm 2024", "Chỉ tiêu tỉnh năm 2024"};
    private static final String[] THREE_YEARS = {"Thực hiện năm 2022", "Ước thực hiện năm 2023", "Kế hoạch năm 2024"};

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            Tỷ lệ dân số tham gia bảo hiểm y tế | %             | 9335   | 93,35, 9,335
            Tỷ lệ dân số tham gia bảo hiểm y tế | %             | 998    | 99,8, 9,98
            Tỷ lệ dân số tham gia bảo hiểm y tế | %             | 74.605 | 74,605
            Tỷ lệ đô thị hóa                    | %             | 0,413  | 41,3%, 41,3
            Số doanh nghiệp đang hoạt động      | Doanh nghiệp  | 72,243 | 72.243
            Xây dựng nhà ở xã hội               | Căn           | 1,8    | 1.800
            Chỉ số cải cách hành chính          | Thứ hạng      | 2,5    | 25
            Số trạm được sửa (trạm)             |               | 1,25   | 1.250
            """)
    void noValueOfTheUnitIsLikeThat(String name, String unit, String value, String proposals) {
        Tables table = Tables.of(2024, "Kế hoạch năm 2024").row(name, unit == null ? "" : unit, value);

        assertThat(String.join(", ", table.proposals())).isEqualTo(proposals);
        assertThat(table.doubts()).extracting(Doubt::reason).containsExactly(Reason.UNIT);
    }

    @ParameterizedTest(name = "{0} {1} {2} {3} {4}: {5}")
    @CsvSource(delimiter = '|', textBlock = """
            Sản lượng điện           | Tỷ kWh        | 11,9  | 12,2  | 12616  | 12,616
            Tổng thu ngân sách       | Tỷ đồng       | 66145 | 69800 | 71,6   | 71.600
            Tạo việc làm mới         | Lao động      | 33000 | 34500 | 35     | 35.000
            Tỷ lệ đô thị hóa         | %             | 83    | 84    | 0,845  | 84,5%, 84,5
            GRDP bình quân đầu người | Triệu đồng    | 166,4 | 172,3 | 1855   | 185,5
            GRDP bình quân đầu người | Triệu đồng    | 166,4 | 172,3 | 18,55  | 185,5
            Tuổi thọ trung bình      | Tuổi          | 76,4  | 76,5  | 766    | 76,6
            """)
    void otherYearsInTheRowSpeakAgainstIt(String name, String unit, String before, String estimated, String value,
            String proposals) {
        Tables table = Tables.of(2024, THREE_YEARS).row(name, unit, before, estimated, value);

        assertThat(String.join(", ", table.proposals())).isEqualTo(proposals);
        assertThat(table.doubts()).extracting(Doubt::reason, Doubt::column)
                .containsExactly(tuple(Reason.NEIGHBOUR, 5));
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
            Tổng điện năng sản xuất        | Tỷ kWh   | 289,9-294,3 | 12616   | 12,616
            Tổng công suất nguồn điện      | MW       | 83,156      | 4.894,8 | 83.156
            Tổng vốn đầu tư so với GDP     | %        | Khoảng 34   | 0,413   | 41,3%, 41,3
            Tỷ lệ huy động trẻ nhà trẻ     | %        | 29          | 0,08    | 8%, 8
            Số điều dưỡng trên 10.000 dân  | Người    | 13,0        | 95      | 9,5
            """)
    void theCountryBesideTheProvinceSpeaksAgainstIt(String name, String unit, String country, String province,
            String proposals) {
        Tables table = Tables.of(2024, TWO_LEVELS).row(name, unit, country, province);

        assertThat(String.join(", ", table.proposals())).isEqualTo(proposals);
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}")
    @CsvSource(delimiter = '|', textBlock = """
            Tỷ lệ che phủ rừng                  | %        | 42        | 4,1
            Tỷ lệ che phủ rừng                  | %        | 42        | 0,5
            Tỷ lệ hộ nghèo đa chiều             | %        | 2,9       | 26
            Tỷ lệ thất nghiệp                   | %        | 2,8       | 0,98
            Tốc độ tăng                         | %        | 4,4       | 0,1
            Số chứng thư được cấp               | Chứng thư| 1.990.000 | 5.500
            Tổng điện năng sản xuất             | Tỷ kWh   | 289,9     | 12,616
            Tỷ lệ thuê bao điện thoại           | %        | 140       | 185,5
            Số giường bệnh trên 1 vạn dân       | Giường   | 32        | 21,4
            Tỷ suất tử vong trẻ em dưới 1 tuổi  | ‰        | Dưới 13,1 | 2,4
            Số tỉnh đạt chuẩn phổ cập           |          | 25        | Đạt
            Thứ hạng chỉ số hài lòng            | Thứ hạng | 1         | 10
            """)
    void whatMayWellBeIsNotDoubted(String name, String unit, String country, String province) {
        assertThat(Tables.of(2024, TWO_LEVELS).row(name, unit == null ? "" : unit, country, province).doubts())
                .isEmpty();
    }

    @Test
    void textsThatExcelCannotHaveAlteredAreNotDoubted() {
        assertThat(Tables.of(2024, THREE_YEARS).row("Tỷ lệ nợ xấu", "%", "103-107", "< 3", "Trên 80").doubts())
                .isEmpty();
    }

    @Test
    void growthThatTurnsSharplyIsNotDoubted() {
        assertThat(Tables.of(2022, "Thực hiện năm 2020", "Thực hiện năm 2021", "Kế hoạch năm 2022")
                .row("Tốc độ tăng GRDP", "%", "6,9", "0,7", "8,0")
                .doubts()).isEmpty();
    }

    @Test
    void quartersBesideAYearAreNotDoubted() {
        assertThat(Tables.of(2024, "Kế hoạch năm 2024", "Quý I/2024")
                .row("Tổng thu ngân sách", "Tỷ đồng", "71.600", "7.160")
                .doubts()).isEmpty();
    }

    @Test
    void columnsThatCompareAreNoValues() {
        assertThat(Tables.of(2024, "Kế hoạch năm 2024", "So sánh với năm 2023 (%)")
                .row("Số hộ được vay", "Hộ", "12.500", "12,5")
                .doubts()).isEmpty();
    }

    @Test
    void ofTwoThatContradictEachOtherBothAreAskedAbout() {
        assertThat(Tables.of(2024, "Ước thực hiện năm 2023", "Kế hoạch năm 2024")
                .row("Sản lượng điện", "Tỷ kWh", "12,2", "12616")
                .doubts()).extracting(Doubt::printed, Doubt::proposals)
                .containsExactly(tuple("12,2", List.of("12.200")), tuple("12616", List.of("12,616")));
    }

    @Test
    void whatHappenedToACellIsLookedForInItsColumn() {
        Tables table = Tables.of(2024, "Kế hoạch năm 2024")
                .row("Tỷ lệ đô thị hóa", "%", "0,845")
                .row("Tỷ lệ bao phủ bảo hiểm y tế", "%", "0,9335")
                .row("Tỷ lệ trường đạt chuẩn", "%", "0,877")
                .row("Tỷ lệ hộ có điện", "%", "1")
                .row("Tỷ lệ xã đạt chuẩn", "%", "62,5");

        assertThat(table.doubts()).extracting(Doubt::printed, Doubt::reason)
                .containsExactly(tuple("0,845", Reason.UNIT), tuple("0,9335", Reason.UNIT),
                        tuple("0,877", Reason.UNIT), tuple("1", Reason.COLUMN));
    }

    @Test
    void plansOfOtherYearsAndTheSameIssuerSpeakAgainstIt() {
        Tables table = Tables.of(2024, "Kế hoạch năm 2024").row("Tổng thu ngân sách trên địa bàn", "Tỷ đồng", "71,6");
        Tables other =
                Tables.of(2025, "Kế hoạch năm 2025").row("Tổng thu ngân sách  trên địa bàn", "tỷ đồng", "76.800");

        assertThat(table.doubts(other.plan())).extracting(Doubt::proposals, Doubt::reason)
                .containsExactly(tuple(List.of("71.600"), Reason.OTHER_YEAR));
        assertThat(table.doubts(other.plan("Ủy ban nhân dân tỉnh Trà Vinh"))).isEmpty();
        assertThat(table.doubts()).isEmpty();
    }

    @Test
    void indicatorsThatANumberTellsApartAreNotCompared() {
        Plan other = Tables.of(2025, "Kế hoạch năm 2025").row("Số trẻ dưới 5 tuổi", "Nghìn trẻ", "150").plan();

        assertThat(Tables.of(2024, "Kế hoạch năm 2024").row("Số trẻ dưới 1 tuổi", "Nghìn trẻ", "15,1").doubts(other))
                .isEmpty();
        assertThat(Tables.of(2024, "Kế hoạch năm 2024").row("Số trẻ dưới 5 tuổi", "Nghìn trẻ", "15,1").doubts(other))
                .isNotEmpty();
    }

    @Test
    void aRowThatAgreesWithItselfIsBelievedWhateverOtherPlansSay() {
        Plan other = Tables.of(2025, "Kế hoạch năm 2025").row("Tổng thu ngân sách", "Tỷ đồng", "71.600").plan();

        assertThat(
                Tables.of(2024, THREE_YEARS).row("Tổng thu ngân sách", "Tỷ đồng", "66,1", "69,8", "71,6").doubts(other))
                .isEmpty();
    }

    @Test
    void theDoubtTakesThePlaceOfWhatTheReaderNoted() {
        Plan plan = Tables.of(2024, "Kế hoạch năm 2024")
                .row("Số doanh nghiệp", "Doanh nghiệp", "72,243")
                .noted(Code.CELL_NUMBER, "D2", "72,243", "72.243")
                .row("Tổng thu ngân sách", "Tỷ đồng", "71,6")
                .noted(Code.CELL_NUMBER, "D3", "71,6", "71.600")
                .plan();

        List<DraftProblem> problems = NumberProblems.added(plan, DoubtfulNumbers.of(plan, List.of()))
                .reading()
                .problems();
        assertThat(problems).extracting(DraftProblem::code, DraftProblem::arguments)
                .containsExactly(tuple(Code.CELL_NUMBER, List.of("D3", "71,6", "71.600")), tuple(Code.NUMBER_DOUBTFUL,
                        List.of("Số doanh nghiệp", "Kế hoạch năm 2024", "72,243", "72.243", "UNIT")));
    }

    @Test
    void theDoubtIsFoundAgainByItsProblemAsLongAsItsCellStands() {
        Plan plan = Tables.of(2024, THREE_YEARS).row("Tỷ lệ đô thị hóa", "%", "83", "84", "0,845").plan();
        Doubt doubt = DoubtfulNumbers.of(plan, List.of()).getFirst();
        Plan changed = Tables.of(2024, THREE_YEARS).row("Tỷ lệ đô thị hóa", "%", "83", "84", "84,5").plan();

        assertThat(NumberProblems.doubt(plan, doubt.problem())).contains(doubt);
        assertThat(NumberProblems.doubt(changed, doubt.problem())).isEmpty();
        assertThat(NumberProblems.standing(plan, List.of(doubt.problem()))).containsExactly(doubt.problem());
        assertThat(NumberProblems.standing(changed, List.of(doubt.problem()))).isEmpty();
    }

    @Test
    void aDoubtfulCellIsNotComplainedOfAgainForItsWords() {
        Plan plan = Tables.of(2024, "Kế hoạch năm 2024").row("Tốc độ tăng", "%", "9-thg 10").plan();
        Doubt doubt = DoubtfulNumbers.of(plan, List.of()).getFirst();
        DraftProblem unparsed = new DraftProblem(Code.TARGET_UNPARSED, List.of("9-thg 10", "Tốc độ tăng"),
                doubt.source().file(), doubt.source());

        assertThat(NumberProblems.standing(plan, List.of(doubt.problem(), unparsed))).containsExactly(doubt.problem());
        assertThat(NumberProblems.standing(plan, List.of(unparsed))).containsExactly(unparsed);
    }
}
