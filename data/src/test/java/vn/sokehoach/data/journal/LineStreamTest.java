package vn.sokehoach.data.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineStreamTest {

    private static LineStream of(String text) {
        return new LineStream(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), 10);
    }

    @Test
    void aLineMayBeAsLongAsItsCap() throws Exception {
        LineStream lines = of("0123456789\n0123456789a\n");
        assertThat(lines.next()).hasSize(10);
        assertThatThrownBy(lines::next).isInstanceOf(LineStream.TooLong.class);
    }

    @Test
    void linesThatAreTooLongAreLeftOutAndThoseBehindThemAreNot() throws Exception {
        String endless = "x".repeat(200_000);
        List<String> found = new ArrayList<>();
        of("a\n" + endless + "\nb\n\n" + endless + "\nc")
                .each(line -> found.add(new String(line, StandardCharsets.UTF_8)));
        assertThat(found).containsExactly("a", "b", "", "c");
    }

    @Test
    void aLineWithoutEndEndsTheLines() throws Exception {
        List<byte[]> found = new ArrayList<>();
        of("x".repeat(200_000)).each(found::add);
        assertThat(found).isEmpty();
    }
}
