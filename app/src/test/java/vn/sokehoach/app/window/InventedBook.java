package vn.sokehoach.app.window;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import vn.sokehoach.core.agency.Agency;
import vn.sokehoach.core.agency.AgencyId;
import vn.sokehoach.core.agency.AgencyMention;
import vn.sokehoach.core.change.Change;
import vn.sokehoach.core.change.KeptDocument;
import vn.sokehoach.core.change.StaleEdit;
import vn.sokehoach.core.change.Step;
import vn.sokehoach.core.change.StepLabel;
import vn.sokehoach.core.indicator.Target;
import vn.sokehoach.core.indicator.TargetValue;
import vn.sokehoach.core.plan.Appendix;
import vn.sokehoach.core.plan.AppendixKind;
import vn.sokehoach.core.plan.AppendixRow;
import vn.sokehoach.core.plan.Assignment;
import vn.sokehoach.core.plan.Body;
import vn.sokehoach.core.plan.Citations;
import vn.sokehoach.core.plan.Deadline;
import vn.sokehoach.core.plan.Heading;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.plan.PrintedTable;
import vn.sokehoach.core.plan.TaskGroup;
import vn.sokehoach.core.plan.TaskItem;
import vn.sokehoach.core.progress.PlanTracking;
import vn.sokehoach.core.progress.ProgressEntry;
import vn.sokehoach.core.progress.ProgressEntry.Remarks;
import vn.sokehoach.core.progress.TaskStatus;
import vn.sokehoach.core.source.Coverage;
import vn.sokehoach.core.source.Reading;
import vn.sokehoach.core.source.Source;
import vn.sokehoach.core.source.SourceFile;
import vn.sokehoach.core.store.PlanBook;

/** Fills a book with plans of invented words, the same ones each time; a fifth of the tasks has an entry. */
final class InventedBook {
    private static final String[] SYLLABLES = {"lúa", "đường", "cầu", "hồ", "xã", "mở", "lập", "soát", "gửi", "sửa",
            "trồng", "đếm", "phòng", "sách", "nước", "điện", "chợ", "bến", "rừng", "sông", "tổ", "vườn", "khảo",
            "duyệt", "ghi", "thửa", "sổ", "bảng", "kho", "trạm"};
    private static final String[] AGENCIES = {"Sở Mây", "Sở Gió", "Sở Lá", "Sở Cát", "Phòng Suối", "Ban Núi", "Ban Đảo",
            "Chi cục Sương", "Trung tâm Nắng", "Văn phòng Mưa"};
    private static final String OWNER = "Mây Trắng";
    private static final int GROUPS = 12;
    private static final int INDICATORS = 40;
    private static final int CITED = 800;
    private static final int RETURNING = 400;

    private final PlanBook book;
    private final RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(5);
    private final List<String> blocks = new ArrayList<>();
    private final List<String> returning = new ArrayList<>();
    private final List<String> measured = new ArrayList<>();
    private String file = "";

    InventedBook(PlanBook book) {
        this.book = book;
    }

    /** Takes in so many plans with so many tasks in all. */
    void fill(int plans, int tasks) throws IOException, StaleEdit {
        book.steps()
                .apply(Step.of(new StepLabel(StepLabel.Code.EDIT_AGENCY, List.of(OWNER)), "chị Hoa",
                        TestWindow.CLOCK.instant(), IntStream.range(0, AGENCIES.length)
                                .<Change>mapToObj(index -> new Change.AgencyEdited(null, agency(index)))
                                .toList()));
        IntStream.range(0, RETURNING).forEach(_ -> returning.add(words(24)));
        IntStream.range(0, INDICATORS).forEach(_ -> measured.add(words(6)));
        for (int plan = 0; plan < plans; plan++) {
            int share = tasks * (plan + 1) / plans - tasks * plan / plans;
            take(plan, share);
        }
    }

    private void take(int index, int tasks) throws IOException, StaleEdit {
        blocks.clear();
        file = "bịa-" + index + ".txt";
        int year = 2015 + index % 10;
        List<TaskGroup> groups = IntStream.range(0, GROUPS)
                .mapToObj(group -> group(group, tasks * (group + 1) / GROUPS - tasks * group / GROUPS, year))
                .toList();
        byte[] original = (index + "\n" + String.join("\n", blocks)).getBytes(StandardCharsets.UTF_8);
        SourceFile kept = new SourceFile(file, sha256(original));
        Plan plan = new Plan(id(), year,
                new Heading(100 + index + "/KH-UBND", LocalDate.of(year, 1, 15), "Mây Trắng", "KẾ HOẠCH",
                        words(9), "Ủy ban nhân dân tỉnh Mây Trắng", null),
                new Body(List.of(), groups, List.of()), List.of(indicators(year)),
                new Citations(List.of(), List.of(), List.of()),
                new Reading(List.of(kept), new Coverage(blocks.size(), blocks.size(), 0, 0), List.of()));
        book.originals().keep(original);
        book.steps()
                .apply(Step.of(new StepLabel(StepLabel.Code.IMPORT_PLAN, List.of(plan.heading().number())), "chị Hoa",
                        TestWindow.CLOCK.instant(), List.of(new Change.PlanImported(null, plan),
                                new Change.DocumentKept(null, new KeptDocument(plan.id(), kept, blocks)),
                                new Change.TrackingSet(null, PlanTracking.initial(plan.id(), year)))));
        book.steps()
                .apply(Step.of(new StepLabel(StepLabel.Code.RECORD_STATUS, List.of("1.1", "IN_PROGRESS")), "chị Hoa",
                        TestWindow.CLOCK.instant(), entries(plan)));
    }

    private List<Change> entries(Plan plan) {
        return plan.tasks()
                .filter(_ -> random.nextInt(5) == 0)
                .<Change>map(task -> new Change.ProgressRecorded(null, new ProgressEntry(id(),
                        new ProgressEntry.Subject(plan.id(), task.id(), null),
                        random.nextBoolean() ? TaskStatus.IN_PROGRESS : TaskStatus.REPORTED, random.nextInt(100),
                        new Remarks(words(6), null, null, null), LocalDate.of(plan.year(), 3, 1),
                        new ProgressEntry.Origin(TestWindow.CLOCK.instant(), "chị Hoa", null, null, null))))
                .toList();
    }

    private TaskGroup group(int index, int tasks, int year) {
        String title = words(7);
        Source source = written(index + 1 + ". " + title);
        return new TaskGroup(id(), String.valueOf(index + 1), title, "II",
                IntStream.range(0, tasks).mapToObj(task -> task(task, year)).toList(), source);
    }

    private PlanTask task(int index, int year) {
        AgencyMention lead = agency();
        AgencyMention beside = agency();
        String content = lead.printed() + " chủ trì, phối hợp với " + beside.printed() + " " + obligation(index);
        Source source = written(index + 1 + ") " + content);
        List<TaskItem> items = IntStream.range(0, index % 3 == 0 ? 2 : 0).mapToObj(_ -> {
            String item = words(14);
            return new TaskItem(id(), item, List.of(), written("- " + item));
        }).toList();
        LocalDate due = LocalDate.of(year, 1 + random.nextInt(12), 20);
        return new PlanTask(id(), String.valueOf(index + 1), content, items,
                new Assignment(List.of(lead), beside.printed(), List.of(beside), List.of()),
                List.of(new Deadline("20/" + due.getMonthValue(), Deadline.Kind.DAY, null, due)), source);
    }

    /** Every third cites a document, every fifth is in the plans of other years too, mostly. */
    private String obligation(int index) {
        String words = index % 5 == 0 ? returning.get(random.nextInt(RETURNING)) : words(24);
        return index % 3 == 0 ? words + " theo Quyết định số " + (1 + random.nextInt(CITED)) + "/QĐ-UBND" : words;
    }

    private Appendix indicators(int year) {
        String column = "Kế hoạch " + year;
        List<AppendixRow> rows = IntStream.range(0, INDICATORS).mapToObj(row -> {
            String no = String.valueOf(row + 1);
            String name = measured.get(row);
            String value = String.valueOf(10 + random.nextInt(80));
            AgencyMention agency = agency();
            TargetValue target = new TargetValue(column, year, TargetValue.Scope.PROVINCE,
                    new Target.Exact(value, new BigDecimal(value)));
            return new AppendixRow(id(), 1, no, List.of(no, name, "%", value, agency.printed()),
                    new AppendixRow.Indicator(name, "%", List.of(target), agency.printed(), List.of(agency)),
                    written(String.join(" | ", no, name, "%", value)));
        }).toList();
        PrintedTable table = new PrintedTable(List.of(List.of("TT", "Chỉ tiêu", "Đơn vị", column, "Cơ quan")),
                List.of(), List.of(), List.of());
        return new Appendix(id(), "I", AppendixKind.INDICATORS, "CHỈ TIÊU", null, table, rows);
    }

    private AgencyMention agency() {
        int index = random.nextInt(AGENCIES.length);
        return new AgencyMention(AGENCIES[index], List.of(id(index)));
    }

    private static AgencyId id(int index) {
        return new AgencyId(OWNER, "X" + index);
    }

    private static Agency agency(int index) {
        return new Agency(id(index), Agency.Kind.DEPARTMENT,
                List.of(new Agency.ValidName(AGENCIES[index], null, null)), null, List.of(), List.of());
    }

    private Source written(String text) {
        blocks.add(text);
        return new Source(file, blocks.size(), null, null, null, 0, text.length());
    }

    private String words(int count) {
        StringBuilder words = new StringBuilder();
        for (int word = 0; word < count; word++) {
            words.append(word == 0 ? "" : " ").append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return words.toString();
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
