package vn.sokehoach.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import vn.sokehoach.app.ui.OnScreen;
import vn.sokehoach.app.ui.clip.Clipping;
import vn.sokehoach.app.ui.clip.Pasteboard;

/** The clipboard of the screen in memory, on which the tests run, behaves like that of a system. */
@OnScreen
class PasteboardTest {
    private final Pasteboard pasteboard = new Pasteboard.OfSystem();
    private final ClipboardContent content = new ClipboardContent();

    @BeforeEach
    void start() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void takesTheRichestFormThatTellsSomething() throws Exception {
        content.putString("Mở chợ");
        assertThat(taken()).contains(new Clipping.Words("Mở chợ"));

        content.putHtml("<img src='a.png'><!-- <b>lời</b> -->");
        assertThat(taken()).contains(new Clipping.Words("Mở chợ"));

        content.putHtml("<b>Mở chợ</b>");
        assertThat(taken()).contains(new Clipping.Page("<b>Mở chợ</b>"));

        File file = new File("kế hoạch.docx").getAbsoluteFile();
        content.putFiles(List.of(file));
        assertThat(taken()).contains(new Clipping.Files(List.of(file.toPath())));
    }

    @Test
    void takesNothingOfBlanks() throws Exception {
        content.putString(" \n\t ");
        assertThat(taken()).isEmpty();
    }

    @Test
    void putsATextThere() throws Exception {
        WaitForAsyncUtils.asyncFx(() -> pasteboard.put("SK-0001")).get(20, TimeUnit.SECONDS);
        assertThat(WaitForAsyncUtils.asyncFx(pasteboard::content).get(20, TimeUnit.SECONDS))
                .contains(new Clipping.Words("SK-0001"));
    }

    @Test
    void takesTheCellsOfCalcWithTheirLineBreaks() throws Exception {
        DataFormat calc = new DataFormat("application/x-libreoffice-tsvc");
        content.putString("dòng một dòng hai\t40%");
        content.put(calc, ByteBuffer.wrap("\"dòng một\ndòng hai\"\t40%".getBytes(StandardCharsets.UTF_8)));

        assertThat(text()).contains("\"dòng một\ndòng hai\"\t40%");

        content.remove(calc);
        assertThat(text()).contains("dòng một dòng hai\t40%");
    }

    private Optional<String> text() throws Exception {
        return WaitForAsyncUtils.asyncFx(() -> {
            Clipboard.getSystemClipboard().setContent(content);
            return pasteboard.text();
        }).get(20, TimeUnit.SECONDS);
    }

    private Optional<Clipping> taken() throws Exception {
        return WaitForAsyncUtils.asyncFx(() -> {
            Clipboard.getSystemClipboard().setContent(content);
            return pasteboard.content();
        }).get(20, TimeUnit.SECONDS);
    }
}
