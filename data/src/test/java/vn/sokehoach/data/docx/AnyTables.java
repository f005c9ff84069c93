package vn.sokehoach.data.docx;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import vn.sokehoach.core.appendix.AppendixTable;
import vn.sokehoach.core.appendix.AppendixTable.Alignment;
import vn.sokehoach.core.appendix.AppendixTable.Column;
import vn.sokehoach.core.appendix.AppendixTable.Header;
import vn.sokehoach.core.appendix.AppendixTable.PageSetup;
import vn.sokehoach.core.appendix.AppendixTable.Row;
import vn.sokehoach.core.appendix.AppendixTable.Row.Kind;
import vn.sokehoach.core.appendix.AppendixTable.TitleBlock;
import vn.sokehoach.core.plan.PrintedTable.Merge;

/** Tables of any shape: columns, headers of several rows, group rows, merges of any size. */
final class AnyTables {
    private static final PageSetup UPRIGHT = new PageSetup(false, 20, 15, 20, 30);
    private static final PageSetup LYING = new PageSetup(true, 20, 20, 20, 20);

    private AnyTables() {}

    static Arbitrary<AppendixTable> all() {
        return Arbitraries.integers().between(1, 9).flatMap(columns -> {
            Arbitrary<List<Row>> rows = row(columns).list().ofMinSize(0).ofMaxSize(14);
            Arbitrary<List<List<String>>> head = text().list().ofSize(columns).list().ofMinSize(1).ofMaxSize(3);
            return Combinators.combine(head, merges(columns), rows, merges(columns), Arbitraries.of(true, false))
                    .as((top, topMerges, body, bodyMerges, lying) -> table(columns, new Part(top, topMerges), body,
                            bodyMerges, lying));
        });
    }

    /** Texts and the merges that are wanted over them. */
    private record Part(List<List<String>> texts, List<Merge> merges) {}

    private static AppendixTable table(int columns, Part top, List<Row> rows, List<Merge> wanted, boolean lying) {
        PageSetup page = lying ? LYING : UPRIGHT;
        List<List<String>> head = new ArrayList<>(top.texts().stream().map(ArrayList::new).toList());
        List<Merge> headMerges = fitting(top.merges(), head, List.of());
        List<List<String>> body = new ArrayList<>(rows.stream().map(row -> new ArrayList<>(row.cells())).toList());
        List<Integer> groups = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row).kind() == Kind.GROUP) {
                groups.add(row);
            }
        }
        List<Merge> merges = fitting(wanted, body, groups);
        List<Row> whole = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            whole.add(new Row(rows.get(row).kind(), body.get(row)));
        }
        List<Column> widths = Collections.nCopies(columns,
                new Column((double) page.printableWidth() / columns, Alignment.JUSTIFIED, false));
        return new AppendixTable("Bảng", new TitleBlock("Phụ lục", "BẢNG THỬ", null), widths,
                new Header(head, headMerges, columns % 2 == 0 ? Collections.nCopies(columns, "1") : List.of()), whole,
                merges, page);
    }

    /** Those of the merges that neither leave the rows nor meet one another or a group row; what they hide is taken away. */
    private static List<Merge> fitting(List<Merge> wanted, List<List<String>> rows, List<Integer> groups) {
        List<Merge> kept = new ArrayList<>();
        for (Merge merge : wanted) {
            boolean inside = merge.row() + merge.rows() <= rows.size()
                    && merge.column() + merge.columns() <= (rows.isEmpty() ? 0 : rows.getFirst().size());
            boolean apart = kept.stream().noneMatch(other -> meet(merge, other))
                    && groups.stream().noneMatch(row -> merge.row() <= row && row < merge.row() + merge.rows());
            if (inside && apart && merge.rows() * merge.columns() > 1) {
                kept.add(merge);
                clear(merge, rows);
            }
        }
        return kept;
    }

    private static boolean meet(Merge one, Merge other) {
        return one.row() < other.row() + other.rows() && other.row() < one.row() + one.rows()
                && one.column() < other.column() + other.columns() && other.column() < one.column() + one.columns();
    }

    private static void clear(Merge merge, List<List<String>> rows) {
        for (int row = merge.row(); row < merge.row() + merge.rows(); row++) {
            for (int column = merge.column(); column < merge.column() + merge.columns(); column++) {
                if (row > merge.row() || column > merge.column()) {
                    rows.get(row).set(column, "");
                }
            }
        }
    }

    private static Arbitrary<List<Merge>> merges(int columns) {
        return Combinators.combine(Arbitraries.integers().between(0, 12),
                Arbitraries.integers().between(0, columns - 1), Arbitraries.integers().between(1, 5),
                Arbitraries.integers().between(1, 4)).as(Merge::new).list().ofMaxSize(8);
    }

    private static Arbitrary<Row> row(int columns) {
        return Combinators.combine(Arbitraries.of(Kind.NUMBERED, Kind.SUB, Kind.GROUP), text().list().ofSize(columns))
                .as((kind, cells) -> kind == Kind.GROUP ? group(cells) : new Row(kind, cells));
    }

    private static Row group(List<String> cells) {
        List<String> texts = new ArrayList<>(Collections.nCopies(cells.size(), ""));
        texts.set(0, "I");
        if (texts.size() > 1) {
            texts.set(1, cells.get(1));
        }
        return new Row(Kind.GROUP, texts);
    }

    private static Arbitrary<String> text() {
        Arbitrary<String> words = Arbitraries.strings()
                .withChars("aăâbđêôơưẢừỵ =+-@0123456789,.%<>&\"'\t\u00a0–“”²‰")
                .ofMaxLength(40);
        return words.list().ofMaxSize(3).map(paragraphs -> String.join("\n", paragraphs).stripTrailing());
    }
}
