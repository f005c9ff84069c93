package vn.sokehoach.data.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.reading.Block.Role;
import vn.sokehoach.core.reading.UnreadableDocument;
import vn.sokehoach.core.text.legacy.FontTrust;
import vn.sokehoach.data.block.Draft;
import vn.sokehoach.data.block.Extent;
import vn.sokehoach.data.block.LineBreaks;
import vn.sokehoach.data.text.TextReader;

/** Reads what a page shows, element by element: paragraphs and tables, and apart from them notes and margins. */
final class PageStory {
    /** Nothing in them is text of the document, or none is shown. */
    private static final Set<String> UNSHOWN = Set.of("script", "style", "head", "title", "meta", "link", "xml",
            "noscript", "template", "iframe", "object", "embed", "svg", "canvas", "audio", "video", "map", "select",
            "datalist", "button", "input", "textarea", "del", "rp", "rt");
    private static final Set<String> BLOCKS = Set.of("address", "article", "aside", "blockquote", "body", "center",
            "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form",
            "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html", "legend", "li", "main", "menu", "nav", "ol",
            "p", "section", "summary", "tbody", "td", "tfoot", "th", "thead", "tr", "ul");
    private static final Set<String> MARGINS = Set.of("nav", "footer", "aside");
    private static final Set<String> MARGIN_ROLES = Set.of("navigation", "banner", "contentinfo", "complementary");
    private static final Set<String> MARGIN_TITLES = Set.of("header", "footer");
    private static final Set<String> MARGIN_PARTS = Set.of("header", "footer", "comment-list");

    private final StyleSheet styles;
    private final PageNotes notes;
    private final SheetPage sheet;
    private final ListMarks marks = new ListMarks();
    private final FontTrust trust = new FontTrust();
    private final List<Draft> margins = new ArrayList<>();
    private final List<Draft> noted = new ArrayList<>();
    private int revisions;

    PageStory(StyleSheet styles, PageNotes notes, SheetPage sheet) {
        this.styles = styles;
        this.notes = notes;
        this.sheet = sheet;
    }

    /** What is in an element at whose place text has this look. */
    List<Draft> read(Element container, Look look) throws UnreadableDocument {
        Passage passage = new Passage();
        passage.children(container, look);
        passage.end();
        return passage.drafts;
    }

    StyleSheet styles() {
        return styles;
    }

    /** What is known of the page as a workbook. */
    SheetPage sheet() {
        return sheet;
    }

    /** Headers, footers and what leads to other pages. */
    List<Draft> margins() {
        return margins;
    }

    /** The notes in the order in which they stand. */
    List<Draft> notes() {
        return noted;
    }

    /** How many insertions and deletions were met; they are read as accepted. */
    int revisions() {
        return revisions;
    }

    private static boolean isMargin(Element element, Css css) {
        String name = element.normalName();
        return MARGINS.contains(name) || MARGIN_ROLES.contains(element.attr("role"))
                || name.equals("div") && MARGIN_TITLES.contains(element.attr("title"))
                || MARGIN_PARTS.contains(css.value("mso-element"));
    }

    private void margin(Element element, Look look) throws UnreadableDocument {
        read(element, look).stream().flatMap(Draft::texts).map(text -> text.as(Role.MARGIN)).forEach(margins::add);
    }

    private void note(Element element, Look look, String mark) throws UnreadableDocument {
        List<Draft.Text> texts = read(element, look).stream()
                .flatMap(Draft::texts)
                .filter(text -> !text.text().isBlank())
                .toList();
        for (Draft.Text text : texts) {
            String number = text == texts.getFirst() ? mark : text.mark();
            noted.add(text.with(text.text(), number).as(Role.NOTE));
        }
    }

    /** The paragraphs and tables of one container, the last paragraph still growing. */
    private final class Passage {
        private final List<Draft> drafts = new ArrayList<>();
        private Words words = new Words(trust);
        private @Nullable String mark;
        private int items;
        private int paragraphs;

        void children(Element container, Look look) throws UnreadableDocument {
            for (Node node : container.childNodes()) {
                switch (node) {
                    case TextNode text -> words.append(text.getWholeText(), look);
                    case Element element -> element(element, look);
                    default -> {
                        // comments and declarations: nothing that is shown
                    }
                }
            }
        }

        private void element(Element element, Look around) throws UnreadableDocument {
            String name = element.normalName();
            revisions += name.equals("del") || name.equals("ins") ? 1 : 0;
            Css css = styles.of(element);
            if (UNSHOWN.contains(name) || css.isHidden()
                    || element.hasAttr("hidden") || notes.isReference(element) || notes.isSign(element)) {
                return;
            }
            Look look = around.within(element, css);
            String note = notes.markOfNote(element);
            if (note != null && drafts != noted) {
                end();
                note(element, look, note);
            } else if (isMargin(element, css)) {
                end();
                margin(element, look);
            } else {
                shown(element, css, look);
            }
        }

        private void shown(Element element, Css css, Look look) throws UnreadableDocument {
            switch (element.normalName()) {
                case "br" -> words.append('\n');
                case "table" -> {
                    end();
                    drafts.addAll(new PageTable(PageStory.this).read(element, look));
                }
                case "pre", "xmp", "plaintext" -> {
                    end();
                    drafts.addAll(TextReader.drafts(element.wholeText().replace('\u00A0', ' ')));
                }
                case "li" -> item(element, look);
                case String name when BLOCKS.contains(name) -> block(element, look);
                default -> inline(element, css, look);
            }
        }

        private void item(Element item, Look look) throws UnreadableDocument {
            end();
            mark = marks.next(item, look.figures());
            items++;
            children(item, look);
            items--;
            end();
            endMark();
        }

        private void block(Element block, Look look) throws UnreadableDocument {
            end();
            children(block, look);
            end();
            if (items == 0) {
                endMark();
            }
        }

        private void inline(Element element, Css css, Look look) throws UnreadableDocument {
            if (css.is("mso-list", "ignore")) {
                mark = WordMark.of(element);
            } else if (!css.value("mso-tab-count").isEmpty() && Words.in(element).isEmpty()) {
                words.append('\t');
            } else {
                children(element, look);
            }
        }

        /** Ends the paragraph; a mark without words yet waits for the next. */
        void end() throws UnreadableDocument {
            if (!words.isBlank()) {
                Extent.requireParagraphs(++paragraphs);
                drafts.addAll(LineBreaks.paragraphs(words.text(), mark, words.shape()));
                mark = null;
            }
            words = new Words(trust);
        }

        /** A number that stands alone is kept where it is all that a cell shows. */
        private void endMark() {
            if (mark != null) {
                drafts.add(new Draft.Text("", mark, words.shape(), List.of()));
                mark = null;
            }
        }
    }
}
