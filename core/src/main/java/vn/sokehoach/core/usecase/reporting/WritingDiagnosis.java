package vn.sokehoach.core.usecase.reporting;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.appendix.OutputFile;
import vn.sokehoach.core.appendix.UnwritableFile;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.store.PlanBook;
import vn.sokehoach.core.store.StoreCondition;
import vn.sokehoach.core.store.StoreExamination;

/**
 * Writes a file for whoever helps: versions, settings, numbers, sizes, the last failures. No word of a plan, no name of a
 * person, file or folder is in it; so its words are the same in every language.
 */
public final class WritingDiagnosis {
    private static final List<String> SYSTEM =
            List.of("java.version", "java.vm.name", "os.name", "os.version", "os.arch",
                    "file.encoding", "user.timezone");

    private final StoreCondition condition;
    private final OutputFile output;
    private final Clock clock;

    public WritingDiagnosis(StoreCondition condition, OutputFile output, Clock clock) {
        this.condition = condition;
        this.output = output;
        this.clock = clock;
    }

    /** What opening the book came to: a code and what it speaks of. */
    public record Event(String code, List<String> arguments) {}

    /** Keeps a failure for the next file; never fails. */
    public void note(Throwable failure) {
        condition.note(failure);
    }

    /**
     * Writes the file, whole or not at all.
     *
     * @param book     null where it cannot be opened
     * @param opening  what was done to open it, or why it cannot be
     * @param settings by name; nothing that a person typed
     * @throws UnwritableFile where the file cannot be put there; what was there stays
     */
    public void write(Path target, @Nullable PlanBook book, List<Event> opening, Map<String, String> settings)
            throws UnwritableFile {
        byte[] text = text(book, opening, settings).getBytes(StandardCharsets.UTF_8);
        output.replace(target, out -> out.write(text));
    }

    private String text(@Nullable PlanBook book, List<Event> opening, Map<String, String> settings) {
        StringBuilder text = new StringBuilder();
        section(text, "program");
        line(text, "written", clock.instant().toString());
        line(text, "version", ProgramVersion.stated());
        SYSTEM.forEach(name -> line(text, name, System.getProperty(name, "")));
        line(text, "locale", Locale.getDefault().toLanguageTag());
        line(text, "processors", Runtime.getRuntime().availableProcessors());
        line(text, "memory.most", Runtime.getRuntime().maxMemory());
        section(text, "settings");
        settings.forEach((name, value) -> line(text, name, value));
        section(text, "opening");
        opening.forEach(event -> line(text, event.code(),
                String.join(" ", event.arguments().stream().filter(WritingDiagnosis::isNumber).toList())));
        section(text, "book");
        if (book != null) {
            book(text, book);
        }
        section(text, "store");
        condition.facts().forEach((name, value) -> line(text, name, value));
        section(text, "failures");
        condition.failures().forEach(failure -> text.append(failure).append('\n'));
        return text.toString();
    }

    private static void book(StringBuilder text, PlanBook book) {
        StoreExamination.Report report = book.examination().examine();
        line(text, "steps", report.sequence());
        line(text, "digest", report.digest());
        report.findings().forEach(finding -> line(text, "finding", finding.code()));
        List<Plan> plans = book.plans().all();
        line(text, "plans", plans.size());
        line(text, "tasks", plans.stream().flatMap(Plan::tasks).count());
        line(text, "tasks.most", plans.stream().mapToLong(plan -> plan.tasks().count()).max().orElse(0));
        line(text, "entries", plans.stream().mapToLong(plan -> book.progress().ofPlan(plan.id()).size()).sum());
        line(text, "measurements", plans.stream().mapToLong(plan -> book.indicators().ofPlan(plan.id()).size()).sum());
        line(text, "documents", plans.stream().mapToLong(plan -> book.plans().documents(plan.id()).size()).sum());
        line(text, "agencies", book.agencies().all().size());
        line(text, "snapshots", book.copies().snapshots().size());
    }

    private static boolean isNumber(String argument) {
        return !argument.isEmpty() && argument.chars().allMatch(letter -> letter >= '0' && letter <= '9');
    }

    private static void section(StringBuilder text, String name) {
        text.append(text.isEmpty() ? "[" : "\n[").append(name).append("]\n");
    }

    private static void line(StringBuilder text, String name, Object value) {
        text.append(name).append('=').append(value).append('\n');
    }
}
