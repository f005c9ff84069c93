package vn.sokehoach.app.cli.plain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.Sentences;
import vn.sokehoach.app.ui.change.ChangeSentences;
import vn.sokehoach.app.ui.change.ChangeWord;
import vn.sokehoach.core.compare.Difference;
import vn.sokehoach.core.compare.PlanComparison;
import vn.sokehoach.core.plan.Plan;

/** What differs between two plans, for people: how many of each sort, then a sentence each. */
public final class CompareLines {
    private final Messages messages;

    public CompareLines(Messages messages) {
        this.messages = messages;
    }

    /** The differences in the order of the later plan. */
    public String of(Plan before, Plan after, PlanComparison comparison) {
        List<Difference> differences = comparison.differences();
        Sentences sentences = new Sentences(messages);
        List<String> lines = new ArrayList<>();
        lines.add(messages.get("cli.compare", sentences.nameOf(before), before.year(), sentences.nameOf(after),
                after.year(), differences.size()));
        Map<ChangeWord, Integer> counts = new EnumMap<>(ChangeWord.class);
        differences.forEach(each -> counts.merge(ChangeWord.of(each), 1, Integer::sum));
        counts.forEach((word, count) -> lines
                .add(messages.get("cli.compare.counted", messages.of("compare.word", word), count)));
        lines.add("");
        ChangeSentences changes = new ChangeSentences(messages);
        differences.forEach(each -> lines.add(changes.of(each).message()));
        return differences.isEmpty() ? messages.get("cli.compare.none") : String.join("\n", lines);
    }
}
