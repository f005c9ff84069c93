package vn.sokehoach.app.cli.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.ui.change.ChangeSentences;
import vn.sokehoach.app.ui.change.ToldChange;
import vn.sokehoach.core.reading.UnreadableDocument;
import vn.sokehoach.core.usecase.importing.FileCounts;
import vn.sokehoach.core.usecase.importing.ImportOutcome;

/** What became of a file. */
final class ImportJson {
    private final ProblemJson problems;
    private final ChangeSentences changes;

    ImportJson(ProblemJson problems, ChangeSentences changes) {
        this.problems = problems;
        this.changes = changes;
    }

    /**
     * The view of an outcome.
     *
     * @param dryRun whether nothing was kept, so that a new plan has no id yet
     */
    ObjectNode of(ImportOutcome outcome, boolean dryRun) {
        @Nullable
        UUID plan = dryRun && outcome.kind() == ImportOutcome.Kind.STORED ? null : outcome.plan();
        Fields fields = new Fields().text("file", outcome.file())
                .text("outcome", outcome.kind().name().toLowerCase(Locale.ROOT))
                .text("planId", plan)
                .object("counts", outcome.counts(), ImportJson::counts);
        fields.list("changes", changes.of(outcome.changes()), ImportJson::change);
        UnreadableDocument refusal = outcome.refusal();
        return refusal == null ? fields.list("problems", outcome.problems(), problems::of).node()
                : fields.list("problems", List.of(refusal), (UnreadableDocument why) -> problems.of(why,
                        outcome.file())).node();
    }

    static ObjectNode change(ToldChange change) {
        return new Fields().text("code", change.code())
                .text("message", change.message())
                .text("where", change.where())
                .text("before", change.before())
                .text("after", change.after())
                .node();
    }

    private static ObjectNode counts(FileCounts counts) {
        return new Fields().number("groups", counts.groups())
                .number("tasks", counts.tasks())
                .number("items", counts.items())
                .number("orders", counts.orders())
                .number("appendices", counts.appendices())
                .number("indicators", counts.indicators())
                .node();
    }
}
