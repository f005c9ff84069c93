package vn.sokehoach.core.usecase.exporting;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.sokehoach.core.appendix.AppendixTable;
import vn.sokehoach.core.appendix.OutputFile;
import vn.sokehoach.core.appendix.TableWriter;
import vn.sokehoach.core.appendix.UnwritableFile;
import vn.sokehoach.core.appendix.layout.AppendixLayouts;
import vn.sokehoach.core.plan.Heading;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.progress.PlanTracking;
import vn.sokehoach.core.store.PlanBook;
import vn.sokehoach.core.usecase.Refusal;
import vn.sokehoach.core.usecase.Refused;
import vn.sokehoach.core.watch.WorkWatch;

/** Writes the official tables of a plan to a file. */
public final class ExportingAppendix {
    private final PlanBook book;
    private final OutputFile output;
    private final Map<String, TableWriter> writers;
    private final MakingTables making;
    private final WorkWatch watch;

    /**
     * Exports from this book.
     *
     * @param writers by format, in lower case: "xlsx", "pdf"
     * @param clock   tells what today is
     */
    public ExportingAppendix(PlanBook book, OutputFile output, Map<String, TableWriter> writers, Clock clock) {
        this(book, output, Map.copyOf(writers), new MakingTables(book, clock), WorkWatch.NONE);
    }

    private ExportingAppendix(PlanBook book, OutputFile output, Map<String, TableWriter> writers, MakingTables making,
            WorkWatch watch) {
        this.book = book;
        this.output = output;
        this.writers = writers;
        this.making = making;
        this.watch = watch;
    }

    /** The same, with a watch that hears how far the writing of a file is; where it is ended, what was there stays. */
    public ExportingAppendix watchedBy(WorkWatch hearing) {
        return new ExportingAppendix(book, output, writers, making, hearing);
    }

    /**
     * Checks that a format is written by this version.
     *
     * @throws Refused where it is not
     */
    public void requireFormat(String format) throws Refused {
        if (!writers.containsKey(format)) {
            throw new Refused(Refusal.Code.FORMAT_NOT_AVAILABLE, format);
        }
    }

    /**
     * Writes the chosen tables, a sheet or pages for each; the file is there whole or not at all.
     *
     * @return the tables that were written
     * @throws Refused        where the format, or what was chosen of the plan, is not there
     * @throws UnwritableFile where the file cannot be put there; what was there stays
     */
    public List<AppendixTable> export(Plan plan, AppendixChoice choice, String format, Path target)
            throws Refused, UnwritableFile {
        requireFormat(format);
        List<AppendixTable> tables = tables(plan, choice);
        write(plan, tables, format, target);
        return tables;
    }

    /**
     * Writes tables made of a plan; the file is there whole or not at all.
     *
     * @param tables at least one
     * @throws Refused        where the format is not there
     * @throws UnwritableFile where the file cannot be put there; what was there stays
     */
    public void write(Plan plan, List<AppendixTable> tables, String format, Path target)
            throws Refused, UnwritableFile {
        write(tables, plan.heading(), format, target);
    }

    /**
     * Writes tables under a heading, which tells the file's title and author; the file is there whole or not at all.
     *
     * @param tables at least one
     * @throws Refused        where the format is not there
     * @throws UnwritableFile where the file cannot be put there; what was there stays
     */
    public void write(List<AppendixTable> tables, Heading heading, String format, Path target)
            throws Refused, UnwritableFile {
        requireFormat(format);
        output.replace(target, out -> writers.get(format).write(tables, heading, out, watch));
    }

    /**
     * The chosen tables as they would be written.
     *
     * @throws Refused where the plan has none of them
     */
    public List<AppendixTable> tables(Plan plan, AppendixChoice choice) throws Refused {
        PlanTracking tracking = book.plans().tracking(plan.id());
        List<AppendixTable> tables = switch (choice) {
            case AppendixChoice.All all -> AppendixLayouts.of(plan, tracking);
            case AppendixChoice.Assignment assignment -> assignment.scope().isPlain()
                    ? AppendixLayouts.assignment(plan, tracking)
                    : List.of(making.assignment(plan, assignment.scope()));
            case AppendixChoice.Progress progress ->
                List.of(making.progress(plan, progress.scope(), progress.period()));
            case AppendixChoice.Standing standing -> making.standing(plan, standing);
            case AppendixChoice.Matrix matrix -> making.matrix(plan, matrix.structure());
            case AppendixChoice.Numbered numbered -> numbered(plan, numbered.no());
            case AppendixChoice.Several several -> several(plan, several.choices());
        };
        if (tables.isEmpty()) {
            throw new Refused(Refusal.Code.UNKNOWN_APPENDIX, choice.text());
        }
        return tables;
    }

    private List<AppendixTable> several(Plan plan, List<AppendixChoice> choices) throws Refused {
        List<AppendixTable> tables = new ArrayList<>();
        for (AppendixChoice choice : choices) {
            tables.addAll(tables(plan, choice));
        }
        return tables;
    }

    // The only appendix of a plan often has no number: people call it the first all the same.
    private static List<AppendixTable> numbered(Plan plan, String no) {
        List<AppendixTable> tables = AppendixLayouts.numbered(plan, no);
        boolean only = plan.appendices().size() == 1 && plan.appendices().getFirst().no().isEmpty();
        return tables.isEmpty() && only && no.strip().equalsIgnoreCase("I") ? AppendixLayouts.numbered(plan, "")
                : tables;
    }
}
