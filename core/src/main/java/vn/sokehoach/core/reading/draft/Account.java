package vn.sokehoach.core.reading.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.sokehoach.core.plan.Appendix;
import vn.sokehoach.core.plan.Body;
import vn.sokehoach.core.plan.Part;
import vn.sokehoach.core.reading.Block.Cell;
import vn.sokehoach.core.reading.Block.Paragraph;
import vn.sokehoach.core.reading.Block.Table;
import vn.sokehoach.core.reading.phrase.LabelledStatements;
import vn.sokehoach.core.reading.structure.Label;
import vn.sokehoach.core.reading.structure.PartTitles;
import vn.sokehoach.core.reading.structure.Zones;
import vn.sokehoach.core.reading.structure.Zones.AppendixZone;
import vn.sokehoach.core.source.Coverage;
import vn.sokehoach.core.source.Source;
import vn.sokehoach.core.text.VietnameseText;

/**
 * The account of what became of every non-empty paragraph and cell: used by something that was recognised, known for
 * what it is (heading, views, note, recipients, page number), or unread.
 */
final class Account {

    private static final int LONGEST_HEADING = 200;
    private static final Pattern TO_APPENDIX =
            Pattern.compile("(?iu)(?:phụ lục|danh mục|bảng|biểu)[^.;]{0,60}(?:kèm theo|đính kèm|sau đây|dưới đây)");

    private final List<Unread> unread = new ArrayList<>();
    private final List<List<Table>> unknownTables = new ArrayList<>();
    private int used;
    private int known;

    /** A paragraph or cell that nothing used. */
    record Unread(Source source, String text) {}

    /** Takes account of the running text: what was recognised is used, views and the rest known, all else unread. */
    void text(ReadFile file, Body body) {
        Zones zones = file.zones();
        known += zones.head().size() + zones.foot().size() + zones.notes().size() + zones.margins().size();
        text(zones.body(), body, true);
    }

    /** Takes account of an appendix that is a text. */
    void appendixText(AppendixZone zone, Body body) {
        known += zone.caption().size();
        text(zone.rest(), body, false);
    }

    private void text(List<Paragraph> paragraphs, Body body, boolean preamble) {
        String recognised = recognisedText(body);
        boolean views = preamble;
        boolean aims = false;
        for (Paragraph paragraph : paragraphs) {
            Optional<Part> part = body.parts()
                    .stream()
                    .filter(each -> each.source().block() == paragraph.source().block())
                    .findFirst();
            views = part.map(each -> PartTitles.isViews(each.title())
                    || PartTitles.speaksOfViews(each.title()) && !givesTasks(each, body))
                    .orElse(views && !(body.parts().isEmpty() && isOfGroups(paragraph, body)));
            boolean isUsed = part.isPresent() || isRecognised(paragraph, recognised);
            aims = !isUsed && (aims || isHeading(paragraph) && PartTitles.isViews(paragraph.text()));
            if (isUsed) {
                used++;
            } else if (views || aims || PartTitles.closes(paragraph.text()) || leadsIn(paragraph)
                    || isHeading(paragraph)) {
                known++;
            } else {
                unread.add(new Unread(paragraph.source(), paragraph.printed()));
            }
        }
    }

    private static boolean isRecognised(Paragraph paragraph, String recognised) {
        String text = withoutLabel(paragraph);
        return recognised.contains(VietnameseText.tight(text)) || LabelledStatements.fill(text);
    }

    private static boolean givesTasks(Part part, Body body) {
        return body.groups().stream().anyMatch(group -> part.no().equals(group.part()));
    }

    /** Where a text has no parts, its preamble ends at the first group. */
    private static boolean isOfGroups(Paragraph paragraph, Body body) {
        return !body.groups().isEmpty() && body.groups().getFirst().source().block() <= paragraph.source().block();
    }

    /** A line with a number and without a full stop: the title above several groups, or above aims. */
    private static boolean isHeading(Paragraph paragraph) {
        return paragraph.text().length() <= LONGEST_HEADING && !paragraph.text().matches("(?s).*[.;:]")
                && Label.of(paragraph).filter(label -> label.kind() != Label.Kind.DASH).isPresent();
    }

    /** A paragraph that only leads in to what follows ("... các nhiệm vụ sau:") points to an appendix, or is a note to a table. */
    private static boolean leadsIn(Paragraph paragraph) {
        return (paragraph.text().endsWith(":") || paragraph.text().matches("(?iu)ghi chú\\s*:.*")
                || TO_APPENDIX.matcher(paragraph.text()).find())
                && Label.of(paragraph).isEmpty();
    }

    private static String withoutLabel(Paragraph paragraph) {
        String text = paragraph.text();
        return Label.of(paragraph).map(label -> text.substring(Math.min(label.start(), text.length()))).orElse(text);
    }

    private static String recognisedText(Body body) {
        StringBuilder text = new StringBuilder();
        body.parts().forEach(part -> text.append(part.title()).append('\u0001'));
        body.groups().forEach(group -> {
            text.append(group.title()).append('\u0001');
            group.tasks().forEach(task -> {
                text.append(task.content()).append('\u0001');
                task.items().forEach(item -> text.append(item.content()).append('\u0001'));
            });
        });
        body.orders().forEach(order -> text.append(order.content()).append('\u0001'));
        return VietnameseText.tight(text.toString());
    }

    /** Takes account of tables read as one appendix, or not understood. */
    void tables(List<Table> tables, Optional<Appendix> appendix) {
        List<Cell> cells = tables.stream()
                .flatMap(table -> table.cells().stream())
                .filter(cell -> !cell.paragraphs().isEmpty())
                .toList();
        if (appendix.isEmpty()) {
            unknownTables.add(tables);
            cells.forEach(cell -> unread.add(new Unread(cell.source(), cell.text())));
            return;
        }
        long inRows = appendix.get()
                .rows()
                .stream()
                .flatMap(row -> row.cells().stream())
                .filter(text -> !text.isEmpty())
                .count();
        int rows = (int) Math.min(inRows, cells.size());
        used += rows;
        known += cells.size() - rows;
    }

    /** Takes account of the lines around a table. */
    void appendix(AppendixZone zone, boolean understood) {
        known += zone.caption().size();
        for (Paragraph rest : zone.rest()) {
            if (understood && rest.text()
                    .matches("(?iu)(?:ghi chú|\\(?\\*|nơi nhận|tổng số|[./\\-–]|tm\\.|chủ tịch|đã ký).*")) {
                known++;
            } else {
                unread.add(new Unread(rest.source(), rest.printed()));
            }
        }
    }

    List<Unread> unread() {
        return List.copyOf(unread);
    }

    List<List<Table>> unknownTables() {
        return List.copyOf(unknownTables);
    }

    Coverage coverage() {
        return new Coverage(used + known + unread.size(), used, known, unread.size());
    }
}
