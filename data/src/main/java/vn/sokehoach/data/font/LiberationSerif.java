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
    REGULAR("LiberationSerif-Regular.ttf"), BOLD("LiberationSerif-Bold.ttf");

    private final String resource;

    LiberationSerif(String file) {
        this.resource = "liberation/" + file;
    }

    /** The font, parsed anew. */
    public TrueTypeFont load() {
        try (InputStream in = Objects.requireNonNull(
                LiberationSerif.class.getClassLoader().getResourceAsStream(resource), resource)) {
            return new TTFParser().parse(new RandomAccessReadBuffer(in));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
