package vn.sokehoach.core.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.appendix.AppendixTable;
import vn.sokehoach.core.appendix.AppendixTable.Row;
import vn.sokehoach.core.appendix.AppendixTable.TitleBlock;
import vn.sokehoach.core.appendix.form.FormNumbers;
import vn.sokehoach.core.appendix.form.FormTexts;
import vn.sokehoach.core.appendix.form.TitleBlocks;
import vn.sokehoach.core.appendix.made.WorkColumn;
import vn.sokehoach.core.plan.Heading;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.Signatory;
import vn.sokehoach.core.progress.PlanProgress;
import vn.sokehoach.core.progress.PlanStanding;
import vn.sokehoach.core.progress.Standing;
import vn.sokehoach.core.progress.Statistics;

/** Words a report: each figure is one of the statistics, each list is read from what was recorded. */
public final class ReportTexts {
    private final FormNumbers numbers = new FormNumbers();
    private final Plan plan;
    private final ReportWish wish;
    private final PlanStanding standing;
    private final Statistics statistics;

    /**
     * Words the report on a plan.
     *
     * @param standing on the day of the report
     */
    public ReportTexts(PlanStanding standing, ReportWish wish) {
        this.plan = standing.plan();
        this.wish = wish;
        this.standing = standing;
        this.statistics = standing.statistics();
    }

    /**
     * All that the report says.
     *
     * @param progress by everything that is recorded; what was recorded of later days does not count
     * @param tables   the table for each place of an appendix
     * @param today    the day on which it is written
     */
    public ReportContent content(PlanProgress progress, Map<ReportPlace, AppendixTable> tables, LocalDate today) {
        Map<ReportPlace, AppendixTable> appendices = new EnumMap<>(ReportPlace.class);
        tables.forEach((place, table) -> appendices.put(place, attached(table, place, today)));
        Map<ReportPlace, String> texts = new EnumMap<>(ReportPlace.class);
        texts.putAll(names(today));
        texts.putAll(figures());
        return new ReportContent(texts, lists(progress), appendices);
    }

    private Map<ReportPlace, String> names(LocalDate today) {
        Heading heading = plan.heading();
        String blank = ReportWords.of("blank");
        String issuer = Objects.requireNonNullElse(heading.issuer(), blank);
        String reporter = given(wish.reporter(), blank);
        return Map.ofEntries(Map.entry(ReportPlace.PLAN, PlanWords.named(plan)),
                Map.entry(ReportPlace.PLAN_TITLE, given(heading.title(), blank)),
                Map.entry(ReportPlace.PLAN_ISSUER, issuer),
                Map.entry(ReportPlace.PLAN_YEAR, String.valueOf(plan.year())),
                Map.entry(ReportPlace.REPORTER, reporter),
                Map.entry(ReportPlace.REPORTER_CAPITALS, reporter.toUpperCase(FormTexts.VIETNAMESE)),
                Map.entry(ReportPlace.RECIPIENT, given(wish.recipient(), issuer)),
                Map.entry(ReportPlace.PLACE, given(heading.place(), blank)),
                Map.entry(ReportPlace.YEAR, String.valueOf(today.getYear())),
                Map.entry(ReportPlace.PERIOD, PlanWords.period(wish.period(), statistics.asOf())),
                Map.entry(ReportPlace.SIGNER, signer()),
                Map.entry(ReportPlace.DAY, TitleBlocks.printed(statistics.asOf())));
    }

    private String signer() {
        Signatory signatory = wish.signatory();
        return signatory == null ? "" : given(signatory.name(), "");
    }

    private List<String> signerPosition() {
        Signatory signatory = wish.signatory();
        List<String> lines = signatory == null ? List.of()
                : Stream.of(given(signatory.authority(), ""), given(signatory.position(), ""))
                        .filter(line -> !line.isEmpty())
                        .toList();
        return lines.isEmpty() ? List.of(ReportWords.of("signer")) : lines;
    }

    private Map<ReportPlace, String> figures() {
        Standing total = statistics.total();
        return Map.of(ReportPlace.TOTAL, numbers.count(total.measured()),
                ReportPlace.DONE, numbers.count(total.onTime() + total.late()),
                ReportPlace.ON_TIME, numbers.count(total.onTime()), ReportPlace.LATE, numbers.count(total.late()),
                ReportPlace.OPEN, numbers.count(total.open()), ReportPlace.OVERDUE, numbers.count(total.overdue()),
                ReportPlace.BESIDE, numbers.count(total.beside()),
                ReportPlace.COMPLETION, numbers.rate(total.completion()),
                ReportPlace.UPDATE, numbers.rate(total.update()));
    }

    private Map<ReportPlace, List<String>> lists(PlanProgress progress) {
        ReportLines lines = new ReportLines(standing, progress, wish.period());
        return Map.of(ReportPlace.SIGNER_POSITION, signerPosition(), ReportPlace.GROUPS, lines.groups(),
                ReportPlace.AGENCIES, lines.agencies(),
                ReportPlace.OVERDUE_AGENCIES, lines.overdueAgencies(),
                ReportPlace.OVERDUE_TASKS, lines.overdueTasks(),
                ReportPlace.DIFFICULTIES, lines.said(WorkColumn.DIFFICULTIES),
                ReportPlace.PROPOSALS, lines.said(WorkColumn.PROPOSALS));
    }

    /** A table of no work: one row that says so. */
    public static AppendixTable withoutRows(AppendixTable table) {
        List<String> cells = new ArrayList<>(Collections.nCopies(table.columns().size(), ""));
        cells.set(1, ReportWords.of("overdue.none"));
        return new AppendixTable(table.sheetName(), table.title(), table.columns(), table.head(),
                List.of(new Row(Row.Kind.SUB, cells)), List.of(), table.page());
    }

    /** Number and date of the report are not known yet (Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục III.1). */
    private AppendixTable attached(AppendixTable table, ReportPlace place, LocalDate today) {
        String basis = ReportWords.of("appendix.basis", String.valueOf(today.getYear()),
                TitleBlocks.printed(statistics.asOf()));
        String title = place == ReportPlace.OVERDUE_APPENDIX ? ReportWords.of("overdue.title") : table.title().title();
        return table.titled(new TitleBlock(null, title, basis));
    }

    private static String given(@Nullable String text, String otherwise) {
        return Stream.ofNullable(text).map(String::strip).filter(each -> !each.isEmpty()).findFirst().orElse(otherwise);
    }
}
