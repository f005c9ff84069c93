package vn.sokehoach.data.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import vn.sokehoach.core.reading.DocumentReader;
import vn.sokehoach.core.reading.SourceDocument;
import vn.sokehoach.core.reading.UnreadableDocument;
import vn.sokehoach.core.reading.UnreadableDocument.Reason;
import vn.sokehoach.core.source.DraftProblem;
import vn.sokehoach.core.source.SourceFile;
import vn.sokehoach.data.block.BlockNumbering;
import vn.sokehoach.data.block.Draft;
import vn.sokehoach.data.block.GluedCaption;
import vn.sokehoach.data.block.NoteMarks;
import vn.sokehoach.data.foreign.ForeignTags;
import vn.sokehoach.data.foreign.LeftOut;

/**
 * Reads a page of HTML: its text, then what stands in its margins, then its notes.
 *
 * <p>Tracked changes are read as accepted, what is not shown is left out, numbers of lists are computed.
 */
public final class HtmlReader implements DocumentReader {

    @Override
    public SourceDocument read(SourceFile file, byte[] content) throws UnreadableDocument {
        Document page = PageParser.parse(PageDecoding.decode(content));
        if (!page.getElementsByTag("frameset").isEmpty()) {
            throw new UnreadableDocument(Reason.WEB_ARCHIVE);
        }
        LeftOut leftOut = ForeignTags.in(page);
        SheetPage sheet = new SheetPage(page);
        PageStory story = new PageStory(StyleSheet.of(page), PageNotes.in(page), sheet);
        List<Draft> drafts =
                new ArrayList<>(NoteMarks.settled(GluedCaption.parted(story.read(page.body(), Look.PLAIN))));
        drafts.addAll(story.margins());
        drafts.addAll(story.notes());
        return leftOut.toldIn(BlockNumbering.number(file.name(), drafts, problems(file, story, sheet)));
    }

    private static List<DraftProblem> problems(SourceFile file, PageStory story, SheetPage sheet) {
        List<DraftProblem> problems = new ArrayList<>();
        if (story.revisions() > 0) {
            problems.add(new DraftProblem(DraftProblem.Code.TRACKED_CHANGES,
                    List.of(Integer.toString(story.revisions())), file.name(), null));
        }
        problems.addAll(sheet.dates(file.name(), story.styles()));
        return problems;
    }
}
