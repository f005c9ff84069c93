package vn.sokehoach.data.word;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.sokehoach.core.reading.Block.Role;
import vn.sokehoach.core.reading.ReadingWatch;
import vn.sokehoach.core.reading.SourceDocument;
import vn.sokehoach.core.reading.UnreadableDocument;
import vn.sokehoach.core.source.DraftProblem;
import vn.sokehoach.core.source.SourceFile;
import vn.sokehoach.data.block.BlockNumbering;
import vn.sokehoach.data.block.Draft;
import vn.sokehoach.data.block.GluedCaption;
import vn.sokehoach.data.block.LetterRepair;
import vn.sokehoach.data.block.NoteMarks;
import vn.sokehoach.data.opc.XmlElement;

/**
 * Reads a Word document: body, then headers and footers that hold words, then the notes.
 *
 * <p>Tracked changes are read as accepted, hidden text is left out, numbers and bullets of lists are computed.
 */
public final class WordReader {

    /**
     * Reads the document in these parts; {@code watch} follows the paragraphs and tables of its body.
     *
     * @throws UnreadableDocument CAP_EXCEEDED
     */
    public SourceDocument read(SourceFile file, WordParts parts, ReadingWatch.Parts watch) throws UnreadableDocument {
        Styles styles = new Styles(parts.styles());
        Notes notes = new Notes(parts.footnotes(), parts.endnotes());
        Unwrapped unwrapped = new Unwrapped();
        Story story = new Story(styles, new Lists(parts.numbering(), styles), notes, unwrapped);
        List<Draft> body = story.read(parts.body(), watch);
        List<Draft> rest = new ArrayList<>(margins(story, parts.margins()));
        rest.addAll(notes(story, notes));
        LetterRepair letters = LetterRepair.told(Stream.concat(body.stream(), rest.stream()).toList());
        List<Draft> drafts = new ArrayList<>(NoteMarks.settled(GluedCaption.parted(letters.repaired(body))));
        drafts.addAll(letters.repaired(rest));
        return BlockNumbering.number(file.name(), drafts, problems(file, unwrapped.revisions()));
    }

    /** Headers for first, odd and even pages often say the same; a page number alone says nothing. */
    private static List<Draft> margins(Story story, List<XmlElement> margins) throws UnreadableDocument {
        List<Draft> drafts = new ArrayList<>();
        for (XmlElement part : margins) {
            drafts.addAll(story.read(part));
        }
        return drafts.stream()
                .flatMap(Draft::texts)
                .filter(text -> text.text().chars().anyMatch(Character::isLetter))
                .distinct()
                .<Draft>map(text -> text.as(Role.MARGIN))
                .toList();
    }

    private static List<Draft> notes(Story story, Notes notes) throws UnreadableDocument {
        List<Draft> drafts = new ArrayList<>();
        int number = 0;
        for (XmlElement note : notes.inOrder()) {
            String mark = Integer.toString(++number);
            int before = drafts.size();
            story.read(note)
                    .stream()
                    .flatMap(Draft::texts)
                    .filter(text -> !text.text().isBlank())
                    .forEach(text -> drafts.add(
                            text.with(text.text(), drafts.size() == before ? mark : text.mark()).as(Role.NOTE)));
        }
        return drafts;
    }

    private static List<DraftProblem> problems(SourceFile file, int revisions) {
        return revisions == 0 ? List.of()
                : List.of(new DraftProblem(DraftProblem.Code.TRACKED_CHANGES, List.of(Integer.toString(revisions)),
                        file.name(), null));
    }
}
