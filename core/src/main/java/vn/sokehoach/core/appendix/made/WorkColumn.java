package vn.sokehoach.core.appendix.made;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.sokehoach.core.appendix.AppendixTable.Alignment;
import vn.sokehoach.core.appendix.AppendixTable.Column;
import vn.sokehoach.core.appendix.form.FormTexts;

/** A column that a table of tasks can have; the last four tell what was reported. */
public enum WorkColumn {
    NUMBER(12, 12, Alignment.CENTRE), CONTENT(0, 0, Alignment.JUSTIFIED), LEAD(31, 20, Alignment.LEFT), COOPERATING(33,
            20, Alignment.LEFT),
    DEADLINE(23, 23, Alignment.CENTRE), MONITORING(19, 17, Alignment.LEFT), PROGRESS(24, 24,
            Alignment.CENTRE),
    RESULT(42, 28, Alignment.LEFT), DIFFICULTIES(32, 21, Alignment.LEFT), PROPOSALS(32, 21, Alignment.LEFT);

    /** The columns of the assignment table (F6). */
    public static final List<WorkColumn> ASSIGNMENT = List.of(NUMBER, CONTENT, LEAD, COOPERATING, DEADLINE, MONITORING);
    /** The columns of the progress report (F7). */
    public static final List<WorkColumn> REPORT = List.of(values());
    /** The content takes what the others leave, and at least so much. */
    private static final double LEAST_CONTENT = 71;

    private final double millimetres;
    /** No day, number or usual syllable is broken in a column so wide. */
    private final double least;
    private final Alignment alignment;

    WorkColumn(double millimetres, double least, Alignment alignment) {
        this.millimetres = millimetres;
        this.least = least;
        this.alignment = alignment;
    }

    /** These columns once each, behind the number and the content, without which no table is. */
    static List<WorkColumn> whole(List<WorkColumn> chosen) {
        return Stream.concat(Stream.of(NUMBER, CONTENT), chosen.stream()).distinct().toList();
    }

    /** The columns as wide as a page allows. */
    static List<Column> laid(List<WorkColumn> columns, double page) {
        double narrow = columns.stream().mapToDouble(column -> column.least).sum();
        double wide = columns.stream().mapToDouble(column -> column.millimetres).sum();
        double share = wide == narrow ? 1 : Math.clamp((page - LEAST_CONTENT - narrow) / (wide - narrow), 0, 1);
        double others = narrow + (wide - narrow) * share;
        List<Column> laid = new ArrayList<>();
        for (WorkColumn column : columns) {
            double width = column == CONTENT ? page - others
                    : column.least + (column.millimetres - column.least) * share;
            laid.add(new Column(width, column.alignment, false));
        }
        return laid;
    }

    /** What stands above it. */
    String heading() {
        return FormTexts.of("column." + name());
    }

    /** Whether it tells what was reported. */
    public boolean isReported() {
        return ordinal() >= PROGRESS.ordinal();
    }
}
