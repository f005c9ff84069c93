package vn.sokehoach.core.usecase.exporting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import vn.sokehoach.core.appendix.AppendixTable;
import vn.sokehoach.core.appendix.TableWriter;
import vn.sokehoach.core.paper.Paper;
import vn.sokehoach.core.plan.Heading;
import vn.sokehoach.core.plan.Plan;

/** Lays official tables on the pages that are looked at and printed; the same pages as in the PDF file that is saved. */
public final class PreparingPaper {
    private final TableWriter pdf;

    /** Prepares with the writer that also writes the PDF files. */
    public PreparingPaper(TableWriter pdf) {
        this.pdf = pdf;
    }

    /**
     * The pages of these tables, in memory; touches no store.
     *
     * @param tables at least one
     */
    public Paper prepare(Plan plan, List<AppendixTable> tables) throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        pdf.write(tables, plan.heading(), whole);
        return new Paper(name(plan.heading()), whole.toByteArray());
    }

    private static String name(Heading heading) {
        String number = heading.number();
        return number == null ? Objects.requireNonNullElse(heading.title(), "") : number;
    }
}
