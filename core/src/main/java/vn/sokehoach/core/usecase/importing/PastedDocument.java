package vn.sokehoach.core.usecase.importing;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** What was pasted from the clipboard, as a file like any other: its bytes are kept as the original. */
public final class PastedDocument {
    /** Says in what encoding the file is, whatever a page from elsewhere says of itself. */
    private static final String MARK = "\uFEFF";
    private static final Pattern WHOLE = Pattern.compile("(?i)\\s*<(?:!doctype|html)\\b");
    private static final Pattern TABLE = Pattern.compile("(?i)<table\\b");
    private static final Pattern ROW = Pattern.compile("(?i)<t(?:r|d|h)\\b");

    private PastedDocument() {}

    /**
     * A page; a piece of one is made whole, so that the file is known by its content.
     *
     * @param html as the clipboard has it: a whole page, a piece, or bare rows of a table
     */
    public static IncomingFile page(String name, String html) {
        String page = withoutZeros(html);
        String shown = page.substring(Math.max(0, page.indexOf('<')));
        boolean rows = ROW.matcher(shown).find() && !TABLE.matcher(shown).find();
        String piece = rows ? "<table>" + shown + "</table>" : shown;
        return file(name, WHOLE.matcher(piece).lookingAt() ? piece : "<!DOCTYPE html>\n" + piece);
    }

    /** Plain text. */
    public static IncomingFile words(String name, String text) {
        return file(name, withoutZeros(text));
    }

    /** Windows ends what is in its clipboard with a zero, and some programs fill up with more. */
    private static String withoutZeros(String text) {
        return text.replace("\0", "");
    }

    private static IncomingFile file(String name, String content) {
        return IncomingFile.of(name, (MARK + content).getBytes(StandardCharsets.UTF_8));
    }
}
