package vn.sokehoach.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sokehoach.core.plan.PrintedTable.Merge;

/** What is wrong in a table of indicators. */
class IndicatorRulesTest {

    @Test
    void anIndicatorNeedsATargetOfTheProvince() {
        assertThat(found("1;Gạo;Tấn;;50", "2;Ngô;Tấn;40;", "3;Sắn;Tấn;;", "4;Cây lâu năm;;;", ";- Chè;Ha;;7",
                "5;Xếp hạng;;;Đạt"))
                .containsExactly("TARGET_MISSING Phụ lục I, 2|Ngô", "TARGET_MISSING Phụ lục I, 3|Sắn");
    }

    @Test
    void aMergedTargetServesAllItsRowsAndSentencesNeedNone() {
        assertThat(new DraftedPlan().having(IndicatorRows.table("I", List.of(new Merge(0, 4, 2, 1)), "1;Gạo;Tấn;;50",
                "2;Ngô;Tấn;;", "3;Sắn;Tấn;;")).findings()).containsExactly("TARGET_MISSING Phụ lục I, 3|Sắn");
        assertThat(found("1;Trồng 50 ha chè;;;", "2;Trồng 3 ha ngô;;;")).isEmpty();
    }

    @Test
    void aTargetThatNobodyUnderstandsIsTold() {
        assertThat(found("1;Gạo;Tấn;;năm chục", "2;Ngô;Tấn;;Trên 30", "3;Cơ cấu đàn;%;;60% - 30% - 10%"))
                .containsExactly("TARGET_UNPARSED năm chục|Gạo");
    }

    @Test
    void theSharesOfACompositionMakeAHundred() {
        assertThat(found("3;Cơ cấu kinh tế;;;", ";- Ruộng;%;;65,95", ";- Rừng;%;;24,35", ";- Ao;%;;2,51",
                ";- Thuế;%;;7,19")).isEmpty();
        assertThat(found("3;Cơ cấu kinh tế;%;;", ";- Ruộng;;50;65,9", ";- Rừng;;30;24,3", ";- Ao;;20;9,9"))
                .containsExactly("SHARES_NOT_WHOLE Phụ lục I, 3 Cơ cấu kinh tế|65,9 + 24,3 + 9,9 = 100,1");
        assertThat(found("3;Cơ cấu;%;;", "3.1;Ruộng;;;60", "3.2;Rừng;;;30", "4;Gạo;Tấn;;9"))
                .containsExactly("SHARES_NOT_WHOLE Phụ lục I, 3 Cơ cấu|60 + 30 = 90");
        assertThat(found("3;Cơ cấu (ruộng - rừng - ao);%;;60% - 30% - 11%"))
                .containsExactly("SHARES_NOT_WHOLE Phụ lục I, 3 Cơ cấu (ruộng - rừng - ao)|60 + 30 + 11 = 101");
    }

    @Test
    void detailsTotalsAndRangesOfACompositionAreUnderstood() {
        assertThat(
                found("3;Cơ cấu;%;;", ";- Tổng số;;;100", ";- Ruộng;;;60", ";Trong đó lúa nếp;;;20", ";+ Bờ thửa;;;9",
                        ";- Rừng;;;40"))
                .isEmpty();
        assertThat(found("3;Cơ cấu;%;;", ";Trong đó: Ruộng;;;60", ";Rừng;;;40", ";Ao;;;0")).isEmpty();
        assertThat(found("3;Cơ cấu;%;;", ";Ruộng;;;55-60", ";Rừng;;;40-45")).isEmpty();
        assertThat(found("3;Cơ cấu;%;;", ";Ruộng;;;55-60", ";Rừng;;;30-35"))
                .containsExactly("SHARES_NOT_WHOLE Phụ lục I, 3 Cơ cấu|55-60 + 30-35 = 85 - 95");
    }

    @Test
    void whatClaimsNoWholeNeedNotMakeAHundred() {
        assertThat(found("4;Lao động qua đào tạo;%;;84,0", ";Trong đó có bằng;%;;34,0", ";Có nghề;%;;40")).isEmpty();
        assertThat(found("4;Cơ cấu lại đàn lợn;%;;", ";Trại lớn;%;;34", ";Trại nhỏ;%;;40")).isEmpty();
        assertThat(found("4;Cơ cấu cây trồng;;;", ";Chè;Ha;;34", ";Cà phê;Ha;;40")).isEmpty();
        assertThat(found("4;Cơ cấu cây trồng;%;;", ";Chè;%;;Khoảng 34", ";Cà phê;%;;40")).isEmpty();
        assertThat(found("4;Cơ cấu cây trồng;%;;", ";Chè;%;;60", ";Cà phê;%;;", ";gồm cả vối;;;"))
                .containsExactly("TARGET_MISSING Phụ lục I|Cà phê");
    }

    private static List<String> found(String... rows) {
        String first = rows[0].substring(0, rows[0].indexOf(';'));
        List<String> all = new java.util.ArrayList<>();
        for (int no = 1; no < Integer.parseInt(first); no++) {
            all.add(no + ";Khác;Tấn;;" + no);
        }
        all.addAll(List.of(rows));
        return new DraftedPlan().having(IndicatorRows.table("I", all.toArray(String[]::new))).findings();
    }
}
