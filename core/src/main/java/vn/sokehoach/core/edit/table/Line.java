package vn.sokehoach.core.edit.table;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.plan.AppendixRow;
import vn.sokehoach.core.plan.AppendixRow.RowContent;
import vn.sokehoach.core.plan.AppendixRow.Work;
import vn.sokehoach.core.source.Source;

/** A body row under change: what each column shows, the text of a merge in every row that it covers. */
final class Line {
    private static final RowContent NOTHING = new Work("", null, null, null, null, null);

    private final UUID id;
    private final Source source;
    private final RowContent content;
    private final List<String> texts;
    private final List<@Nullable Object> merges;
    private int level;
    private String no;

    private Line(UUID id, Source source, RowContent content, List<String> texts, List<@Nullable Object> merges) {
        this.id = id;
        this.source = source;
        this.content = content;
        this.texts = new ArrayList<>(texts);
        this.merges = new ArrayList<>(merges);
        this.no = "";
    }

    static Line of(AppendixRow row) {
        Line line = new Line(row.id(), row.source(), row.content(), row.cells(), nothing(row.cells().size()));
        line.level = row.level();
        line.no = row.no();
        return line;
    }

    /** A new row in which every column is empty. */
    static Line empty(UUID id, Source source, int columns) {
        List<String> texts = nothing(columns).stream().map(_ -> "").toList();
        return new Line(id, source, NOTHING, texts, nothing(columns));
    }

    /** A new row that shows what another one does, under the same merges. */
    Line copy(UUID newId, Source newSource) {
        Line copy = new Line(newId, newSource, NOTHING, texts, merges);
        copy.level = level;
        return copy;
    }

    private static List<@Nullable Object> nothing(int columns) {
        List<@Nullable Object> merges = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            merges.add(null);
        }
        return merges;
    }

    UUID id() {
        return id;
    }

    int level() {
        return level;
    }

    /** Makes it a group row, a numbered row or one without a number. */
    void level(int depth) {
        level = depth;
    }

    /** The number without its full stop. */
    void no(String number) {
        no = number;
    }

    int columns() {
        return texts.size();
    }

    String text(int column) {
        return texts.get(column);
    }

    /** Puts a text into a column; in this row alone, which leaves a merge that covered it. */
    void text(int column, String text) {
        texts.set(column, text);
        merges.set(column, null);
    }

    /** What tells the merge that covers a column from others; null where none does. */
    @Nullable
    Object merge(int column) {
        return merges.get(column);
    }

    /** Lays a merge with its text over a column. */
    void cover(int column, Object merge, String text) {
        merges.set(column, merge);
        texts.set(column, text);
    }

    /** Puts a text into the columns that a merge covers here. */
    void shownText(Object merge, String text) {
        for (int column = 0; column < columns(); column++) {
            if (merges.get(column) == merge) {
                texts.set(column, text);
            }
        }
    }

    AppendixRow row(List<String> cells) {
        return new AppendixRow(id, level, no, cells, content, source);
    }
}
