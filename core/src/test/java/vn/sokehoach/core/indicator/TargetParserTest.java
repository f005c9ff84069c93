package vn.sokehoach.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sokehoach.core.truth.Shared;

class TargetParserTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "185,5|Exact|185.5|185.5", "57.479,60|Exact|57479.60|57479.60", "12,616|Exact|12.616|12.616",
            "83.156|Exact|83156|83156", "1.990.000|Exact|1990000|1990000", "11,00|Exact|11.00|11.00",
            "41,3%|Exact|41.3|41.3", "-2,5|Exact|-2.5|-2.5", "+5|Exact|5|5", "0|Exact|0|0",
            "20 nghìn căn|Exact|20000|20000", "36.000 tỷ đồng|Exact|36000|36000",
            "1,5 triệu lượt khách|Exact|1500000|1500000",
            "> 8,7|MoreThan|8.7|", ">12|MoreThan|12|", "\\>500|MoreThan|500|", "Trên 80|MoreThan|80|",
            "Hơn 1.000|MoreThan|1000|", "Đạt trên 90%|MoreThan|90|",
            "≥ 95|AtLeast|95|", ">= 95|AtLeast|95|", "Từ 95% trở lên|AtLeast|95|", "95 trở lên|AtLeast|95|",
            "Tối thiểu 3|AtLeast|3|", "Ít nhất 3|AtLeast|3|", "Không dưới 3 xã|AtLeast|3|",
            "<5,2|LessThan||5.2", "< 10|LessThan||10", "Dưới 13,1|LessThan||13.1",
            "≤ 5|AtMost||5", "<= 5|AtMost||5", "Không quá 15|AtMost||15", "Tối đa 15|AtMost||15",
            "Khoảng 120.000|About|120000|120000", "Khoảng 31,5-32|About|31.5|32", "~ 34|About|34|34",
            "xấp xỉ 7|About|7|7",
            "8 - 8,5|Range|8|8.5", "103-107|Range|103|107", "289,9–294,3|Range|289.9|294.3", "9 — 10|Range|9|10",
            "8.000 đến 10.000|Range|8000|10000", "từ 8.000 đến 10.000|Range|8000|10000", "8~9|Range|8|9",
            "8,5%-8,7%|Range|8.5|8.7", "8,5%-8,7%/năm|Range|8.5|8.7", "30 - 35%|Range|30|35",
            "'  84,0 '|Exact|84.0|84.0", "'84,0\u00A0%'|Exact|84.0|84.0"})
    void spellings(String printed, String kind, String from, String to) {
        Target target = TargetParser.parse(printed);

        assertThat(target.getClass().getSimpleName()).isEqualTo(kind);
        assertThat(target.from() == null ? null : target.from().toPlainString()).isEqualTo(from);
        assertThat(target.to() == null ? null : target.to().toPlainString()).isEqualTo(to);
        assertThat(target.printed()).isEqualTo(printed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Đạt", "Không đạt", " đạt "})
    void words(String printed) {
        assertThat(TargetParser.parse(printed)).isEqualTo(new Target.Words(printed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"62,3% - 28% - 2,5% - 7,2%", "4.5", "0.123", "1.23.456", "theo kế hoạch", "2021-2025",
            "10 - 9", "9/10", "20 mục tiêu lớn", "Top 10", "trên dưới 5", "5,", ",5", "1..000"})
    void nothingIsGuessed(String printed) {
        assertThat(TargetParser.parse(printed)).isEqualTo(new Target.Unparsed(printed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "–", "—", "x", "X", "...", "…"})
    void cellsWithoutATarget(String printed) {
        assertThat(TargetParser.parseCell(printed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"binh-duong-2024", "tra-vinh-2023-phu-luc"})
    void everyTargetOfRealTablesParses(String plan) {
        List<Map<String, String>> rows = Shared.rows("truth/" + plan + ".indicators.csv");

        assertThat(rows).flatExtracting(row -> List.of(row.get("target_national"), row.get("target_province")))
                .filteredOn(printed -> !printed.isEmpty())
                .hasSizeGreaterThan(30)
                .noneMatch(printed -> TargetParser.parse(printed) instanceof Target.Unparsed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"m ² /người|m²/người", "m<sup>2</sup>/người|m²/người",
            "m <sup>2</sup> /người|m²/người", "Tỷ  đồng|Tỷ đồng", "%|%", "Số ca/1.000 trẻ|Số ca/1.000 trẻ"})
    void units(String printed, String unit) {
        assertThat(Unit.normalise(printed)).isEqualTo(unit);
    }

    @Test
    void emptyUnitIsNone() {
        assertThat(Unit.normalise(" ")).isNull();
    }
}
