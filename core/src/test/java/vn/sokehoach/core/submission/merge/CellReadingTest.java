package vn.sokehoach.core.submission.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sokehoach.core.submission.FormProblem;
import vn.sokehoach.core.submission.KitField;
import vn.sokehoach.core.submission.ReturnedForm.Doubt;
import vn.sokehoach.core.submission.merge.TypedCell.Kind;

class CellReadingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"STATUS|hoan  THANH|DONE", "STATUS|Đã báo cáo – chờ xác nhận|REPORTED",
            "STATUS|Đang triển khai|IN_PROGRESS", "STATUS|CARRIED_OVER|CARRIED_OVER", "PERCENT|40 %|40",
            "PERCENT|40%|40", "PERCENT|40,0|40", "PERCENT|100|100", "CUMULATIVE|57.479,60|57.479,60",
            "CUMULATIVE|-0,5|-0,5", "CUMULATIVE|5,1 %|5,1 %", "ACTUAL|12,616|12,616", "ESTIMATE|Đạt|Đạt",
            "ACTUAL|20 nghìn|20 nghìn"})
    void readsWhatCanMeanOneThingOnly(KitField field, String typed, String value) {
        assertThat(CellReading.of(field, TypedCell.text(typed))).isEqualTo(new CellReading.Read(value, null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {"STATUS|gần xong|STATUS_UNKNOWN|-",
            "PERCENT|một nửa|PERCENT_UNKNOWN|-",
            "PERCENT|140|PERCENT_OUT_OF_RANGE|-", "PERCENT|-5 %|PERCENT_OUT_OF_RANGE|-",
            "PERCENT|0,4|PERCENT_FRACTION|40", "PERCENT|40,5|PERCENT_FRACTION|-",
            "PERCENT|4.5|PERCENT_UNKNOWN|-", "CUMULATIVE|5.10|FIGURE_AMBIGUOUS|5,10",
            "CUMULATIVE|1,234.5|FIGURE_AMBIGUOUS|1.234,5", "CUMULATIVE|1 234,5|FIGURE_AMBIGUOUS|1.234,5",
            "CUMULATIVE|5.10%|FIGURE_AMBIGUOUS|5,10%", "CUMULATIVE|khoảng 5|FIGURE_UNKNOWN|-",
            "ACTUAL|#REF!|FIGURE_UNKNOWN|-"})
    void asksWhatMayMeanTwoThings(KitField field, String typed, FormProblem why, String proposal) {
        assertThat(CellReading.of(field, TypedCell.text(typed)))
                .isEqualTo(new CellReading.Read(typed, new Doubt(why, proposal)));
    }

    @Test
    void leavesTheStatusThatOnlyTheOfficeGives() {
        assertThat(CellReading.of(KitField.STATUS, TypedCell.text("Trả lại")))
                .isEqualTo(new CellReading.Read("RETURNED", new Doubt(FormProblem.STATUS_OF_OFFICE, null)));
    }

    @Test
    void takesNumbersAndPercentagesOfCellsWhole() {
        assertThat(read(KitField.PERCENT, Kind.NUMBER, "40", "40").value()).isEqualTo("40");
        assertThat(read(KitField.PERCENT, Kind.PERCENTAGE, "40%", "0.4").value()).isEqualTo("40");
        assertThat(read(KitField.PERCENT, Kind.NUMBER, "0,4", "0.4").doubt())
                .isEqualTo(new Doubt(FormProblem.PERCENT_FRACTION, "40"));
        assertThat(read(KitField.PERCENT, Kind.NUMBER, "1", "1").doubt())
                .isEqualTo(new Doubt(FormProblem.PERCENT_FRACTION, "100"));
        assertThat(read(KitField.PERCENT, Kind.PERCENTAGE, "1%", "0.01").value()).isEqualTo("1");
        assertThat(read(KitField.ACTUAL, Kind.NUMBER, "5,10", "5.1").value()).isEqualTo("5,10");
        assertThat(read(KitField.ACTUAL, Kind.NUMBER, "5", "5.126").value()).isEqualTo("5,126");
        assertThat(read(KitField.ACTUAL, Kind.NUMBER, "1,2E+06", "1200000").value()).isEqualTo("1.200.000");
        assertThat(read(KitField.ACTUAL, Kind.PERCENTAGE, "5%", "0.051").value()).isEqualTo("5,1%");
        assertThat(read(KitField.ACTUAL, Kind.DAY, "05/10/2024", "45570").doubt())
                .isEqualTo(new Doubt(FormProblem.FIGURE_DATE, null));
        assertThat(CellReading.of(KitField.RESULT, new TypedCell(Kind.ERROR, "#N/A", null, true)).doubt())
                .isEqualTo(new Doubt(FormProblem.CELL_ERROR, null));
    }

    @Test
    void keepsTheLinesOfATextAndComposesItsLetters() {
        assertThat(CellReading.of(KitField.RESULT, TypedCell.text(" Mo\u031B\u0309 lớp \n\n đủ  sáu ")).value())
                .isEqualTo("Mở lớp\nđủ sáu");
    }

    private static CellReading.Read read(KitField field, Kind kind, String shown, String number) {
        return CellReading.of(field, new TypedCell(kind, shown, new BigDecimal(number), false));
    }
}
