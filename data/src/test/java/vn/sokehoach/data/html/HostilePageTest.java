package vn.sokehoach.data.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.sokehoach.core.reading.Block.Table;
import vn.sokehoach.core.reading.UnreadableDocument;
import vn.sokehoach.core.reading.UnreadableDocument.Reason;
import vn.sokehoach.core.source.SourceFile;
import vn.sokehoach.data.reading.SniffingReader;

/** Pages made to use up the machine are read within caps or refused. */
class HostilePageTest {

    @Test
    void followsSpansNoFartherThanABrowser() {
        Table table = Pages.table("<p>Bảng</p><table border=1><tr><td colspan=1000000 rowspan=99999999999>A</td></tr>"
                + "<tr></tr><tr></tr></table>");
        assertThat(table.columns()).isEqualTo(1);
        assertThat(table.rows()).isEqualTo(3);
        assertThat(table.cell(0, 0).rowSpan()).isEqualTo(3);
    }

    @Test
    void readsWhatIsNestedTooDeepAsLessDeep() {
        assertThat(Pages.printed("<div>".repeat(20_000) + "Mở chợ")).containsExactly("Mở chợ");
        assertThat(Pages.printed("<table><tr><td>".repeat(200) + "Mở chợ")).containsExactly("Mở chợ");
    }

    @Test
    void refusesTooManyElements() {
        assertRefused("<b>".repeat(1_000_001), "elements");
        assertRefused("<p>" + formatting(200) + "</p>" + "<p>x".repeat(100_000), "elements");
    }

    @Test
    void refusesTooManyPlaces() {
        assertRefused("<p>Bảng</p><table><tr>" + "<td>a".repeat(900) + "<tr><td>b".repeat(3_000), "cells");
        assertRefused("<p>Bảng</p><table><tr>" + "<td>a".repeat(1_001), "cells");
    }

    @Test
    void readsAStyleThatNeverEnds() {
        String quotes = "color:\"red;".repeat(200_000);
        assertThat(Pages.printed("<style>p {" + quotes + "</style><p style='" + quotes + "'>Mở chợ</p>"))
                .containsExactly("Mở chợ");
    }

    /** Elements that a browser opens again in every paragraph. */
    private static String formatting(int count) {
        StringBuilder page = new StringBuilder();
        for (int no = 0; no < count; no++) {
            page.append("<font size=").append(no).append('>');
        }
        return page.toString();
    }

    private static void assertRefused(String body, String cap) {
        byte[] page = ("<html><body>" + body).getBytes(StandardCharsets.UTF_8);
        UnreadableDocument refused = catchThrowableOfType(UnreadableDocument.class,
                () -> new SniffingReader().read(new SourceFile("trang.html", "0".repeat(64)), page));
        assertThat(refused).isNotNull();
        assertThat(refused.reason()).isEqualTo(Reason.CAP_EXCEEDED);
        assertThat(refused.arguments()).containsExactly(cap);
    }
}
