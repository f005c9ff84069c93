package vn.sokehoach.core.submission.content;

import java.time.Instant;
import java.util.UUID;
import vn.sokehoach.core.frame.PlanFrames;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.progress.PlanTracking;
import vn.sokehoach.core.submission.Kit;
import vn.sokehoach.core.submission.KitRow.Addressee;
import vn.sokehoach.core.submission.form.KitForm;
import vn.sokehoach.core.submission.form.KitWorkbook;

/** Makes the kits of a plan for a period, one agency after the other. */
public final class KitMaking {
    private final Plan plan;
    private final PlanTracking tracking;
    private final PlanFrames frames;
    private final RecordedValues recorded;
    private final String period;

    /** @param period the code of the period that is reported on */
    public KitMaking(Plan plan, PlanTracking tracking, PlanFrames frames, RecordedValues recorded, String period) {
        this.frames = frames;
        this.plan = plan;
        this.tracking = tracking;
        this.recorded = recorded;
        this.period = period;
    }

    /**
     * The kit of an agency of the plan, with an id of its own.
     *
     * @param number counts the kits of the plan and period from 1
     * @param made   when (UTC)
     */
    public KitWorkbook of(ReportingAgency agency, int number, Instant made) {
        UUID id = UUID.randomUUID();
        Addressee to = new Addressee(plan.id(), agency.id(), agency.name(), period);
        KitRows rows = new KitRows(id, recorded);
        var pages = new KitPages(plan, tracking, frames, agency, to, rows).all();
        return new KitWorkbook(new Kit(id, to, number, KitForm.SCHEMA, made, rows.made()), PlanName.of(plan), pages);
    }
}
