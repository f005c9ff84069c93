package vn.sokehoach.core.reading.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.agency.AgencyMention;
import vn.sokehoach.core.indicator.Target;
import vn.sokehoach.core.plan.AppendixRow;
import vn.sokehoach.core.plan.AppendixRow.Indicator;
import vn.sokehoach.core.plan.Order;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.plan.TaskGroup;
import vn.sokehoach.core.reading.Block.Cell;
import vn.sokehoach.core.reading.Block.Paragraph;
import vn.sokehoach.core.reading.Block.Table;
import vn.sokehoach.core.source.DraftProblem;
import vn.sokehoach.core.source.DraftProblem.Code;
import vn.sokehoach.core.source.Source;
import vn.sokehoach.core.text.VietnameseText;

/** What a person should look at in a recognised plan, in the order: the reading itself, then the plan from its head to its tables. */
final class Problems {

    private static final int QUOTE = 120;
    /** Persons who watch over a task, and references to where it is said who does. */
    private static final Pattern NO_AGENCY = Pattern.compile(
            "(?iu)(?:đồng chí|đ/c|pct|ct|phó chủ tịch|chủ tịch|ông|bà)\\s.*|theo\\s.*");

    private final Plan plan;
    private final List<ReadFile> files;
    private final Account account;
    private final List<DraftProblem> found = new ArrayList<>();

    Problems(Plan plan, List<ReadFile> files, Account account) {
        this.plan = plan;
        this.files = files;
        this.account = account;
    }

    List<DraftProblem> list() {
        files.forEach(file -> found.addAll(file.document().problems()));
        heading();
        plan.body().groups().forEach(this::group);
        unknownAgencies();
        plan.appendices().forEach(appendix -> appendix.rows().forEach(this::targets));
        account.unknownTables().forEach(tables -> add(Code.TABLE_UNKNOWN, source(tables), header(tables)));
        account.unread().forEach(unread -> add(Code.UNREAD, unread.source(), shortened(unread.text())));
        truncated();
        return found;
    }

    private void heading() {
        if (plan.body().parts().isEmpty() && plan.heading().title() == null) {
            return;
        }
        missing("number", plan.heading().number());
        missing("date", plan.heading().issueDate());
        missing("title", plan.heading().title());
        missing("issuer", plan.heading().issuer());
    }

    private void missing(String what, @Nullable Object value) {
        if (value == null) {
            add(Code.HEADING_MISSING, null, what);
        }
    }

    private void group(TaskGroup group) {
        String before = null;
        for (PlanTask task : group.tasks()) {
            String number = (group.no() + " " + task.label()).strip();
            if (task.assignment().lead().isEmpty()) {
                add(Code.NO_LEAD, task.source(), number);
            }
            if (before != null && !task.label().isEmpty()) {
                if (task.label().equals(before)) {
                    add(Code.NUMBER_REPEATED, task.source(), number, before, task.label());
                } else if (jumps(before, task.label())) {
                    add(Code.NUMBER_GAP, task.source(), number, before, task.label());
                }
            }
            before = task.label().isEmpty() ? before : task.label();
        }
    }

    private static boolean jumps(String before, String label) {
        return before.matches("\\d{1,4}") && label.matches("\\d{1,4}")
                && Integer.parseInt(label) > Integer.parseInt(before) + 1;
    }

    private void unknownAgencies() {
        Stream<Named> ofTasks = plan.tasks()
                .flatMap(task -> task.assignment().mentions().map(mention -> new Named(mention, task.source())));
        Stream<Named> ofOrders = plan.body().orders().stream().flatMap(Problems::named);
        Stream<Named> ofRows = plan.appendices()
                .stream()
                .flatMap(appendix -> appendix.rows().stream())
                .flatMap(Problems::named);
        List<String> told = new ArrayList<>();
        Stream.of(ofTasks, ofOrders, ofRows)
                .flatMap(all -> all)
                .filter(named -> !named.mention().isKnown() && !NO_AGENCY.matcher(named.mention().printed()).matches())
                .forEach(named -> {
                    String key = VietnameseText.tight(named.mention().printed());
                    if (!told.contains(key)) {
                        told.add(key);
                        add(Code.UNKNOWN_AGENCY, named.source(), named.mention().printed());
                    }
                });
    }

    private record Named(AgencyMention mention, Source source) {}

    private static Stream<Named> named(Order order) {
        return order.lead().stream().map(mention -> new Named(mention, order.source()));
    }

    private static Stream<Named> named(AppendixRow row) {
        return row.content() instanceof Indicator indicator
                ? indicator.agencies().stream().map(mention -> new Named(mention, row.source()))
                : Stream.empty();
    }

    private void targets(AppendixRow row) {
        if (row.content() instanceof Indicator indicator) {
            indicator.targets()
                    .stream()
                    .filter(value -> value.target() instanceof Target.Unparsed)
                    .forEach(value -> add(Code.TARGET_UNPARSED, row.source(), value.target().printed(),
                            indicator.name()));
        }
    }

    /** A text without a signature that ends in the middle of its tasks is a piece of a document. */
    private void truncated() {
        for (ReadFile file : files) {
            List<Paragraph> body = file.zones().body();
            boolean organised = !plan.body().orders().isEmpty() || !file.zones().foot().isEmpty();
            if (!body.isEmpty() && !organised && !plan.body().parts().isEmpty()) {
                add(Code.TRUNCATED, body.getLast().source(), shortened(body.getLast().text()));
            }
        }
    }

    private void add(Code code, @Nullable Source source, String... arguments) {
        String file = source == null ? files.getFirst().file().name() : source.file();
        found.add(new DraftProblem(code, List.of(arguments), file, source));
    }

    private static @Nullable Source source(List<Table> tables) {
        return tables.getFirst().cells().stream().map(Cell::source).findFirst().orElse(null);
    }

    private static String header(List<Table> tables) {
        return shortened(String.join(" | ", tables.getFirst()
                .cells()
                .stream()
                .filter(cell -> cell.row() == 0)
                .map(Cell::text)
                .toList()));
    }

    private static String shortened(String text) {
        return text.length() <= QUOTE ? text : text.substring(0, QUOTE).strip() + "…";
    }
}
