package vn.sokehoach.core.usecase.round;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.appendix.OutputFile;
import vn.sokehoach.core.appendix.form.FormTexts;
import vn.sokehoach.core.frame.PlanFrames;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.report.LetterTexts;
import vn.sokehoach.core.report.ReportWriter;
import vn.sokehoach.core.report.ReportWriter.Format;
import vn.sokehoach.core.report.TemplateKind;
import vn.sokehoach.core.report.UnusableTemplate;
import vn.sokehoach.core.store.PlanBook;
import vn.sokehoach.core.submission.KitRow;
import vn.sokehoach.core.submission.content.KitMaking;
import vn.sokehoach.core.submission.content.RecordedValues;
import vn.sokehoach.core.submission.form.KitFiles;
import vn.sokehoach.core.usecase.Refused;
import vn.sokehoach.core.usecase.exporting.FileNames;
import vn.sokehoach.core.usecase.reporting.OfficeTemplate;

/** Writes the letters of a reporting round, a Word document for each agency, worded by a template. */
public final class WritingLetters {
    private static final String ENDING = "docx";

    private final PlanBook book;
    private final ReportWriter writer;
    private final OutputFile output;
    private final KitFiles files;
    private final Clock clock;

    public WritingLetters(PlanBook book, ReportWriter writer, OutputFile output, KitFiles files, Clock clock) {
        this.book = book;
        this.writer = writer;
        this.output = output;
        this.files = files;
        this.clock = clock;
    }

    /**
     * Writes the letters of a round: reminders to all who owe a report, covering notes to all. Either all are there or none.
     *
     * @param kind     REMINDER or COVER
     * @param template the office's own, a .docx file; null for the one that ships
     * @param sender   who sends them; null for dots to be filled in by hand
     * @return the files, in the order of the ledger; empty where nobody owes a report
     * @throws Refused     where the template cannot be used
     * @throws IOException where a file cannot be put there
     */
    public List<Path> write(RoundLedger round, TemplateKind kind, @Nullable Path template, @Nullable String sender,
            Path folder) throws Refused, IOException {
        List<LedgerLine> lines = kind == TemplateKind.REMINDER ? round.owing() : round.lines();
        byte[] own = template == null ? writer.template(kind) : OfficeTemplate.read(template);
        LetterTexts texts =
                new LetterTexts(round.plan(), round.period().code(), round.due(), sender, round.today());
        List<String> names = FileNames.distinct(lines.stream()
                .map(line -> FileNames.wanted(round.plan(), round.period().code() + " - "
                        + FormTexts.of("letter." + kind.name()) + " - " + line.agency().name()))
                .toList());
        List<Path> written = new ArrayList<>();
        boolean whole = false;
        try {
            for (int at = 0; at < lines.size(); at++) {
                LedgerLine line = lines.get(at);
                byte[] letter = writer.report(own, texts.to(line.agency().name(), rows(round, line)),
                        round.plan().heading(), Format.DOCX);
                written.add(files.write(folder, names.get(at), ENDING, out -> out.write(letter)));
            }
            whole = true;
            return List.copyOf(written);
        } catch (UnusableTemplate unusable) {
            throw OfficeTemplate.refused(unusable, template);
        } finally {
            if (!whole) {
                files.takeBack(written);
            }
        }
    }

    /** Writes the template that ships, to be changed; the file is there whole or not at all. */
    public void writeTemplate(TemplateKind kind, Path target) throws IOException {
        byte[] template = writer.template(kind);
        output.replace(target, out -> out.write(template));
    }

    /** What an agency is asked about: by its last kit, else by the plan as it stands. */
    private List<KitRow> rows(RoundLedger round, LedgerLine line) {
        if (!line.kits().isEmpty()) {
            return line.kits().getLast().rows();
        }
        Plan plan = round.plan();
        String period = round.period().code();
        return new KitMaking(plan, book.plans().tracking(plan.id()),
                PlanFrames.of(plan, book.frames().ofPlan(plan.id())), new RecordedValues(book, plan, period), period)
                .of(line.agency(), 1, clock.instant())
                .kit()
                .rows();
    }
}
