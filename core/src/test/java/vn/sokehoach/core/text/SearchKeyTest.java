package vn.sokehoach.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SearchKeyTest {
    @Test
    void ignoresAccentsAndCase() {
        assertThat(SearchKey.of("Kế hoạch ĐẦU TƯ")).isEqualTo("ke hoach dau tu");
    }

    @Property
    void isItsOwnKey(@ForAll String text) {
        assertThat(SearchKey.of(SearchKey.of(text))).isEqualTo(SearchKey.of(text));
    }
}
