package vn.sokehoach.core.reading.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sokehoach.core.plan.Citations.NamedAppendix;
import vn.sokehoach.core.source.Source;

class AppendixMentionsTest {
    private static final Source SOURCE = new Source("plan.txt", 3, null, null, null, 0, 0);

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "Giao chỉ tiêu như Phụ lục II kèm theo.;II",
            "Các sở làm theo bảng phân công (chi tiết tại các Phụ lục I, II và III).;I II III",
            "Xem Phụ lục số 01 và Phụ lục số 02 ban hành kèm theo Kế hoạch này.;01 02",
            "Theo Nghị quyết số 5/NQ-CP, việc được giao (chi tiết tại Phụ lục IV).;IV",
            "Theo Nghị quyết số 5/NQ-CP, việc được giao tại Phụ lục IIa đính kèm;IIa",
            "Việc cụ thể nêu tại Phụ lục kèm theo.;-",
            "Ghi kết quả vào phụ biểu 3, gửi trước ngày 15.;3",
            "Căn cứ Luật số 4/2020/QH14. Chỉ tiêu ở Phụ lục V.;V"})
    void findsAppendicesOfItsOwn(String text, String numbers) {
        assertThat(found(text)).isEqualTo(numbers);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Trình bày như Phụ lục I Nghị định số 30/2020/NĐ-CP.",
            "Ghi theo Phụ lục I, II ban hành kèm theo Thông tư số 9/2021/TT-BTC.",
            "Dự án thuộc Phụ lục IV của Luật Đầu tư.", "Theo Thông tư số 9/2021/TT-BTC (Phụ lục II).",
            "Nhập mẫu ở Phụ lục 3 gửi kèm công văn số 12/UBND-TH.", "Ký phụ lục hợp đồng với nhà thầu.",
            "Sửa phụ lục của quy hoạch cũ."})
    void leavesAppendicesOfOthersAlone(String text) {
        assertThat(found(text)).isEmpty();
    }

    private static String found(String text) {
        return AppendixMentions.find(text, SOURCE)
                .stream()
                .map(NamedAppendix::no)
                .map(no -> no.isEmpty() ? "-" : no)
                .collect(Collectors.joining(" "));
    }
}
