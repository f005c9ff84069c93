package vn.sokehoach.core.appendix.made;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.sokehoach.core.appendix.AppendixTable.Alignment;
import vn.sokehoach.core.appendix.AppendixTable.Column;
import vn.sokehoach.core.appendix.form.FormTexts;

/** A column that a table of tasks can have; the last four tell what was reported. */
public enum WorkColumn {
    NUMBER(12, Alignment.CENTRE), CONTENT(0, Alignment.JUSTIFIED), LEAD(31, Alignment.LEFT), COOPERATING(33,
            Alignment.LEFT),
    DEADLINE(19, Alignment.CENTRE), MONITORING(19, Alignment.LEFT), PROGRESS(26,
            Alignment.CENTRE),
    RESULT(42, Alignment.LEFT), DIFFICULTIES(32,
            Alignment.LEFT),
    PROPOSALS(32, Alignment.LEFT);

    /** The columns of the assignment table (F6). */
    public static final List<WorkColumn> ASSIGNMENT = List.of(NUMBER, CONTENT, LEAD, COOPERATING, DEADLINE, MONITORING);
    /** The columns of the progress report (F7). */
    public static final List<WorkColumn> REPORT = List.of(values());
    /** The content takes what the others leave, and at least this share of the page. */
    private static final double CONTENT_SHARE = 0.3;

    private final double millimetres;
    private final Alignment alignment;

    WorkColumn(double millimetres, Alignment alignment) {
        this.millimetres = millimetres;
        this.alignment = alignment;
    }

    /** These columns once each, behind the number and the content, without which no table is. */
    static List<WorkColumn> whole(List<WorkColumn> chosen) {
        return Stream.concat(Stream.of(NUMBER, CONTENT), chosen.stream()).distinct().toList();
    }

    /** The columns as wide as a page allows. */
    static List<Column> laid(List<WorkColumn> columns, double page) {
        double others = columns.stream().filter(column -> column != NUMBER).mapToDouble(each -> each.millimetres).sum();
        double room = page - NUMBER.millimetres;
        double scale = Math.min(1, room * (1 - CONTENT_SHARE) / Math.max(1, others));
        List<Column> laid = new ArrayList<>();
        for (WorkColumn column : columns) {
            double width = switch (column) {
                case NUMBER -> column.millimetres;
                case CONTENT -> room - others * scale;
                default -> column.millimetres * scale;
            };
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
