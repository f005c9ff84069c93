package vn.sokehoach.app.ui.trace;

import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.Sentences;
import vn.sokehoach.core.usecase.history.TracedChange;
import vn.sokehoach.core.usecase.history.TracedChange.Kind;
import vn.sokehoach.core.usecase.history.TracedStep;

/** Says what a step did, and from what to what. */
public final class TraceWords {
    private final Messages messages;
    private final Sentences sentences;

    public TraceWords(Messages messages) {
        this.messages = messages;
        this.sentences = new Sentences(messages);
    }

    /** The act, with a word before it where it takes another back or brings it again. */
    public String act(TracedStep step) {
        return messages.of("history.what", step.standing(), sentences.of(step.step().label()));
    }

    /** Whether it stands. */
    public String standing(TracedStep step) {
        return messages.of("history.standing", step.standing());
    }

    /** What was changed. */
    public String what(TracedChange change) {
        return messages.of("trace.kind", change.kind(), change.what()).strip();
    }

    /** What stood before; "" for nothing. */
    public String from(TracedChange change) {
        return value(change.kind(), change.from());
    }

    /** What stood after; "" for nothing. */
    public String to(TracedChange change) {
        return value(change.kind(), change.to());
    }

    private String value(Kind kind, @Nullable String value) {
        if (value == null) {
            return "";
        }
        return switch (kind) {
            case STATUS -> messages.get("status." + value);
            case DIRECTION -> messages.get("direction." + value);
            case TRACKING -> messages.get("trace.by." + value);
            case PERCENT -> messages.get("trace.percent", value);
            case PLAN -> messages.get("trace.tasks", value);
            case CALENDAR -> messages.get("trace.rules", value);
            case FORM -> messages.get("trace.outcome." + value);
            case KIT -> sentences.period(value);
            case REMARKS, MEASURED, AGENCY, LEADER, PRODUCT, ORDER, EXTENSION, ATTACHMENT, LINK, CARRIED, CLOSED,
                    HOLIDAYS ->
                value;
        };
    }
}
