package vn.sokehoach.core.submission.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.appendix.AppendixTable;
import vn.sokehoach.core.appendix.AppendixTable.Column;
import vn.sokehoach.core.appendix.AppendixTable.Header;
import vn.sokehoach.core.appendix.AppendixTable.Row;
import vn.sokehoach.core.appendix.AppendixTable.Row.Kind;
import vn.sokehoach.core.appendix.AppendixTable.TitleBlock;
import vn.sokehoach.core.appendix.form.FormTexts;
import vn.sokehoach.core.appendix.form.Pages;
import vn.sokehoach.core.period.PeriodWords;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.submission.KitRow;
import vn.sokehoach.core.submission.KitRow.Addressee;
import vn.sokehoach.core.submission.form.KitColumn;
import vn.sokehoach.core.submission.form.KitPage;
import vn.sokehoach.core.submission.form.KitSheet;
import vn.sokehoach.core.submission.form.KitWords;

/** The lines of a kit's sheet, put one below the other. */
final class KitPageLines {
    private final KitSheet sheet;
    private final List<Row> printed = new ArrayList<>();
    private final List<@Nullable KitRow> asked = new ArrayList<>();

    KitPageLines(KitSheet sheet) {
        this.sheet = sheet;
    }

    /** A line that asks nothing. */
    void heading(Kind kind, String no, String title) {
        printed.add(new Row(kind, sheet.columns().stream().map(column -> switch (column) {
            case NUMBER -> no;
            case CONTENT -> title;
            default -> "";
        }).toList()));
        asked.add(null);
    }

    /** A line with cells to fill in. */
    void asked(KitRow row, Given given) {
        printed.add(new Row(Kind.NUMBERED,
                sheet.columns().stream().map(column -> text(column, row, given)).toList()));
        asked.add(row);
    }

    private static String text(KitColumn column, KitRow row, Given given) {
        return column.field()
                .map(field -> KitWords.shown(field, row.sent().getOrDefault(field, "")))
                .orElseGet(() -> switch (column) {
                    case NUMBER -> row.no();
                    case CONTENT -> row.content();
                    case LEAD -> given.lead();
                    case DEADLINE -> given.deadline();
                    case UNIT -> given.unit();
                    case TARGET -> given.target();
                    default -> "";
                });
    }

    /** The sheet; empty where nothing is asked on it. */
    Optional<KitPage> page(Plan plan, Addressee to) {
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        List<Column> columns = sheet.columns()
                .stream()
                .map(column -> new Column(sheet.millimetres(column), column.alignment(), column == KitColumn.TARGET))
                .toList();
        List<String> headings = sheet.columns().stream().map(column -> column.heading(sheet)).toList();
        AppendixTable table = new AppendixTable(sheet.title(), title(plan, to), columns,
                new Header(List.of(headings), List.of(), List.of()), printed, List.of(), Pages.LYING);
        return Optional.of(new KitPage(sheet, table, asked));
    }

    private TitleBlock title(Plan plan, Addressee to) {
        String title = FormTexts.of("kit.title", FormTexts.of("kit.title." + sheet.name()));
        String basis = FormTexts.of("kit.basis", PlanName.of(plan), to.agencyName(), PeriodWords.of(to.period()));
        return new TitleBlock(null, title.toUpperCase(FormTexts.VIETNAMESE), basis);
    }
}
