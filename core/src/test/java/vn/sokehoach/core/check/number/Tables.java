package vn.sokehoach.core.check.number;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.sokehoach.core.plan.Appendix;
import vn.sokehoach.core.plan.AppendixKind;
import vn.sokehoach.core.plan.AppendixRow;
import vn.sokehoach.core.plan.AppendixRow.Indicator;
import vn.sokehoach.core.plan.Body;
import vn.sokehoach.core.plan.Citations;
import vn.sokehoach.core.plan.Heading;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.PrintedTable;
import vn.sokehoach.core.source.Coverage;
import vn.sokehoach.core.source.DraftProblem;
import vn.sokehoach.core.source.Reading;
import vn.sokehoach.core.source.Source;

/** Plans of one indicator table, written down in a few words. */
final class Tables {

    private static final String ISSUER = "Ủy ban nhân dân tỉnh Bình Dương";

    private final int year;
    private final List<String> header;
    private final List<AppendixRow> rows = new ArrayList<>();
    private final List<DraftProblem> problems = new ArrayList<>();

    private Tables(int year, List<String> header) {
        this.year = year;
        this.header = header;
    }

    /** A table with these value columns after number, name and unit. */
    static Tables of(int year, String... columns) {
        return new Tables(year, Stream.concat(Stream.of("TT", "Chỉ tiêu", "Đơn vị"), Arrays.stream(columns)).toList());
    }

    Tables row(String name, String unit, String... values) {
        int no = rows.size() + 1;
        List<String> cells = Stream.concat(Stream.of(Integer.toString(no), name, unit), Arrays.stream(values)).toList();
        rows.add(new AppendixRow(UUID.randomUUID(), name.startsWith("-") ? 2 : 1, Integer.toString(no), cells,
                new Indicator(name, unit.isEmpty() ? null : unit, List.of(), "", List.of()), source(no)));
        return this;
    }

    /** A problem that the reader noted in the row added last. */
    Tables noted(DraftProblem.Code code, String... arguments) {
        problems.add(new DraftProblem(code, List.of(arguments), "biểu.xlsx", source(rows.size())));
        return this;
    }

    private static Source source(int row) {
        return new Source("biểu.xlsx", row, null, "Biểu", row, 0, 0);
    }

    Plan plan() {
        return plan(ISSUER);
    }

    Plan plan(String issuer) {
        Appendix appendix = new Appendix(UUID.randomUUID(), "I", AppendixKind.INDICATORS, "CHỈ TIÊU", null,
                new PrintedTable(List.of(header), List.of(), List.of(), List.of()), rows);
        return new Plan(UUID.randomUUID(), year, new Heading("1/KH-UBND", null, null, null, null, issuer, null),
                new Body(List.of(), List.of(), List.of()), List.of(appendix),
                new Citations(List.of(), List.of(), List.of()),
                new Reading(List.of(), new Coverage(0, 0, 0, 0), problems));
    }

    List<Doubt> doubts(Plan... others) {
        return DoubtfulNumbers.of(plan(), List.of(others));
    }

    /** The proposals for the only doubtful cell; empty where there is none. */
    List<String> proposals(Plan... others) {
        List<Doubt> doubts = doubts(others);
        return doubts.size() == 1 ? doubts.getFirst().proposals() : doubts.stream().map(Doubt::toString).toList();
    }
}
