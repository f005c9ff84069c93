package vn.sokehoach.data.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.reading.Block.Shape;
import vn.sokehoach.core.reading.ReadingWatch;
import vn.sokehoach.core.reading.UnreadableDocument;
import vn.sokehoach.core.text.legacy.FontRuns;
import vn.sokehoach.core.text.legacy.FontTrust;
import vn.sokehoach.data.block.Draft;
import vn.sokehoach.data.block.Extent;
import vn.sokehoach.data.block.LineBreaks;
import vn.sokehoach.data.opc.XmlElement;

/** Reads a container of paragraphs and tables: the body, a cell, a text box, a note, a header. */
final class Story {
    private final Styles styles;
    private final Lists lists;
    private final ListCounter counter;
    private final RunReader runs;
    private final Unwrapped unwrapped;
    private final FontTrust trust = new FontTrust();

    Story(Styles styles, Lists lists, Notes notes, Unwrapped unwrapped) {
        this.styles = styles;
        this.lists = lists;
        this.counter = new ListCounter(lists);
        this.runs = new RunReader(styles, notes, unwrapped);
        this.unwrapped = unwrapped;
    }

    /**
     * What is in a container.
     *
     * @throws UnreadableDocument CAP_EXCEEDED as soon as it holds too much
     */
    List<Draft> read(XmlElement container) throws UnreadableDocument {
        return read(container, ReadingWatch.Parts.NONE);
    }

    /** The same, followed by its paragraphs and tables. */
    List<Draft> read(XmlElement container, ReadingWatch.Parts watch) throws UnreadableDocument {
        List<Draft> drafts = new ArrayList<>();
        Inline carried = new Inline(trust);
        int paragraphs = 0;
        List<XmlElement> children = unwrapped.children(container).toList();
        int at = 0;
        for (XmlElement child : children) {
            watch.next(++at, children.size());
            switch (child.name()) {
                case "p" -> {
                    int before = drafts.size();
                    carried = paragraph(child, carried, drafts);
                    paragraphs += isFilled(drafts.subList(before, drafts.size())) ? 1 : 0;
                    Extent.requireParagraphs(paragraphs);
                }
                case "tbl" -> drafts.addAll(new TableReader(this, styles, unwrapped).read(child));
                case "oMathPara" -> drafts.addAll(formula(child));
                default -> {
                    // section properties, bookmarks, ranges of comments: nothing that is shown
                }
            }
        }
        drafts.addAll(LineBreaks.paragraphs(carried.text(), null, carried.shape(Look.SILENT)));
        return drafts;
    }

    private static boolean isFilled(List<Draft> drafts) {
        return drafts.stream().flatMap(Draft::texts).anyMatch(text -> !text.text().isBlank());
    }

    /** Adds a paragraph; where its end is deleted, what it shows is carried into the next one. */
    private Inline paragraph(XmlElement paragraph, Inline carried, List<Draft> drafts) throws UnreadableDocument {
        Optional<XmlElement> properties = paragraph.child("pPr");
        String style = properties.flatMap(found -> found.child("pStyle")).map(XmlElement::val).orElse(null);
        Look named = styles.paragraph(style);
        Look look = Look.ofParagraph(properties).over(named);
        runs.read(paragraph, named, carried);
        if (endIsDeleted(properties)) {
            return carried;
        }
        Look end = Look.ofRun(properties.flatMap(found -> found.child("rPr"))).over(named);
        String mark = drawn(mark(look, Look.ofParagraph(properties), style), end);
        Shape shape = carried.shape(look);
        drafts.addAll(LineBreaks.paragraphs(carried.text(), mark, shape));
        for (XmlElement box : carried.boxes()) {
            drafts.addAll(read(box));
        }
        return new Inline(trust);
    }

    private boolean endIsDeleted(Optional<XmlElement> properties) {
        Optional<XmlElement> mark = properties.flatMap(found -> found.child("rPr"));
        boolean inserted = Stream.of("ins", "moveTo").anyMatch(name -> mark.flatMap(m -> m.child(name)).isPresent());
        boolean deleted = Stream.of("del", "moveFrom").anyMatch(name -> mark.flatMap(m -> m.child(name)).isPresent());
        if (inserted || deleted) {
            unwrapped.countRevision();
        }
        return deleted;
    }

    private @Nullable String mark(Look look, Look own, @Nullable String style) {
        Integer list = look.numId();
        if (list == null || list == 0) {
            return null;
        }
        Integer level = own.level();
        if (level == null) {
            level = own.numId() == null ? levelOfStyle(list, look, style) : Integer.valueOf(0);
        }
        return counter.next(list, level);
    }

    /** A number in the look of the paragraph's end, as Word shows it where the list says nothing of its font. */
    private @Nullable String drawn(@Nullable String mark, Look end) {
        if (mark == null || !end.isLegacy()) {
            return mark;
        }
        FontRuns runs = new FontRuns(trust);
        runs.append(mark, end.font());
        return runs.repaired().text();
    }

    private int levelOfStyle(int list, Look look, @Nullable String style) {
        Integer level = look.level();
        return level != null && level > 0 ? level : lists.levelOfStyle(list, styles.listStyle(style));
    }

    private static List<Draft.Text> formula(XmlElement formula) {
        StringBuilder text = new StringBuilder();
        formula.within("t").forEach(piece -> text.append(piece.text()));
        return List.of(Draft.Text.plain(text.toString()));
    }
}
