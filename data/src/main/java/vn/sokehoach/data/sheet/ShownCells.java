package vn.sokehoach.data.sheet;

import java.text.SimpleDateFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.source.DraftProblem;
import vn.sokehoach.core.source.Source;
import vn.sokehoach.core.text.legacy.FontRuns;
import vn.sokehoach.core.text.legacy.FontTrust;
import vn.sokehoach.core.text.legacy.Repaired;
import vn.sokehoach.data.sheet.CellContent.Amount;
import vn.sokehoach.data.sheet.CellContent.Failure;
import vn.sokehoach.data.sheet.CellContent.FontChange;
import vn.sokehoach.data.sheet.CellContent.Shared;
import vn.sokehoach.data.sheet.CellContent.Words;

/** What cells show, and which of them Excel may have altered: dates and errors are read as shown and told. */
final class ShownCells {
    private final DataFormatter formats = new DataFormatter(Locale.of("vi", "VN"));
    private final String file;
    private final CellSource.Rest rest;
    private final List<DraftProblem> problems = new ArrayList<>();
    private final FontTrust trust = new FontTrust();

    ShownCells(String file, CellSource.Rest rest) {
        this.file = file;
        this.rest = rest;
        // Excel shows its standard date as the settings of the country have it; POI always shows the American one.
        formats.addFormat("m/d/yy", new SimpleDateFormat("dd/MM/yyyy", Locale.ROOT));
    }

    /** A cell as Excel shows it, legacy fonts repaired; empty where it shows nothing. */
    Optional<ShownCell> shown(String sheet, MetCell cell) {
        Repaired repaired = switch (cell.content()) {
            case Words words -> drawn(words, cell.look());
            case Shared shared -> drawn(rest.shared().get(shared.number()), cell.look());
            case Amount amount -> drawn(Words.plain(formatted(amount, cell.look())), cell.look());
            case Failure failure -> Repaired.sound(failure.shown());
        };
        if (repaired.text().isBlank()) {
            return Optional.empty();
        }
        ShownCell shown = new ShownCell(cell, repaired.text().strip(), repaired.letters());
        if (cell.content() instanceof Amount amount && cell.look().date()) {
            tell(DraftProblem.Code.CELL_DATE, sheet, shown, day(amount));
        } else if (cell.content() instanceof Failure) {
            tell(DraftProblem.Code.CELL_ERROR, sheet, shown);
        }
        return Optional.of(shown);
    }

    /** The day of a date; none for a mere time. */
    private String[] day(Amount amount) {
        double days = amount.value();
        return days < 1 || !DateUtil.isValidExcelDate(days) ? new String[0]
                : new String[] {DateUtil.getLocalDateTime(days, rest.from1904()).toLocalDate().toString()};
    }

    private String formatted(Amount amount, CellLook look) {
        return formats.formatRawCellContents(amount.value(), look.format(), look.formatText(), rest.from1904());
    }

    private Repaired drawn(Words words, CellLook look) {
        FontRuns runs = new FontRuns(trust);
        @Nullable
        String font = look.font();
        int done = 0;
        for (FontChange change : words.fonts()) {
            int start = Math.clamp(change.start(), done, words.text().length());
            runs.append(words.text().substring(done, start), font);
            font = change.font() == null ? look.font() : change.font();
            done = start;
        }
        runs.append(words.text().substring(done), font);
        return runs.repaired();
    }

    List<DraftProblem> problems() {
        return problems;
    }

    /** Notes that a cell should be looked at, with what it shows and further arguments. */
    void tell(DraftProblem.Code code, String sheet, ShownCell cell, String... further) {
        Source place = new Source(file, 0, null, sheet, cell.row() + 1, 0, 0);
        List<String> arguments = new ArrayList<>(List.of(cell.address(), cell.text()));
        arguments.addAll(List.of(further));
        problems.add(new DraftProblem(code, arguments, file, place));
    }
}
