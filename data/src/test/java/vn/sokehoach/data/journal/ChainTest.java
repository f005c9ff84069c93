package vn.sokehoach.data.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChainTest {

    @Test
    void chainsHaveInCommonWhatStandsBeforeTheirFork() {
        for (int common = 0; common <= 9; common++) {
            Chain one = chain(common, "một", 3);
            assertThat(one.common(chain(common, "hai", 5))).isEqualTo(common);
            assertThat(one.common(chain(common, "hai", 0))).isEqualTo(common);
            assertThat(one.isSameAs(chain(common, "hai", 3))).isFalse();
            assertThat(one.isSameAs(chain(common, "một", 3))).isTrue();
            assertThat(one.isSameAs(chain(common, "một", 4))).isFalse();
        }
        assertThat(Chain.of(List.of()).isSameAs(Chain.of(List.of()))).isTrue();
    }

    @Test
    void whatSeveralSourcesHoldIsPutTogether() {
        List<JournalLine> whole = chain(9, "", 0).lines().toList();
        Salvage salvage = new Salvage(whole.subList(0, 2));
        whole.subList(5, 9).forEach(salvage::add);
        whole.subList(2, 6).forEach(salvage::add);
        chain(4, "khác", 2).lines().forEach(salvage::add);

        assertThat(salvage.longest()).isEqualTo(whole);
        assertThat(Salvage.valid(Chain.of(whole.subList(0, 7)), whole).getLast()).isSameAs(whole.get(6));
    }

    private static Chain chain(int common, String words, int more) {
        List<JournalLine> lines = new ArrayList<>();
        for (int i = 0; i < common + more; i++) {
            String step = "{\"" + (i < common ? "chung" : words) + "\":" + i + "}";
            lines.add(JournalLine.after(lines.isEmpty() ? null : lines.getLast(), step));
        }
        return Chain.of(lines);
    }
}
