package vn.sokehoach.data.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sokehoach.core.reading.SourceDocument;
import vn.sokehoach.core.source.DraftProblem;
import vn.sokehoach.core.text.legacy.LegacyEncoding;
import vn.sokehoach.data.reading.BlockDump;
import vn.sokehoach.data.reading.OldTypist;

/** Texts in an old encoding, as bytes of it or saved as Unicode without being converted. */
class LegacyTextTest {
    private static final String TEXT = """
            Kế hoạch giữ rừng

            1. Phòng Kinh tế chủ trì “làm sạch” số liệu – quý tới.
            2. Hạt kiểm lâm rà soát đất trống ở các bản vùng cao.

            TT\tChỉ tiêu\tĐơn vị
            1\tRừng trồng mới\tHéc ta
            2\tHộ nhận rừng\tHộ
            """;

    @ParameterizedTest
    @EnumSource(LegacyEncoding.class)
    void readsBytesAndCharacters(LegacyEncoding encoding) {
        String typed = new OldTypist(encoding).type(TEXT);
        List<String> meant = BlockDump.printed(Reading.read(TEXT));
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE,
                Charset.forName("windows-1252"))) {
            SourceDocument document = Reading.read(typed.getBytes(charset));
            assertThat(BlockDump.printed(document)).as(charset.name()).containsExactlyElementsOf(meant);
            assertThat(document.problems()).singleElement().satisfies(problem -> {
                assertThat(problem.code()).isEqualTo(DraftProblem.Code.LEGACY_LETTERS);
                assertThat(problem.arguments().getFirst()).isEqualTo(encoding.name());
                assertThat(problem.source()).isNull();
            });
        }
    }
}
