package vn.sokehoach.core.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.appendix.form.FormTexts;
import vn.sokehoach.core.appendix.form.TitleBlocks;
import vn.sokehoach.core.period.DuePeriod;
import vn.sokehoach.core.plan.AgencyRole;
import vn.sokehoach.core.plan.Heading;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.submission.KitRow;

/** Words the letters of a reporting round: the covering note of the kits, the reminder to who is late. */
public final class LetterTexts {
    private final Plan plan;
    private final String period;
    private final @Nullable DuePeriod due;
    private final @Nullable String sender;
    private final LocalDate today;

    /**
     * The letters of a round.
     *
     * @param period its code
     * @param due    null where no day is set
     * @param sender who sends them; null for dots to be filled in by hand
     */
    public LetterTexts(Plan plan, String period, @Nullable DuePeriod due, @Nullable String sender, LocalDate today) {
        this.plan = plan;
        this.period = period;
        this.due = due;
        this.sender = sender;
        this.today = today;
    }

    /** What the letter to an agency says; {@code owed} is what it is asked about. */
    public ReportContent to(String agency, List<KitRow> owed) {
        Heading heading = plan.heading();
        String blank = ReportWords.of("blank");
        String from = sender == null || sender.isBlank() ? blank : sender.strip();
        Map<ReportPlace, String> texts = new EnumMap<>(ReportPlace.class);
        texts.put(ReportPlace.PLAN, PlanWords.named(plan));
        texts.put(ReportPlace.PLAN_TITLE, Objects.requireNonNullElse(heading.title(), blank));
        texts.put(ReportPlace.PLAN_ISSUER, Objects.requireNonNullElse(heading.issuer(), blank));
        texts.put(ReportPlace.PLAN_YEAR, String.valueOf(plan.year()));
        texts.put(ReportPlace.PLACE, Objects.requireNonNullElse(heading.place(), blank));
        texts.put(ReportPlace.YEAR, String.valueOf(today.getYear()));
        texts.put(ReportPlace.PERIOD, PlanWords.period(period, today));
        texts.put(ReportPlace.DAY, TitleBlocks.printed(today));
        texts.put(ReportPlace.SENDER, from);
        texts.put(ReportPlace.SENDER_CAPITALS, from.toUpperCase(FormTexts.VIETNAMESE));
        texts.put(ReportPlace.AGENCY, agency);
        texts.put(ReportPlace.DUE_DAY, due == null ? blank : TitleBlocks.printed(due.due()));
        texts.put(ReportPlace.CUT_OFF, due == null ? blank
                : ReportWords.of("letter.cutOff", TitleBlocks.printed(due.dataFrom()),
                        TitleBlocks.printed(due.dataTo())));
        texts.put(ReportPlace.OWED_COUNT, String.valueOf(owed.size()));
        return new ReportContent(texts, Map.of(ReportPlace.OWED, lines(owed)), Map.of());
    }

    /** What it leads and its indicators one by one, the rest as a number. */
    private static List<String> lines(List<KitRow> owed) {
        List<String> lines = new ArrayList<>();
        for (KitRow row : owed) {
            if (row.kind() == KitRow.Kind.INDICATOR) {
                lines.add(ReportWords.of("letter.indicator", onOneLine(row.content())));
            } else if (row.role() == AgencyRole.LEAD) {
                lines.add(ReportWords.of("letter.work", row.no(), firstLine(row.content())));
            }
        }
        int beside = owed.size() - lines.size();
        if (beside > 0) {
            lines.add(ReportWords.of("letter.beside", String.valueOf(beside)));
        }
        return lines.isEmpty() ? List.of(ReportWords.of("none")) : lines;
    }

    private static String firstLine(String content) {
        return content.lines().findFirst().orElse("");
    }

    private static String onOneLine(String content) {
        return String.join(" ", content.lines().toList());
    }
}
