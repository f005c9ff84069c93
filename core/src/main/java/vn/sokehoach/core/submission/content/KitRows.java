package vn.sokehoach.core.submission.content;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.plan.AgencyRole;
import vn.sokehoach.core.submission.KitField;
import vn.sokehoach.core.submission.KitRow;
import vn.sokehoach.core.submission.form.KitSheet;
import vn.sokehoach.core.submission.form.RowCode;

/** Makes the rows of a kit one after the other, each with its code and the values that are recorded. */
final class KitRows {
    /** A cell of a workbook holds no more; what is longer is sent as nothing, and so never taken for changed. */
    private static final int LONGEST = 32_767;

    private final UUID kit;
    private final RecordedValues recorded;
    private final List<KitRow> made = new ArrayList<>();

    KitRows(UUID kit, RecordedValues recorded) {
        this.kit = kit;
        this.recorded = recorded;
    }

    KitRow of(KitRow.Kind kind, UUID subject, @Nullable AgencyRole role, String no, String content) {
        KitSheet sheet = role == null ? KitSheet.INDICATORS : KitSheet.of(role);
        Map<KitField, String> sent = new EnumMap<>(KitField.class);
        for (KitField field : sheet.fields()) {
            String value = recorded.of(subject, field);
            sent.put(field, value.length() > LONGEST ? "" : value);
        }
        KitRow row = new KitRow(RowCode.of(kit, made.size() + 1), kind, subject, role, no, content, sent);
        made.add(row);
        return row;
    }

    List<KitRow> made() {
        return List.copyOf(made);
    }
}
