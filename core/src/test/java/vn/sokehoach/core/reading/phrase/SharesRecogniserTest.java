package vn.sokehoach.core.reading.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sokehoach.core.source.Source;

class SharesRecogniserTest {
    private static final Source SOURCE = new Source("plan.txt", 3, null, null, null, 0, 0);

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "Cơ cấu kinh tế ruộng - rừng - ao - thuế là 62,3% - 28% - 2,5% - 7,2%.;62,3 + 28 + 2,5 + 7,2 = 100,0",
            "Gạo tăng 3%. Cơ cấu: 60 - 30 - 20%, xã nghèo còn 5%.;60 + 30 + 20 = 110",
            "Cơ cấu đàn: trâu 60%, bò 30% và dê 11%.;60 + 30 + 11 = 101",
            "Tỷ trọng trâu, bò, dê lần lượt là 60% – 30% – 11%.;60 + 30 + 11 = 101"})
    void findsTheSharesOfAWhole(String text, String sum) {
        assertThat(found(text)).isEqualTo(sum);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tăng trưởng ba năm đạt 8% - 9% - 10%.", "Cơ cấu lại vốn vay, giảm 3% - 4% - 5% mỗi năm.",
            "Tỷ trọng trâu, bò tăng 3% - 4% - 5% mỗi năm.", "Cơ cấu đàn: trâu 60%, bò 20%.",
            "Cơ cấu đàn: trâu 60%, bò 20%, dê 5%.", "Cơ cấu dân số ổn định."})
    void leavesOtherPercentagesAlone(String text) {
        assertThat(found(text)).isEmpty();
    }

    private static String found(String text) {
        return SharesRecogniser.find(text, SOURCE)
                .stream()
                .map(stated -> stated.shares().sumPrinted())
                .collect(Collectors.joining("; "));
    }
}
