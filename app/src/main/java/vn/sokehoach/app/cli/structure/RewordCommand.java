package vn.sokehoach.app.cli.structure;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.sokehoach.app.cli.call.Session;
import vn.sokehoach.core.edit.EditRefused;
import vn.sokehoach.core.edit.PlanEdit;
import vn.sokehoach.core.plan.Plan;

/** Gives a task, item or order of a kept plan other words, or sets a cell of a row of a table. */
@Command(name = "reword")
public final class RewordCommand extends PartCommand {
    @Parameters(index = "1", descriptionKey = "rewordText", paramLabel = "TEXT")
    private String text = "";

    @Option(names = "--column", descriptionKey = "rewordColumn", paramLabel = "COLUMN")
    private @Nullable String column;

    public RewordCommand(Session session) {
        super(session);
    }

    @Override
    PlanEdit edit(UUID part, Plan plan) throws EditRefused {
        Optional<RowColumns> row = RowColumns.of(plan, part);
        String wanted = column;
        if (wanted != null) {
            int place = row.orElseThrow(() -> new EditRefused(EditRefused.Code.NO_COLUMN)).named(wanted);
            return new PlanEdit.SetCell(part, place, text);
        }
        return row.isPresent() && row.get().ofIndicators()
                ? new PlanEdit.SetCell(part, row.get().ofNames(), text)
                : new PlanEdit.Reword(part, text);
    }
}
