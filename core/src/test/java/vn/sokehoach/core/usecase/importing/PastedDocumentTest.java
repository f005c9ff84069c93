package vn.sokehoach.core.usecase.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.sokehoach.core.reading.UnreadableDocument;

class PastedDocumentTest {
    private static final String MARK = "\uFEFF";

    @Test
    void makesAPieceOfAPageWhole() throws UnreadableDocument {
        assertThat(content(PastedDocument.page("dán.html", "<p>Mở chợ</p>")))
                .isEqualTo(MARK + "<!DOCTYPE html>\n<p>Mở chợ</p>");
        assertThat(content(PastedDocument.page("dán.html", "<col><tr><td>Mở chợ</td></tr>")))
                .isEqualTo(MARK + "<!DOCTYPE html>\n<table><col><tr><td>Mở chợ</td></tr></table>");
    }

    @Test
    void keepsAWholePageWithoutWhatWindowsPutsAroundIt() throws UnreadableDocument {
        assertThat(content(PastedDocument.page("dán.html", "Version:0.9\r\nStartHTML:00\r\n<HTML><p>Mở</HTML>\0\0")))
                .isEqualTo(MARK + "<HTML><p>Mở</HTML>");
    }

    @Test
    void keepsPlainText() throws UnreadableDocument {
        IncomingFile file = PastedDocument.words("dán.txt", "TT\tViệc\r\n1\tMở chợ\0");
        assertThat(content(file)).isEqualTo(MARK + "TT\tViệc\r\n1\tMở chợ");
        assertThat(file.name()).isEqualTo("dán.txt");
    }

    private static String content(IncomingFile file) throws UnreadableDocument {
        return new String(file.read(), StandardCharsets.UTF_8);
    }
}
