package vn.sokehoach.data.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Liberation Serif, which has the measures of Times New Roman and every letter of Vietnamese. */
public enum LiberationSerif {
    REGULAR("LiberationSerif-Regular.ttf"), BOLD("LiberationSerif-Bold.ttf"), ITALIC("LiberationSerif-Italic.ttf"),
    BOLD_ITALIC("LiberationSerif-BoldItalic.ttf");

    private final String file;

    LiberationSerif(String file) {
        this.file = file;
    }

    /** The one of these looks. */
    public static LiberationSerif of(boolean bold, boolean italic) {
        return bold ? italic ? BOLD_ITALIC : BOLD : italic ? ITALIC : REGULAR;
    }

    /** The name of its file, without a folder. */
    public String file() {
        return file;
    }

    /** The font, parsed anew. */
    public TrueTypeFont load() {
        try (InputStream in = open()) {
            return new TTFParser().parse(new RandomAccessReadBuffer(in));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The bytes of its file. */
    public byte[] bytes() {
        try (InputStream in = open()) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private InputStream open() {
        String resource = "liberation/" + file;
        return Objects.requireNonNull(LiberationSerif.class.getClassLoader().getResourceAsStream(resource), resource);
    }
}
