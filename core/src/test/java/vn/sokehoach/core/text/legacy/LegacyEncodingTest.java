package vn.sokehoach.core.text.legacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.Whitespace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sokehoach.core.text.VietnameseText;

class LegacyEncodingTest {
    private static final String LETTERS =
            "abcdeghiklmnopqrstuvxyfjwzđăâêôơưáàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợ"
                    + "úùủũụứừửữựýỳỷỹỵ";

    @ParameterizedTest
    @EnumSource(LegacyEncoding.class)
    void everyLetterComesBack(LegacyEncoding encoding) {
        assertThat(LETTERS.codePoints().mapToObj(Character::toString))
                .allSatisfy(letter -> assertThat(encoding.decode(OldTypist.type(encoding, letter))).isEqualTo(letter));
    }

    @Test
    void capitalsComeBackWhereTheEncodingHasThem() {
        String capitals = LETTERS.toUpperCase(Locale.ROOT);
        assertThat(LegacyEncoding.VNI.decode(OldTypist.type(LegacyEncoding.VNI, capitals))).isEqualTo(capitals);
        assertThat(LegacyEncoding.TCVN3.decode(OldTypist.type(LegacyEncoding.TCVN3, "ĂÂĐÊÔƠƯ"))).isEqualTo("ĂÂĐÊÔƠƯ");
    }

    @Property
    void wordsComeBackInNormalForm(@ForAll("words") String words, @ForAll LegacyEncoding encoding) {
        String decoded = encoding.decode(OldTypist.type(encoding, words));
        assertThat(decoded).isEqualTo(words).isEqualTo(VietnameseText.nfc(decoded));
    }

    @Property
    void plainTextStays(
            @ForAll @AlphaChars @NumericChars @Whitespace @CharRange(from = '!', to = '~') String text,
            @ForAll LegacyEncoding encoding) {
        assertThat(encoding.decoded(text)).isEqualTo(new LegacyEncoding.Decoded(text, 0));
    }

    @ParameterizedTest
    @CsvSource({"TCVN3,Céng hßa x· héi chñ nghÜa ViÖt Nam", "VNI,Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam"})
    void readsWhatOfficesTypedOnEveryPage(LegacyEncoding encoding, String typed) {
        assertThat(encoding.decode(typed)).isEqualTo("Cộng hòa xã hội chủ nghĩa Việt Nam");
    }

    @Test
    void readsSignsOfWindowsInBothGuisesAndFontsOfSymbols() {
        assertThat(LegacyEncoding.TCVN3.decode("“Rõng” \u0096 \u0093®Êt\u0094")).isEqualTo("“Rừng” – “đất”");
        assertThat(LegacyEncoding.TCVN3.decode("\uF043\uF0CB\uF070")).isEqualTo("Cập");
    }

    @Provide
    static Arbitrary<String> words() {
        List<String> letters = LETTERS.codePoints().mapToObj(Character::toString).toList();
        return Arbitraries.of(letters)
                .list()
                .ofMinSize(1)
                .ofMaxSize(7)
                .map(word -> String.join("", word))
                .list()
                .ofMaxSize(12)
                .map(words -> String.join(" ", words));
    }
}
