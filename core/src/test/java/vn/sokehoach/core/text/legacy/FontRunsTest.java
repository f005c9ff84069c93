package vn.sokehoach.core.text.legacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FontRunsTest {
    private final FontRuns runs = new FontRuns(new FontTrust());

    @Test
    void convertsEachRunByItsFont() {
        runs.append("Më ", ".VnTime");
        runs.append("chợ ", "Times New Roman");
        runs.append("phieân", "VNI-Times");
        assertThat(runs.repaired()).isEqualTo(new Repaired("Mở chợ phiên", Map.of("TCVN3", 1, "VNI", 1)));
    }

    @Test
    void joinsALetterThatTwoRunsPart() {
        runs.append("Ñöôø", "VNI-Times");
        runs.append("ng boä, ca", "VNI-Times");
        runs.append("ùt soûi", "vni-helve");
        assertThat(runs.repaired().text()).isEqualTo("Đường bộ, cát sỏi");
    }

    @Test
    void writesCapitalsWhereTheFontDrawsThem() {
        runs.append("ñ", ".VnTimeH");
        runs.append("y ban, ", ".VnTime");
        runs.append("kÕ ho¹ch", ".VnArialH");
        assertThat(runs.repaired()).isEqualTo(new Repaired("Ủy ban, KẾ HOẠCH", Map.of("TCVN3", 8)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Tæ CHøC THùC HIÖN|TỔ CHỨC THỰC HIỆN", "§Ò ¸N TRåNG RõNG|ĐỀ ÁN TRỒNG RỪNG",
            "Tæ chøc trång rõng ë x·|Tổ chức trồng rừng ở xã", "§Ò nghÞ UBND tØnh xÐt|Đề nghị UBND tỉnh xét",
            "ý KIÕN|Ý KIẾN", "CHî ë VïNG CAO|CHỢ Ở VÙNG CAO"})
    void givesCapitalsBackThatTcvn3CannotWrite(String typed, String meant) {
        runs.append(typed, ".VnTime");
        assertThat(runs.repaired().text()).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tên", "các xã vùng cao", "Sở Công Thương rà soát", "Phụ lục", "Đơn vị tính", "và", "Số TT",
            "tháng", "Ghi chú", "có", "STT", "12.616,5"})
    void leavesUnicodeAloneOnWhichSomebodySetAnOldFont(String text) {
        for (String font : new String[] {".VnTime", "VNI-Times"}) {
            FontRuns old = new FontRuns(new FontTrust());
            old.append(text, font);
            assertThat(old.repaired()).as(font).isEqualTo(Repaired.sound(text));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tên", "Các xã vùng cao", "Sở Công Thương rà soát", "Phụ lục", "Đơn vị tính", "và", "Số TT",
            "tháng", "Ghi chú", "có", "Đã trồng", "Sở", "lúa", "Chỉ tiêu", "rẫy", "mía", "sò", "cỏ"})
    void believesTheFontInAFewWords(String meant) {
        for (LegacyEncoding encoding : LegacyEncoding.values()) {
            FontRuns old = new FontRuns(new FontTrust());
            old.append(OldTypist.type(encoding, meant), encoding == LegacyEncoding.VNI ? "VNI-Times" : ".VnTime");
            assertThat(old.repaired().text()).as(encoding.name()).isEqualTo(meant);
        }
    }

    @Test
    void readsWordsThatMayBeEitherLikeThoseBefore() {
        FontTrust trust = new FontTrust();
        assertThat(read(trust, "Trång rõng")).isEqualTo("Trồng rừng");
        assertThat(read(trust, "cá tèt")).isEqualTo("cỏ tốt");
        FontTrust doubt = new FontTrust();
        assertThat(read(doubt, "Giống thủy sản")).isEqualTo("Giống thủy sản");
        assertThat(read(doubt, "cá")).isEqualTo("cá");
    }

    private static String read(FontTrust trust, String text) {
        FontRuns paragraph = new FontRuns(trust);
        paragraph.append(text, ".VnTime");
        return paragraph.repaired().text();
    }

    @ParameterizedTest
    @CsvSource({".VnTime,TCVN3,false", ".VnTimeH,TCVN3,true", ".VNARIALH,TCVN3,true", ".vntimeh,TCVN3,true",
            "ABCDEF+.VnTimeH-Bold,TCVN3,true", "'.VnTimeH,BoldItalic',TCVN3,true", ".VnBlack,TCVN3,false",
            "VNI-Times,VNI,false", "vni-helve,VNI,false", "'XYZABC+VNI-Times,Bold',VNI,false"})
    void knowsLegacyFontsByTheirNames(String name, LegacyEncoding encoding, boolean capitals) {
        assertThat(LegacyFont.named(name)).contains(new LegacyFont(encoding, capitals));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Times New Roman", "Vni", "Vnitrix", "", "Arial", "TCVN"})
    void knowsTheFontsOfUnicode(String name) {
        assertThat(LegacyFont.named(name)).isEmpty();
        assertThat(LegacyFont.named(null)).isEmpty();
    }
}
