package vn.sokehoach.app.cli.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.trace.TraceWords;
import vn.sokehoach.core.usecase.history.TracedChange;
import vn.sokehoach.core.usecase.history.TracedStep;

/** The history: who did what when, from what to what. */
final class HistoryJson {
    private final TraceWords words;

    HistoryJson(Messages messages) {
        this.words = new TraceWords(messages);
    }

    ArrayNode of(List<TracedStep> steps) {
        return Fields.array(steps, this::step);
    }

    private ObjectNode step(TracedStep step) {
        return new Fields().text("id", step.step().id())
                .text("at", step.step().at())
                .text("by", step.step().author())
                .text("code", step.step().label().code())
                .text("message", words.act(step))
                .text("standing", step.standing().name().toLowerCase(Locale.ROOT))
                .text("reverses", step.step().reverses())
                .list("changes", step.changes(), HistoryJson::change)
                .node();
    }

    private static ObjectNode change(TracedChange change) {
        return new Fields().text("kind", change.kind().name().toLowerCase(Locale.ROOT))
                .text("what", change.what())
                .text("from", change.from())
                .text("to", change.to())
                .node();
    }
}
