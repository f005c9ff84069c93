package vn.sokehoach.data.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of what a stranger wrote only a host or a file's name is told, short and harmless to show. */
class ShortNameTest {

    @ParameterizedTest
    @CsvSource({"https://www.May.invalid:8080/a/b?c#d,www.may.invalid,true", "//may.invalid/a,may.invalid,true",
            "http://ngan-hang.vn@may.invalid/a,may.invalid,true", "\\\\may\\chung\\a.xlsx,may,true",
            "\\\\?\\UNC\\may\\chung\\a.xlsx,may,true", "\\\\?\\C:\\chung\\a.xlsx,a.xlsx,false",
            "file://may/chung/a.xlsx,may,true", "file:///C:/chung/a%20b.xlsx,a%20b.xlsx,false",
            "file:///Users/an/a.docx,a.docx,false", "C:\\chung\\a.xlsx,a.xlsx,false", "../a/b.docx,b.docx,false",
            "a.docx,a.docx,false", "/,?,false", "http://,?,true"})
    void isAHostOrAFilesName(String target, String name, boolean remote) {
        assertThat(ShortName.of(target)).isEqualTo(name);
        assertThat(ShortName.isRemote(target)).isEqualTo(remote);
    }

    @Test
    void holdsNothingThatIsNotShown() {
        assertThat(ShortName.of("tep\u202Exslx.exe\0\u0007\n\u200B")).isEqualTo("tep xslx.exe");
        assertThat(ShortName.of("a".repeat(500_000))).hasSize(40).endsWith("…");
        assertThat(ShortName.of("@".repeat(500_000))).hasSize(40);
        assertThat(ShortName.of("//" + "@".repeat(500_000) + "may")).isEqualTo("may");
        assertThat(ShortName.of("")).isEqualTo("?");
    }
}
