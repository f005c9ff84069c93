package vn.sokehoach.app.ui.trace;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.ui.Days;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.core.appendix.AppendixTable;
import vn.sokehoach.core.appendix.AppendixTable.Alignment;
import vn.sokehoach.core.appendix.AppendixTable.Column;
import vn.sokehoach.core.appendix.AppendixTable.Header;
import vn.sokehoach.core.appendix.AppendixTable.Row;
import vn.sokehoach.core.appendix.AppendixTable.Row.Kind;
import vn.sokehoach.core.appendix.AppendixTable.TitleBlock;
import vn.sokehoach.core.appendix.form.Pages;
import vn.sokehoach.core.plan.Heading;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.usecase.history.TracedChange;
import vn.sokehoach.core.usecase.history.TracedStep;

/** The history as a table to print: a row for each change, the act itself beside the first of its changes. */
public final class HistoryTable {
    private static final List<Double> WIDTHS = List.of(12.0, 27.0, 34.0, 62.0, 34.0, 32.0, 32.0, 24.0);

    private final Messages messages;
    private final TraceWords words;
    private final ZoneId zone;

    public HistoryTable(Messages messages, ZoneId zone) {
        this.messages = messages;
        this.words = new TraceWords(messages);
        this.zone = zone;
    }

    /** The table of the steps of a plan; null for those of the whole book. */
    public AppendixTable of(@Nullable Plan plan, List<TracedStep> steps) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            add(rows, Integer.toString(i + 1), steps.get(i));
        }
        List<String> head = List.of(messages.get("trace.number"), messages.get("history.when"),
                messages.get("history.who"), messages.get("history.what"), messages.get("trace.what"),
                messages.get("trace.from"), messages.get("trace.to"), messages.get("history.standing"));
        return new AppendixTable(messages.get("trace.sheet"), title(plan), columns(),
                new Header(List.of(head), List.of(), List.of()), rows, List.of(), Pages.LYING);
    }

    /** What the file is called inside, and who issued the plan. */
    public Heading heading(@Nullable Plan plan) {
        return new Heading(null, null, null, null, name(plan), plan == null ? null : plan.heading().issuer(), null);
    }

    /** What is printed above it. */
    public String name(@Nullable Plan plan) {
        String number = plan == null ? null : plan.heading().number();
        return plan == null ? messages.get("trace.book")
                : number == null ? messages.get("trace.plan.unnumbered") : messages.get("trace.plan", number);
    }

    private TitleBlock title(@Nullable Plan plan) {
        return new TitleBlock(null, name(plan), plan == null ? null : plan.heading().title());
    }

    private static List<Column> columns() {
        return IntStream.range(0, WIDTHS.size())
                .mapToObj(column -> new Column(WIDTHS.get(column),
                        column < 2 || column == WIDTHS.size() - 1 ? Alignment.CENTRE : Alignment.LEFT, false))
                .toList();
    }

    private void add(List<Row> rows, String number, TracedStep step) {
        List<String> act = List.of(number, Days.dayAndMinute(step.step().at(), zone), step.step().author(),
                words.act(step));
        if (step.changes().isEmpty()) {
            rows.add(row(Kind.NUMBERED, act, List.of("", "", ""), words.standing(step)));
        }
        boolean first = true;
        for (TracedChange change : step.changes()) {
            List<String> cells = List.of(words.what(change), words.from(change), words.to(change));
            rows.add(first ? row(Kind.NUMBERED, act, cells, words.standing(step))
                    : row(Kind.SUB, List.of("", "", "", ""), cells, ""));
            first = false;
        }
    }

    private static Row row(Kind kind, List<String> act, List<String> change, String standing) {
        List<String> cells = new ArrayList<>(act);
        cells.addAll(change);
        cells.add(standing);
        return new Row(kind, cells);
    }
}
