package vn.sokehoach.app.cli.plain;

import java.util.List;
import java.util.stream.Collectors;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.change.ChangeSentences;
import vn.sokehoach.app.ui.change.ToldChange;
import vn.sokehoach.core.usecase.importing.FileCounts;
import vn.sokehoach.core.usecase.importing.ImportOutcome;

/** What became of files, for people. */
public final class OutcomeLines {
    private final Messages messages;
    private final ProblemLines problems;

    public OutcomeLines(Messages messages) {
        this.messages = messages;
        this.problems = new ProblemLines(messages);
    }

    /**
     * A paragraph for each file that was not refused; "" where all were.
     *
     * @param dryRun whether nothing was kept
     */
    public String of(List<ImportOutcome> outcomes, boolean dryRun) {
        return outcomes.stream()
                .filter(outcome -> outcome.refusal() == null)
                .map(outcome -> of(outcome, dryRun))
                .collect(Collectors.joining("\n"));
    }

    private String of(ImportOutcome outcome, boolean dryRun) {
        boolean noId = dryRun && outcome.kind() == ImportOutcome.Kind.STORED;
        String id = noId ? messages.get("cli.noIdYet") : String.valueOf(outcome.plan());
        String key = dryRun ? "cli.would" : "cli.outcome";
        StringBuilder lines = new StringBuilder(messages.of(key, outcome.kind(), outcome.file(), id));
        FileCounts counts = outcome.counts();
        if (counts != null) {
            lines.append("\n  ")
                    .append(messages.get("cli.counts", counts.groups(), counts.tasks(), counts.items(),
                            counts.orders(), counts.appendices(), counts.indicators()));
        }
        List<ToldChange> changes = new ChangeSentences(messages).of(outcome.changes());
        if (!changes.isEmpty()) {
            lines.append("\n  ").append(messages.get("cli.changes", changes.size()));
        }
        changes.forEach(change -> lines.append("\n  - ").append(change.message()));
        if (!outcome.problems().isEmpty()) {
            lines.append("\n  ").append(problems.list(outcome.problems(), "\n  - "));
        }
        return lines.toString();
    }
}
