package vn.sokehoach.app.ui.clip;

import java.io.File;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;

/** The one gate to the system's clipboard; tests put their own content in its place. */
public interface Pasteboard {
    /** What can be read of what lies there; empty where it is nothing, a picture, or empty text. */
    Optional<Clipping> content();

    /** What lies there as plain text, such as the cells of a spreadsheet; empty where there is none. */
    Optional<String> text();

    /** Puts a text there. */
    void put(String text);

    /** Puts the same there in two forms, as plain text and as HTML. */
    void put(String text, String html);

    /** The clipboard of the system; only for the window's thread. */
    final class OfSystem implements Pasteboard {
        /** Calc's cells as a text in which their line breaks stand in quotes; its plain text has blanks for them. */
        private static final String CELLS_OF_CALC = "application/x-libreoffice-tsvc";
        private static final Pattern TAG = Pattern.compile("<(?:!--(?s:.*?)--|[^>]*+)>");

        @Override
        public Optional<Clipping> content() {
            Clipboard system = Clipboard.getSystemClipboard();
            List<File> files = system.hasFiles() ? system.getFiles() : List.of();
            String html = system.hasHtml() ? system.getHtml() : null;
            String text = system.hasString() ? system.getString() : null;
            if (!files.isEmpty()) {
                return Optional.of(new Clipping.Files(files.stream().map(File::toPath).toList()));
            }
            if (html != null && html.indexOf('<') >= 0 && tells(TAG.matcher(html).replaceAll(" "))) {
                return Optional.of(new Clipping.Page(html));
            }
            return text != null && tells(text) ? Optional.of(new Clipping.Words(text)) : Optional.empty();
        }

        @Override
        public void put(String text) {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        }

        @Override
        public Optional<String> text() {
            Clipboard system = Clipboard.getSystemClipboard();
            return cellsOfCalc(system)
                    .or(() -> system.hasString() ? Optional.ofNullable(system.getString()) : Optional.empty());
        }

        private static Optional<String> cellsOfCalc(Clipboard system) {
            DataFormat known = DataFormat.lookupMimeType(CELLS_OF_CALC);
            DataFormat cells = known == null ? new DataFormat(CELLS_OF_CALC) : known;
            return switch (system.getContent(cells)) {
                case String text -> Optional.of(text);
                case ByteBuffer bytes -> words(bytes.duplicate());
                case null, default -> Optional.empty();
            };
        }

        /** Empty where it is no Unicode: a program may give its own code page. */
        private static Optional<String> words(ByteBuffer bytes) {
            try {
                String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
                return Optional.of(text.replaceFirst("\0+$", ""));
            } catch (CharacterCodingException otherCode) {
                return Optional.empty();
            }
        }

        @Override
        public void put(String text, String html) {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            content.putHtml(html);
            Clipboard.getSystemClipboard().setContent(content);
        }

        private static boolean tells(String text) {
            return text.codePoints().anyMatch(Character::isLetterOrDigit);
        }
    }
}
