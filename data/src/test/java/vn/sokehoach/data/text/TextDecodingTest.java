package vn.sokehoach.data.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sokehoach.core.reading.UnreadableDocument;
import vn.sokehoach.core.reading.UnreadableDocument.Reason;

class TextDecodingTest {
    private static final String TEXT = "Kế hoạch số 12/KH-UBND\r\nỦy ban nhân dân tỉnh Đồng Tâm";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void readsUnicodeWithAndWithoutMark(String charset) throws UnreadableDocument {
        Charset encoding = Charset.forName(charset);
        assertThat(TextDecoding.decode(TEXT.getBytes(encoding))).isEqualTo(TEXT);
        assertThat(TextDecoding.decode(("\uFEFF" + TEXT).getBytes(encoding))).isEqualTo(TEXT);
    }

    @Test
    void readsTheVietnameseCodePageOfWindows() throws UnreadableDocument {
        // The code page has combining tone marks, which Normalizer cannot place without taking the hats off too.
        String spelt = "Sơ\u0309 Ta\u0300i chi\u0301nh, đê\u0300 a\u0301n";
        assertThat(TextDecoding.decode(spelt.getBytes(Charset.forName("windows-1258"))))
                .isEqualTo("Sở Tài chính, đề án");
    }

    @Test
    void composesDecomposedLetters() throws UnreadableDocument {
        byte[] decomposed = Normalizer.normalize(TEXT, Normalizer.Form.NFD).getBytes(StandardCharsets.UTF_8);
        assertThat(TextDecoding.decode(decomposed)).isEqualTo(TEXT);
    }

    @Test
    void refusesWhatIsNoText() {
        ByteArrayOutputStream noise = new ByteArrayOutputStream();
        for (int value = 0; value < 4096; value++) {
            noise.write(value * 131 >> 3);
        }
        for (byte[] content : new byte[][] {noise.toByteArray(), "  \n\n 12 34\n".getBytes(StandardCharsets.UTF_8),
                new byte[512], {(byte) 0xFF, (byte) 0xFE, 0, (byte) 0xD8}}) {
            assertThatThrownBy(() -> TextDecoding.decode(content)).isInstanceOfSatisfying(UnreadableDocument.class,
                    refused -> assertThat(refused.reason()).isEqualTo(Reason.NOT_TEXT));
        }
    }
}
