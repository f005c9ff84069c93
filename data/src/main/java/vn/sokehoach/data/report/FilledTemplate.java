package vn.sokehoach.data.report;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import vn.sokehoach.core.appendix.AppendixTable;
import vn.sokehoach.core.appendix.AppendixTable.TitleBlock;
import vn.sokehoach.core.appendix.form.TitleBlocks;
import vn.sokehoach.core.report.ReportContent;
import vn.sokehoach.core.report.ReportPlace;
import vn.sokehoach.core.report.ReportPlace.Kind;
import vn.sokehoach.core.report.UnusableTemplate;
import vn.sokehoach.core.report.UnusableTemplate.Reason;
import vn.sokehoach.data.block.NumberStyle;
import vn.sokehoach.data.docx.Paragraphs;
import vn.sokehoach.data.docx.TextRuns;
import vn.sokehoach.data.docx.WordText;

/** A template on its way to a report: its places, and what is put there. */
final class FilledTemplate {
    private final XWPFDocument document;
    private final ReportContent content;
    /** The places of appendices, in the order in which the text first names them. */
    private final List<ReportPlace> attached;

    private FilledTemplate(XWPFDocument document, ReportContent content) throws UnusableTemplate {
        this.document = document;
        this.content = content;
        this.attached = List.copyOf(appendices(Paragraphs.of(document)));
    }

    /**
     * Fills the places of a document.
     *
     * @return the appendices that its text names, with their numbers
     * @throws UnusableTemplate where a place is unknown or broken
     */
    static List<AppendixTable> fill(XWPFDocument document, ReportContent content) throws UnusableTemplate {
        for (CTP paragraph : Paragraphs.of(document)) {
            for (Place place : Place.in(new TextRuns(paragraph).text())) {
                if (!content.has(place.named())) {
                    throw new UnusableTemplate(Reason.UNKNOWN_PLACE, "{{" + place.named().officialName() + "}}");
                }
            }
        }
        FilledTemplate filled = new FilledTemplate(document, content);
        for (CTP paragraph : Paragraphs.of(document)) {
            filled.fill(paragraph);
        }
        return filled.attached.stream().map(filled::numbered).toList();
    }

    private static Set<ReportPlace> appendices(List<CTP> paragraphs) throws UnusableTemplate {
        Set<ReportPlace> named = new LinkedHashSet<>();
        for (CTP paragraph : paragraphs) {
            Place.in(new TextRuns(paragraph).text())
                    .stream()
                    .map(Place::named)
                    .filter(place -> place.kind() == Kind.APPENDIX)
                    .forEach(named::add);
        }
        return named;
    }

    private void fill(CTP paragraph) throws UnusableTemplate {
        TextRuns runs = new TextRuns(paragraph);
        String text = runs.text();
        List<Place> places = Place.in(text);
        for (Place place : places.reversed()) {
            if (place.named().kind() == Kind.LIST && place.isAlone(text)) {
                spread(paragraph, place);
            } else {
                runs.replace(place.start(), place.end(), words(place.named()));
            }
        }
    }

    /** A paragraph for each line, all of them like this one. */
    private void spread(CTP paragraph, Place place) {
        List<String> lines = content.lists().getOrDefault(place.named(), List.of());
        int end = place.end();
        for (int at = lines.size() - 1; at >= 0; at--) {
            String line = WordText.allowed(lines.get(at));
            new TextRuns(paragraph).replace(place.start(), end, line);
            end = place.start() + line.length();
            if (at > 0) {
                Paragraphs.repeat(paragraph);
            }
        }
    }

    private String words(ReportPlace place) {
        return WordText.allowed(switch (place.kind()) {
            case TEXT -> content.texts().getOrDefault(place, "");
            case LIST -> String.join(" ", content.lists().getOrDefault(place, List.of()));
            case APPENDIX -> label(place);
        });
    }

    /** The only appendix has no number (Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục III.1). */
    private String label(ReportPlace place) {
        return TitleBlocks.label(
                attached.size() == 1 ? "" : NumberStyle.UPPER_ROMAN.write(attached.indexOf(place) + 1));
    }

    private AppendixTable numbered(ReportPlace place) {
        AppendixTable table = content.appendices().get(place);
        if (table == null) {
            throw new IllegalStateException("no table for " + place);
        }
        return new AppendixTable(label(place),
                new TitleBlock(label(place), table.title().title(), table.title().basis()), table.columns(),
                table.head(), table.rows(), table.merges(), table.page());
    }
}
