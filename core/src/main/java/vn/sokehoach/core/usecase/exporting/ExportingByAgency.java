package vn.sokehoach.core.usecase.exporting;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.sokehoach.core.appendix.AppendixTable;
import vn.sokehoach.core.appendix.UnwritableFile;
import vn.sokehoach.core.appendix.form.TitleBlocks;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.progress.PlanTracking;
import vn.sokehoach.core.store.PlanBook;
import vn.sokehoach.core.usecase.Refusal;
import vn.sokehoach.core.usecase.Refused;

/** Writes for each agency of a plan a file with its own assignment table. */
public final class ExportingByAgency {
    private final PlanBook book;
    private final ExportingAppendix exporting;

    /** Exports from this book. */
    public ExportingByAgency(PlanBook book, ExportingAppendix exporting) {
        this.book = book;
        this.exporting = exporting;
    }

    /**
     * The tables of all agencies that lead, join or watch over a task, in the order in which the plan names them; a
     * collective whose members are known stands for them.
     *
     * @throws Refused where the plan gives no agency a task
     */
    public List<AgencyTables> tables(Plan plan) throws Refused {
        PlanTracking tracking = book.plans().tracking(plan.id());
        List<Party> parties = Party.of(plan, book.agencies().all());
        if (parties.isEmpty()) {
            throw new Refused(Refusal.Code.NO_AGENCY_HAS_TASKS);
        }
        List<String> names =
                FileNames.distinct(parties.stream().map(party -> FileNames.wanted(plan, party.name())).toList());
        List<AgencyTables> all = new ArrayList<>();
        for (int at = 0; at < parties.size(); at++) {
            Party party = parties.get(at);
            List<AppendixTable> tables = AgencyShare.tables(plan, party.tasks(), tracking);
            all.add(new AgencyTables(party.name(), names.get(at),
                    tables.stream()
                            .map(table -> table.titled(TitleBlocks.narrowed(table.title(), party.name())))
                            .toList()));
        }
        return List.copyOf(all);
    }

    /**
     * Writes the file of an agency into a folder; it is there whole or not at all.
     *
     * @return the file
     * @throws Refused        where the format is not there
     * @throws UnwritableFile where the file cannot be put there; what was there stays
     */
    public Path write(Plan plan, AgencyTables agency, String format, Path folder) throws Refused, UnwritableFile {
        Path file = agency.fileIn(folder, format);
        exporting.write(plan, agency.tables(), format, file);
        return file;
    }
}
