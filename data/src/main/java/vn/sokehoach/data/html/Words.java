package vn.sokehoach.data.html;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.reading.Block.Role;
import vn.sokehoach.core.reading.Block.Shape;
import vn.sokehoach.core.text.legacy.FontRuns;
import vn.sokehoach.core.text.legacy.FontTrust;
import vn.sokehoach.core.text.legacy.Repaired;
import vn.sokehoach.data.block.NoteMarks;

/** What is gathered of a paragraph, white space as a browser shows it: its characters, TABs and line breaks, its look. */
final class Words {
    private static final String COLLAPSING = " \t\r\n\f";

    private final FontRuns text;
    private boolean spaced = true;
    private boolean allBold = true;
    private boolean allItalic = true;
    private @Nullable Look first;

    Words(FontTrust trust) {
        this.text = new FontRuns(trust);
    }

    /** All characters in an element on one line, with plain spaces. */
    static String in(Element element) {
        return element.text().replace('\u00A0', ' ').strip();
    }

    void append(String characters, Look look) {
        boolean figures = look.raised() && characters.strip().matches("\\d{1,2}");
        String shown = figures ? NoteMarks.raised(characters.strip())
                : look.spacesKept() ? characters.replace("\r\n", "\n") : collapsed(characters);
        add(shown, look);
        if (!shown.isBlank()) {
            first = first == null ? look : first;
            allBold &= look.bold();
            allItalic &= look.italic();
        }
    }

    /** A line break or a TAB. */
    void append(char sign) {
        add(Character.toString(sign), Look.PLAIN);
    }

    boolean isBlank() {
        return first == null;
    }

    /** The characters, those of legacy fonts as the letters that the fonts draw. */
    Repaired text() {
        return text.repaired();
    }

    Shape shape() {
        return first == null ? Shape.PLAIN : new Shape(Role.BODY, allBold, allItalic, first.centred());
    }

    private void add(String shown, Look look) {
        if (!shown.isEmpty()) {
            text.append(shown, look.font());
            spaced = COLLAPSING.indexOf(shown.charAt(shown.length() - 1)) >= 0;
        }
    }

    private String collapsed(String characters) {
        StringBuilder collapsed = new StringBuilder();
        boolean after = spaced;
        for (int at = 0; at < characters.length(); at++) {
            char letter = characters.charAt(at);
            boolean space = COLLAPSING.indexOf(letter) >= 0;
            if (!space || !after) {
                collapsed.append(space || letter == '\u00A0' ? ' ' : letter);
            }
            after = space;
        }
        return collapsed.toString();
    }
}
