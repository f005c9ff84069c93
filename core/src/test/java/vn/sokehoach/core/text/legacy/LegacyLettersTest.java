package vn.sokehoach.core.text.legacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sokehoach.core.truth.Shared;

class LegacyLettersTest {
    private static final String TEXT = """
            Kế hoạch trồng rừng năm tới
            1. Phòng Kinh tế chủ trì, rà soát đất trống ở các xã vùng cao.
            2. Hạt kiểm lâm giữ giống tốt, đủ cho mỗi bản trước mùa mưa.
            """;

    @ParameterizedTest
    @EnumSource(LegacyEncoding.class)
    void tellsTheEncodingByTheWords(LegacyEncoding encoding) {
        String typed = OldTypist.type(encoding, TEXT);
        LegacyLetters letters = LegacyLetters.in(typed).orElseThrow();
        assertThat(letters.repair(typed).text()).isEqualTo(TEXT);
        assertThat(letters.repair(typed).letters()).containsOnlyKeys(encoding.name());
    }

    @ParameterizedTest
    @EnumSource(LegacyEncoding.class)
    void leavesLinesAloneThatWereAddedInUnicode(LegacyEncoding encoding) {
        String added = "Bản này đã sửa ngày hôm qua.\n";
        String typed = OldTypist.type(encoding, TEXT) + added;
        assertThat(LegacyLetters.in(typed).orElseThrow().repair(typed).text()).isEqualTo(TEXT + added);
    }

    @Test
    void repairsLinesThatWerePastedIntoUnicode() {
        String unicode = "Bản này đã được sửa ngày hôm qua, sau buổi họp của tổ giữ rừng.\n".repeat(9);
        String typed = unicode + OldTypist.type(LegacyEncoding.TCVN3, TEXT) + "Cá, tôm, lá và có già\n"
                + OldTypist.type(LegacyEncoding.VNI, TEXT);
        Repaired repaired = LegacyLetters.in(typed).orElseThrow().repair(typed);
        assertThat(repaired.text()).isEqualTo(unicode + TEXT + "Cá, tôm, lá và có già\n" + TEXT);
        assertThat(repaired.letters()).containsOnlyKeys("TCVN3", "VNI");
    }

    @Test
    void repairsTheStrokesThatAConverterLost() {
        String printed = "ðẩy mạnh ñào tạo, ñưa ñiện về bản";
        assertThat(LegacyLetters.in(printed).map(letters -> letters.repair(printed)))
                .contains(new Repaired("Đẩy mạnh đào tạo, đưa điện về bản", Map.of("ð → Đ", 1, "ñ → đ", 3)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Plain words", "La société a été créée à Orléans; où est-elle allée?",
            "Die Straße führt über die große Brücke", "El niño comió el último piñón", "đường ñ",
            "5 ± 0,3 µm, «x» × ½"})
    void leavesOtherTextsAlone(String text) {
        assertThat(LegacyLetters.in(text).map(letters -> letters.repair(text).text()).orElse(text))
                .isEqualTo(text.replace("niño", "niđo").replace("piñón", "piđón"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"binh-duong-2024", "binh-duong-2025", "tra-vinh-2023-phu-luc"})
    void readsRealPlansInEitherEncodingAndChangesNoneInUnicode(String name) {
        String meant = Shared.text("plans/" + name + ".txt")
                .replace('ñ', 'đ')
                .replace('ð', 'Đ')
                .replace("¹", "");
        for (String form : new String[] {meant, Normalizer.normalize(meant, Normalizer.Form.NFD)}) {
            assertThat(LegacyLetters.in(form)).isEmpty();
            assertThat(form.split("[\n\t.;]")).allSatisfy(piece -> assertThat(LegacyEncoding.of(piece)).isEmpty());
        }
        byte[] windows = Normalizer.normalize(meant, Normalizer.Form.NFD)
                .replaceAll("([aeouAEOU])\u0323([\u0302\u0306])", "$1$2\u0323")
                .getBytes(Charset.forName("windows-1258"));
        assertThat(LegacyEncoding.of(new String(windows, StandardCharsets.ISO_8859_1))).isEmpty();
        for (LegacyEncoding encoding : LegacyEncoding.values()) {
            String typed = OldTypist.type(encoding, meant);
            String repaired = Optional.of(typed)
                    .flatMap(LegacyLetters::in)
                    .map(letters -> letters.repair(typed).text())
                    .orElse("");
            assertThat(repaired.toLowerCase(Locale.ROOT).lines()).as(encoding.name())
                    .containsExactlyElementsOf(meant.toLowerCase(Locale.ROOT).lines().toList());
        }
    }
}
