package vn.sokehoach.data.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFAbstractFootnoteEndnote;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jspecify.annotations.Nullable;

/** The notes of a document, numbered as the text calls them. */
final class FootNotes {
    /** How POI shows a call, in the text and in the note itself. */
    private static final Pattern CALL = Pattern.compile("\\[(footnote|endnote)Ref:(\\d{1,9})]");

    private final XWPFDocument document;
    private final List<Note> called = new ArrayList<>();

    FootNotes(XWPFDocument document) {
        this.document = document;
    }

    /** A note with its mark: "(1)". */
    record Note(String mark, List<XWPFParagraph> paragraphs) {}

    /** The text of a run with marks where it calls notes. */
    String marked(String text) {
        Matcher calls = CALL.matcher(text);
        StringBuilder marked = new StringBuilder();
        while (calls.find()) {
            XWPFAbstractFootnoteEndnote note = note(calls.group(1), Integer.parseInt(calls.group(2)));
            String mark = note == null ? "" : "(" + (called.size() + 1) + ")";
            if (note != null) {
                called.add(new Note(mark, note.getParagraphs()));
            }
            calls.appendReplacement(marked, Matcher.quoteReplacement(mark));
        }
        return calls.appendTail(marked).toString();
    }

    private @Nullable XWPFAbstractFootnoteEndnote note(String kind, int id) {
        return kind.equals("footnote") ? document.getFootnoteByID(id) : document.getEndnoteByID(id);
    }

    /** Those that were called so far, in their order. */
    List<Note> called() {
        return List.copyOf(called);
    }
}
