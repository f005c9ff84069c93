package vn.sokehoach.data.paper.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.EnumMap;
import java.util.Map;
import org.openpdf.text.pdf.BaseFont;
import vn.sokehoach.data.font.LiberationSerif;
import vn.sokehoach.data.typeset.Letters;

/** Liberation Serif as a PDF file embeds it: the characters that are used, each with its Unicode. */
final class EmbeddedSerif {
    private final Map<LiberationSerif, BaseFont> fonts = new EnumMap<>(LiberationSerif.class);
    private final SecureRandom chance;

    EmbeddedSerif(SecureRandom chance) {
        this.chance = chance;
    }

    /** The font for these letters. */
    BaseFont of(Letters letters) {
        return fonts.computeIfAbsent(LiberationSerif.of(letters.bold(), letters.italic()), this::embedded);
    }

    private BaseFont embedded(LiberationSerif serif) {
        try {
            BaseFont font = BaseFont.createFont(serif.file(), BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false,
                    serif.bytes(), null);
            font.setSecureRandom(chance);
            return font;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
