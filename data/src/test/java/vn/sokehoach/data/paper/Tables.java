package vn.sokehoach.data.paper;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import vn.sokehoach.core.appendix.AppendixTable;
import vn.sokehoach.core.appendix.AppendixTable.Alignment;
import vn.sokehoach.core.appendix.AppendixTable.Column;
import vn.sokehoach.core.appendix.AppendixTable.Header;
import vn.sokehoach.core.appendix.AppendixTable.PageSetup;
import vn.sokehoach.core.appendix.AppendixTable.Row;
import vn.sokehoach.core.appendix.AppendixTable.Row.Kind;
import vn.sokehoach.core.appendix.AppendixTable.TitleBlock;
import vn.sokehoach.core.plan.PrintedTable.Merge;

/** Invented tables. */
public final class Tables {
    private static final PageSetup LYING = new PageSetup(true, 20, 20, 20, 20);

    private Tables() {}

    /** A table of equally wide columns, the first a narrow one of numbers, the second justified. */
    public static AppendixTable of(int columns, List<Merge> merges, List<Row> rows) {
        double width = (LYING.printableWidth() - 12.0) / (columns - 1);
        List<Column> all = IntStream.range(0, columns)
                .mapToObj(column -> new Column(column == 0 ? 12 : width,
                        column == 0 ? Alignment.CENTRE : column == 1 ? Alignment.JUSTIFIED : Alignment.LEFT, false))
                .toList();
        List<String> head = IntStream.range(0, columns)
                .mapToObj(column -> column == 0 ? "STT" : "Cột " + column)
                .toList();
        List<String> numbers = IntStream.rangeClosed(1, columns).mapToObj(Integer::toString).toList();
        return new AppendixTable("Phụ lục V", new TitleBlock("Phụ lục V", "CÁC VIỆC TRONG NĂM", "(Kèm theo Kế hoạch)"),
                all, new Header(List.of(head), List.of(), numbers), rows, merges, LYING);
    }

    /** A row with these texts and as many empty cells as are missing. */
    public static Row row(Kind kind, int columns, String... texts) {
        List<String> cells = new java.util.ArrayList<>(List.of(texts));
        cells.addAll(Collections.nCopies(columns - texts.length, ""));
        return new Row(kind, cells);
    }

    /** So many words. */
    public static String words(int count) {
        return "Trồng rừng phòng hộ ở đầu nguồn ".repeat(count / 8 + 1).strip();
    }
}
