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

    @Test
    void theLetterFCountsWhereItIsUsed() {
        NumberStyle used = NumberStyle.of(List.of("a", "b", "c", "d", "đ", "e", "f")).orElseThrow();

        assertThat(used.after("e")).contains("f");
        assertThat(used.label(8)).contains("g");
        assertThat(NumberStyle.of(List.of("đ", "e", "g")).flatMap(style -> style.after("e"))).contains("g");
    }
}
