package vn.sokehoach.data.oldword;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.Range;
import vn.sokehoach.core.reading.UnreadableDocument;
import vn.sokehoach.core.reading.UnreadableDocument.Reason;
import vn.sokehoach.data.foreign.ForeignTemplate;
import vn.sokehoach.data.foreign.LeftOut;
import vn.sokehoach.data.opc.XmlElement;
import vn.sokehoach.data.word.WordParts;

/** A document of Word 97 to 2003 in the parts of a document of today. */
public final class OldWord {

    private OldWord() {}

    /**
     * The parts of a document.
     *
     * @param leftOut where a template of another machine is added
     * @throws UnreadableDocument ENCRYPTED, KIND_NOT_READ for Word before 97, TRUNCATED_ZIP where it is damaged
     */
    public static WordParts parts(byte[] content, LeftOut leftOut) throws UnreadableDocument {
        try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(content))) {
            ForeignTemplate.in(document.getMainStream(), document.getTableStream(), leftOut);
            return parts(document);
        } catch (EncryptedDocumentException locked) {
            throw new UnreadableDocument(Reason.ENCRYPTED).because(locked);
        } catch (OldWordFileFormatException old) {
            throw new UnreadableDocument(Reason.KIND_NOT_READ, "doc").because(old);
        } catch (IOException | RuntimeException damaged) {
            throw new UnreadableDocument(Reason.TRUNCATED_ZIP).because(damaged);
        }
    }

    private static WordParts parts(HWPFDocument document) {
        ListParts lists = new ListParts();
        Anchors anchors = new Anchors(document);
        StoryParts story = new StoryParts(lists, anchors);
        XmlElement body = story.of(document.getRange(), "body");
        anchors.boxesLeft().forEach(box -> story.of(box, "body").children().forEach(body::add));
        List<XmlElement> footnotes = notes(document, document.getFootnotes(), document.getFootnoteRange(), "footnote");
        List<XmlElement> endnotes = notes(document, document.getEndnotes(), document.getEndnoteRange(), "endnote");
        return new WordParts(body, Optional.empty(), Optional.of(lists.numbering()), footnotes, endnotes, List.of());
    }

    private static List<XmlElement> notes(HWPFDocument document, Notes notes, Range texts, String name) {
        XmlElement part = XmlElement.of(name + "s");
        for (int no = 0; no < notes.getNotesCount(); no++) {
            Range text = new Range(texts.getStartOffset() + notes.getNoteTextStartOffset(no),
                    texts.getStartOffset() + notes.getNoteTextEndOffset(no), document);
            XmlElement note = XmlElement.of(name, "id", no + 1);
            new StoryParts(new ListParts(), null).of(text, name).children().forEach(note::add);
            part.add(note);
        }
        return List.of(part);
    }
}
