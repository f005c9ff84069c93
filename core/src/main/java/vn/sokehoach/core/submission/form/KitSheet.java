package vn.sokehoach.core.submission.form;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.sokehoach.core.appendix.form.FormTexts;
import vn.sokehoach.core.plan.AgencyRole;
import vn.sokehoach.core.submission.KitField;

/** A sheet of a kit: what an agency leads, what it joins, what it watches over, and its indicators. */
public enum KitSheet {
    LEAD(List.of(KitColumn.NUMBER, KitColumn.CONTENT, KitColumn.DEADLINE, KitColumn.STATUS, KitColumn.PERCENT,
            KitColumn.RESULT, KitColumn.DIFFICULTIES, KitColumn.PROPOSALS), List.of(13, 112, 20, 21, 14, 29, 24, 24)),
    COOPERATING(List.of(KitColumn.NUMBER, KitColumn.CONTENT, KitColumn.LEAD, KitColumn.DEADLINE, KitColumn.RESULT,
            KitColumn.DIFFICULTIES, KitColumn.PROPOSALS), List.of(13, 112, 28, 20, 32, 26, 26)),
    MONITORING(COOPERATING.columns, COOPERATING.millimetres),
    INDICATORS(List.of(KitColumn.NUMBER, KitColumn.CONTENT, KitColumn.UNIT, KitColumn.TARGET, KitColumn.ACTUAL,
            KitColumn.CUMULATIVE, KitColumn.ESTIMATE), List.of(13, 92, 32, 30, 30, 30, 30));

    private final List<KitColumn> columns;
    private final List<Integer> millimetres;

    KitSheet(List<KitColumn> columns, List<Integer> millimetres) {
        this.columns = columns;
        this.millimetres = millimetres;
    }

    /** The sheet for what an agency does in this role. */
    public static KitSheet of(AgencyRole role) {
        return switch (role) {
            case LEAD -> LEAD;
            case COOPERATING -> COOPERATING;
            case MONITORING -> MONITORING;
        };
    }

    /** The name of the sheet: "Chủ trì". */
    public String title() {
        return FormTexts.of("kit.sheet." + name());
    }

    /** Its visible columns from left to right; the hidden {@link KitColumn#ROW} stands behind them. */
    public List<KitColumn> columns() {
        return columns;
    }

    /** The width of a visible column on paper. */
    public int millimetres(KitColumn column) {
        return millimetres.get(columns.indexOf(column));
    }

    /** The fields that are filled in here, in the order of the columns. */
    public List<KitField> fields() {
        return columns.stream().flatMap(column -> column.field().stream()).toList();
    }

    /** The column whose header says this, as a person sees it; for a form that lost its hidden row. */
    public Optional<KitColumn> columnHeaded(String header) {
        return columns.stream().filter(column -> KitWords.alike(column.heading(this), header)).findFirst();
    }

    /** The sheet with this name; empty where none has it. */
    public static Optional<KitSheet> titled(String name) {
        return Arrays.stream(values()).filter(sheet -> KitWords.alike(sheet.title(), name)).findFirst();
    }
}
