package vn.sokehoach.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Tidy text, whichever letters, marks, blanks and invisible signs it is made of. */
class VietnameseTextTest {

    @Example
    void leavesTidyTextAsItIs() {
        assertThat(VietnameseText.tidy("Sở Y tế: 95,5% (số 1)")).isEqualTo("Sở Y tế: 95,5% (số 1)");
        assertThat(VietnameseText.tidy("")).isEmpty();
    }

    @Example
    void composesLettersAndDropsWhatNobodySees() {
        assertThat(VietnameseText.tidy(" Vie\u0323\u0302c\u00A0\n l\u00ADa\u0300m\u200B ")).isEqualTo("Việc làm");
    }

    @Property
    void isWhatItsPartsSay(@ForAll("texts") String text) {
        String visible = text.replaceAll("[\u00AD\u200B\uFEFF]", "");
        String composed = Normalizer.normalize(visible, Normalizer.Form.NFC);
        assertThat(VietnameseText.tidy(text)).isEqualTo(composed.replaceAll("[\\s\\p{Z}]+", " ").strip());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries
                .of("a", "ê", "ế", "Đ", "ư", " ", "  ", "\t", "\n", "\u00A0", "\u0301", "\u0323", "\u00AD", "\u200B",
                        "\uFEFF", "%", "²", "–", "…", "1")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }
}
