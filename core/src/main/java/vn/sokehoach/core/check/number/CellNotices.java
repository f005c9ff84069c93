package vn.sokehoach.core.check.number;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.sokehoach.core.source.DraftProblem;
import vn.sokehoach.core.source.DraftProblem.Code;
import vn.sokehoach.core.source.Source;
import vn.sokehoach.core.text.VietnameseText;

/** What the reader of a workbook noted of single cells by their formats alone, found again by row and text. */
record CellNotices(List<DraftProblem> notices) {

    private static final Set<Code> CODES = EnumSet.of(Code.CELL_DATE, Code.CELL_NUMBER);
    /** Place of the date in the arguments of CELL_DATE, after the cell's address and its text. */
    private static final int DATE = 2;

    static CellNotices in(List<DraftProblem> problems) {
        return new CellNotices(problems.stream().filter(problem -> CODES.contains(problem.code())).toList());
    }

    /** The date that a cell holds; empty where it holds none, or the reader could not tell which. */
    Optional<LocalDate> date(Source row, String printed) {
        return notices.stream()
                .filter(notice -> notice.code() == Code.CELL_DATE && isOf(notice, row, printed))
                .filter(notice -> notice.arguments().size() > DATE)
                .map(notice -> LocalDate.parse(notice.arguments().get(DATE)))
                .findFirst();
    }

    /** Whether the reader noted something of a cell. */
    boolean speakOf(Source row, String printed) {
        return notices.stream().anyMatch(notice -> isOf(notice, row, printed));
    }

    /** Whether a notice is of the cell in this row that shows this. */
    static boolean isOf(DraftProblem notice, Source row, String printed) {
        Source place = notice.source();
        return CODES.contains(notice.code()) && place != null && place.file().equals(row.file())
                && Objects.equals(place.sheet(), row.sheet()) && Objects.equals(place.row(), row.row())
                && VietnameseText.tight(notice.arguments().get(1)).equals(VietnameseText.tight(printed));
    }
}
