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
                    + "|^(?:PHÓ )?CHỦ TỊCH(?: UBND.*)?$");

    private final List<Paragraph> head = new ArrayList<>();
    private final List<Paragraph> body = new ArrayList<>();
    private final List<Paragraph> foot = new ArrayList<>();
    private final List<AppendixZone> appendices = new ArrayList<>();
    private final List<Paragraph> notes = new ArrayList<>();
    private final List<Paragraph> margins = new ArrayList<>();

    private ZoneFinder() {}

    /** The zones of a document given as its blocks. */
    public static Zones find(List<Block> blocks) {
        ZoneFinder finder = new ZoneFinder();
        List<Block> passages = finder.withoutNotes(blocks.stream().flatMap(block -> opened(block).stream()).toList());
        int bodyStart = TitleFinder.behindTitle(paragraphsUntilTable(passages));
        finder.place(passages, bodyStart);
        return new Zones(finder.head, finder.body, finder.foot, finder.appendices, finder.notes, finder.margins);
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
        for (int i = 0; i < passages.size(); i++) {
            switch (passages.get(i)) {
                case Table table -> addTable(table);
                case Paragraph paragraph -> {
                    if (i < bodyStart) {
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

    private void addBehindTitle(Paragraph paragraph) {
        boolean inAppendix = !appendices.isEmpty() && !appendices.getLast().caption().isEmpty();
        if (inAppendix) {
            AppendixZone zone = appendices.getLast();
            (zone.tables().isEmpty() ? zone.caption() : zone.rest()).add(paragraph);
        } else if (!foot.isEmpty() || !body.isEmpty() && SIGNATURE.matcher(paragraph.text()).matches()) {
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
