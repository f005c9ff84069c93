package vn.sokehoach.data.journal;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JournalLineTest {

    private final JournalLine first = JournalLine.after(null, "{\"a\":1}");

    @Test
    void isReadAsItWasWritten() {
        JournalLine second = JournalLine.after(first, "{}");
        assertThat(JournalLine.parse(first.text())).contains(first);
        assertThat(JournalLine.parse(second.text())).contains(second);
        assertThat(second.follows(first)).isTrue();
        assertThat(first.follows(second)).isFalse();
    }

    @Test
    void keepsTheChainOfTheFirstRelease() {
        assertThat(first.checksum()).isEqualTo(Checksum.of("0".repeat(64) + "\n1\n{\"a\":1}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"n\":", "{\"n\":,\"sum\":\"", "{\"n\":1,\"sum\":\"ab\",\"step\":{}}",
            "{\"n\":1234567890123456789,\"sum\":\"\",\"step\":{}}", "{\"n\":x,\"sum\":\""})
    void anythingElseIsNoLine(String text) {
        assertThat(JournalLine.parse(text)).isEmpty();
    }

    @Property(tries = 400)
    void noLetterOfItChangesUnseen(@ForAll @IntRange(max = 200) int place, @ForAll char other) {
        StringBuilder text = new StringBuilder(first.text());
        int at = place % text.length();
        char before = text.charAt(at);
        text.setCharAt(at, other);
        boolean passes = JournalLine.parse(text.toString()).filter(line -> line.follows(null)).isPresent();
        assertThat(passes).isEqualTo(before == other);
    }
}
