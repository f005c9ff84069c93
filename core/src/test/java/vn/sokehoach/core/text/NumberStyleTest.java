package vn.sokehoach.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How labels count on. */
class NumberStyleTest {
    @Test
    void whatHasNoNumberDoesNotTellWhetherNumbersRunOn() {
        assertThat(NumberStyle.isRunning(List.of(List.of("1", "", "2", ""), List.of("", "3", "")))).isTrue();
        assertThat(NumberStyle.isRunning(List.of(List.of("1", "2"), List.of("1", "", "")))).isFalse();
        assertThat(NumberStyle.isRunning(List.of(List.of("1", "2"), List.of("", "")))).isFalse();
    }
}
