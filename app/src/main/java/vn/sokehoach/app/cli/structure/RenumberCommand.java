package vn.sokehoach.app.cli.structure;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.sokehoach.app.cli.call.ExitCode;
import vn.sokehoach.app.cli.call.Session;
import vn.sokehoach.app.ui.Office;
import vn.sokehoach.core.edit.PlanEdit;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.text.NumberStyle;
import vn.sokehoach.core.usecase.FindingPlan;
import vn.sokehoach.core.usecase.Refusal;
import vn.sokehoach.core.usecase.Refused;
import vn.sokehoach.core.usecase.editing.Restructured;
import vn.sokehoach.core.usecase.editing.RowSpot;

/** Numbers the groups of a kept plan anew, the tasks of one, or the indicators beside a row of their table. */
@Command(name = "renumber")
public final class RenumberCommand extends GroupCommand {
    @ArgGroup
    private @Nullable Where where;

    @Option(names = "--style", descriptionKey = "renumberStyle", paramLabel = "letters|letters_with_f|numbers|running|roman")
    private @Nullable NumberStyle style;

    /** What is numbered, one of these. */
    static final class Where {
        @Option(names = "--group", descriptionKey = "renumberGroup", paramLabel = "NO")
        private @Nullable String group;

        @Option(names = "--row", descriptionKey = "renumberRow", paramLabel = "ID")
        private @Nullable String row;
    }

    public RenumberCommand(Session session) {
        super(session);
    }

    @Override
    protected int carryOut(Office office) throws Exception {
        Plan plan = office.findingPlan().find(plan());
        Restructured made =
                office.editing().edit(plan.id(), new PlanEdit.Renumber(numbered(plan), style), author());
        session().print(session().messages().get("structure.done", session().sentences().of(made.name())));
        return ExitCode.DONE;
    }

    private @Nullable UUID numbered(Plan plan) throws Refused {
        String wanted = where == null ? null : where.row;
        if (wanted != null) {
            return FindingPlan.id(wanted)
                    .flatMap(id -> RowSpot.of(plan, id))
                    .orElseThrow(() -> new Refused(Refusal.Code.UNKNOWN_INDICATOR, wanted))
                    .above();
        }
        String number = where == null ? null : where.group;
        return number == null ? null : group(plan, number).id();
    }
}
