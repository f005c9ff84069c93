package vn.sokehoach.core.reading.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sokehoach.core.plan.Appendix;
import vn.sokehoach.core.plan.Body;
import vn.sokehoach.core.plan.Part;
import vn.sokehoach.core.reading.Block.Cell;
import vn.sokehoach.core.reading.Block.Paragraph;
import vn.sokehoach.core.reading.Block.Table;
import vn.sokehoach.core.reading.phrase.LabelledStatements;
import vn.sokehoach.core.reading.structure.Label;
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

    private final List<Unread> unread = new ArrayList<>();
    private final List<List<Table>> unknownTables = new ArrayList<>();
    private int used;
    private int known;

    /** A paragraph or cell that nothing used. */
    record Unread(Source source, String text) {}

    /** Takes account of the running text: what stands in the recognised body is used, the views and the rest known. */
    void text(ReadFile file, Body body) {
        Zones zones = file.zones();
        known += zones.head().size() + zones.foot().size() + zones.notes().size() + zones.margins().size();
        String recognised = recognisedText(body);
        List<String> working = workingParts(body);
        boolean inWorkingPart = body.parts().isEmpty() && !body.groups().isEmpty();
        for (Paragraph paragraph : zones.body()) {
            Optional<Part> part = body.parts()
                    .stream()
                    .filter(each -> each.source().block() == paragraph.source().block())
                    .findFirst();
            inWorkingPart = part.map(each -> working.contains(each.no())).orElse(inWorkingPart);
            if (part.isPresent() || recognised.contains(VietnameseText.tight(withoutLabel(paragraph)))
                    || LabelledStatements.fill(withoutLabel(paragraph))) {
                used++;
            } else if (!inWorkingPart) {
                known++;
            } else {
                unread.add(new Unread(paragraph.source(), paragraph.printed()));
            }
        }
    }

    private static String withoutLabel(Paragraph paragraph) {
        String text = paragraph.text();
        return Label.of(paragraph).map(label -> text.substring(Math.min(label.start(), text.length()))).orElse(text);
    }

    private static List<String> workingParts(Body body) {
        return Stream.concat(body.groups().stream().map(group -> group.part() == null ? "" : group.part()),
                body.orders().isEmpty() || body.parts().isEmpty() ? Stream.empty()
                        : Stream.of(body.parts().getLast().no()))
                .distinct()
                .toList();
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
