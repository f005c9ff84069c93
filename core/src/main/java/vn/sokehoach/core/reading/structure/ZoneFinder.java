package vn.sokehoach.core.reading.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.sokehoach.core.reading.Block;
import vn.sokehoach.core.reading.Block.Cell;
import vn.sokehoach.core.reading.Block.Paragraph;
import vn.sokehoach.core.reading.Block.Role;
import vn.sokehoach.core.reading.Block.Table;
import vn.sokehoach.core.reading.structure.Zones.AppendixZone;

/** Parts a document into its zones. */
public final class ZoneFinder {

    private static final Pattern LAYOUT_WORDS = Pattern
            .compile("(?iu)cộng h(?:òa|oà) xã hội chủ nghĩa|nơi nhận\\s*:|độc lập - tự do");
    private static final Pattern SIGNATURE =
            Pattern.compile("^(?:TM|KT|TL|TUQ|Q)\\.\\s*\\p{Lu}.*|^(?iu:nơi nhận)\\s*:.*"
                    + "|^(?:PHÓ )?(?:CHỦ TỊCH|GIÁM ĐỐC|TRƯỞNG BAN|CỤC TRƯỞNG)(?: UBND.*)?$");

    private static final int LINES_OF_A_TITLE = 8;

    private final List<Paragraph> head = new ArrayList<>();
    private final List<Paragraph> body = new ArrayList<>();
    private final List<Paragraph> foot = new ArrayList<>();
    private final List<AppendixZone> appendices = new ArrayList<>();
    private final List<Paragraph> notes = new ArrayList<>();
    private final List<Paragraph> margins = new ArrayList<>();

    private boolean signed;

    private ZoneFinder() {}

    /** The zones of a document given as its blocks. */
    public static Zones find(List<Block> blocks) {
        ZoneFinder finder = new ZoneFinder();
        List<Block> passages = finder.withoutNotes(blocks.stream().flatMap(block -> opened(block).stream()).toList());
        int bodyStart = TitleFinder.behindTitle(paragraphsUntilTable(passages));
        finder.place(passages, bodyStart);
        return new Zones(finder.head, finder.body, finder.foot,
                finder.appendices.stream().map(ZoneFinder::withItsText).toList(), finder.notes, finder.margins);
    }

    /** An appendix without a table: what stands behind the lines of its caption is its text. */
    private static AppendixZone withItsText(AppendixZone zone) {
        if (!zone.tables().isEmpty()) {
            return zone;
        }
        int end = Caption.lines(zone.caption());
        return new AppendixZone(zone.caption().subList(0, end), List.of(),
                zone.caption().subList(end, zone.caption().size()));
    }

    /** A table that only lays out text is its paragraphs, a table of rows stays one. */
    private static List<? extends Block> opened(Block block) {
        if (block instanceof Table table && laysOutText(table)) {
            return table.cells().stream().flatMap(cell -> cell.paragraphs().stream()).toList();
        }
        return List.of(block);
    }

    private static boolean laysOutText(Table table) {
        if (table.cells().stream().map(Cell::text).anyMatch(text -> LAYOUT_WORDS.matcher(text).find())) {
            return true;
        }
        return !table.ruled() && table.rows() <= 3 && table.columns() <= 3 || table.columns() == 1;
    }

    private static List<Paragraph> paragraphsUntilTable(List<Block> passages) {
        List<Paragraph> first = new ArrayList<>();
        for (Block passage : passages) {
            if (!(passage instanceof Paragraph paragraph)) {
                break;
            }
            first.add(paragraph);
        }
        return first;
    }

    private List<Block> withoutNotes(List<? extends Block> blocks) {
        List<Block> running = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph && paragraph.shape().role() != Role.BODY) {
                (paragraph.shape().role() == Role.NOTE ? notes : margins).add(paragraph);
            } else {
                running.add(block);
            }
        }
        return running;
    }

    private void place(List<Block> passages, int bodyStart) {
        int headEnd = bodyStart;
        for (int i = 0; i < passages.size(); i++) {
            if (i >= headEnd && signed && appendices.isEmpty() && isIssuedPlan(passages, i)) {
                headEnd = i + TitleFinder.behindTitle(paragraphsUntilTable(passages.subList(i, passages.size())));
                signed = false;
            }
            switch (passages.get(i)) {
                case Table table -> addTable(table);
                case Paragraph paragraph -> {
                    if (i < headEnd) {
                        head.add(paragraph);
                    } else if (Caption.opensAppendix(passages, i)) {
                        appendices.add(
                                new AppendixZone(new ArrayList<>(List.of(paragraph)), new ArrayList<>(),
                                        new ArrayList<>()));
                    } else {
                        addBehindTitle(paragraph);
                    }
                }
            }
        }
    }

    /** Behind the signature of a decision the plan that it issues begins with a type line and the line of its basis. */
    private static boolean isIssuedPlan(List<Block> passages, int at) {
        return passages.get(at) instanceof Paragraph line && TitleFinder.isTypeOfPlan(line.text())
                && passages.subList(at + 1, Math.min(passages.size(), at + LINES_OF_A_TITLE))
                        .stream()
                        .anyMatch(block -> block instanceof Paragraph next && Caption.isBasis(next.text()));
    }

    private void addBehindTitle(Paragraph paragraph) {
        boolean inAppendix = !appendices.isEmpty() && !appendices.getLast().caption().isEmpty();
        if (inAppendix) {
            AppendixZone zone = appendices.getLast();
            (zone.tables().isEmpty() ? zone.caption() : zone.rest()).add(paragraph);
        } else if (signed || !body.isEmpty() && SIGNATURE.matcher(paragraph.text()).matches()) {
            signed = true;
            foot.add(paragraph);
        } else {
            body.add(paragraph);
        }
    }

    private void addTable(Table table) {
        if (appendices.isEmpty() || appendices.getLast().caption().isEmpty()) {
            appendices.add(new AppendixZone(new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
        }
        appendices.getLast().tables().add(table);
    }
}
