package vn.sokehoach.app.cli.plain;

import java.time.ZoneId;
import java.util.List;
import vn.sokehoach.app.ui.Days;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.trace.TraceWords;
import vn.sokehoach.core.usecase.history.TracedChange;
import vn.sokehoach.core.usecase.history.TracedStep;

/** The history in lines: an act, and below it from what to what. */
public final class HistoryLines {
    private final Messages messages;
    private final TraceWords words;
    private final ZoneId zone;

    public HistoryLines(Messages messages, ZoneId zone) {
        this.messages = messages;
        this.words = new TraceWords(messages);
        this.zone = zone;
    }

    /** The steps, oldest first. */
    public String of(List<TracedStep> steps) {
        StringBuilder lines = new StringBuilder(messages.get("trace.counted", steps.size()));
        for (TracedStep step : steps) {
            lines.append('\n')
                    .append(messages.get("trace.line", Days.dayAndMinute(step.step().at(), zone),
                            step.step().author(), words.act(step), words.standing(step)));
            for (TracedChange change : step.changes()) {
                lines.append("\n  ")
                        .append(messages.get("trace.change", words.what(change), oneLine(words.from(change)),
                                oneLine(words.to(change))));
            }
        }
        return lines.toString();
    }

    private String oneLine(String text) {
        return text.isEmpty() ? messages.get("trace.nothing") : text.replace("\n", " / ");
    }
}
