package vn.sokehoach.core.submission.form;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.appendix.AppendixTable.Alignment;
import vn.sokehoach.core.appendix.form.FormTexts;
import vn.sokehoach.core.submission.KitField;

/** A column of a kit's sheet. Each is named in a hidden row above the header, so that it is known wherever it was moved. */
public enum KitColumn {
    NUMBER(null, Alignment.CENTRE), CONTENT(null, Alignment.JUSTIFIED), LEAD(null, Alignment.LEFT), DEADLINE(null,
            Alignment.CENTRE),
    UNIT(null, Alignment.CENTRE), TARGET(null, Alignment.CENTRE),
    STATUS(KitField.STATUS, Alignment.CENTRE), PERCENT(KitField.PERCENT, Alignment.CENTRE),
    RESULT(KitField.RESULT, Alignment.LEFT), DIFFICULTIES(KitField.DIFFICULTIES, Alignment.LEFT),
    PROPOSALS(KitField.PROPOSALS, Alignment.LEFT),
    ACTUAL(KitField.ACTUAL, Alignment.CENTRE), CUMULATIVE(KitField.CUMULATIVE, Alignment.CENTRE),
    ESTIMATE(KitField.ESTIMATE, Alignment.CENTRE),
    /** The hidden column with the codes of the rows. */
    ROW(null, Alignment.LEFT);

    private static final String KEY = "skh:";

    private final @Nullable KitField field;
    private final Alignment alignment;

    KitColumn(@Nullable KitField field, Alignment alignment) {
        this.field = field;
        this.alignment = alignment;
    }

    /** The field that agencies fill in here; empty where the column is the office's. */
    public Optional<KitField> field() {
        return Optional.ofNullable(field);
    }

    /** Of its body cells. */
    public Alignment alignment() {
        return alignment;
    }

    /** What the hidden row above the header calls it: "skh:STATUS". */
    public String key() {
        return KEY + name();
    }

    /** The column that a cell of the hidden row names; empty where it names none that this version knows. */
    public static Optional<KitColumn> ofKey(String cell) {
        return Arrays.stream(values()).filter(column -> column.key().equalsIgnoreCase(cell.strip())).findFirst();
    }

    /** What its header says on this sheet; "" of the hidden one. */
    public String heading(KitSheet sheet) {
        return switch (this) {
            case ROW -> "";
            case CONTENT -> FormTexts.of(sheet == KitSheet.INDICATORS ? "kit.column.INDICATOR" : "column.CONTENT");
            case NUMBER, LEAD, DEADLINE, DIFFICULTIES, PROPOSALS -> FormTexts.of("column." + name());
            default -> FormTexts.of("kit.column." + name());
        };
    }
}
