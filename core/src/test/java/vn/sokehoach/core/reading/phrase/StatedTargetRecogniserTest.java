package vn.sokehoach.core.reading.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sokehoach.core.source.Source;

class StatedTargetRecogniserTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"Gạo tăng 3% - 5%, đàn bò 20 nghìn con.;3% - 5 %",
            "Ruộng, rừng, ao, thuế là 62,3% - 28% - 2,5% - 7,2%, trồng 50 ha.;62,3 % 28 % 2,5 % 7,2 % 50 ha",
            "Tăng 8 - 9 - 10% và trên 5%.;8 % 9 % 10 % trên 5 %"})
    void tellsRangesFromSharesOfAWhole(String text, String targets) {
        Source source = new Source("plan.txt", 3, null, null, null, 0, 0);
        assertThat(StatedTargetRecogniser.find(text, source)
                .stream()
                .map(stated -> stated.target().printed() + " " + stated.unit())
                .collect(Collectors.joining(" "))).isEqualTo(targets);
    }
}
