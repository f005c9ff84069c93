package vn.sokehoach.app.task.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.ui.Days;
import vn.sokehoach.app.ui.Desk;
import vn.sokehoach.app.ui.WrappedLabel;
import vn.sokehoach.app.ui.trace.TraceWords;
import vn.sokehoach.core.usecase.history.TracedChange;
import vn.sokehoach.core.usecase.history.TracedStep;

/** What was set around a row, newest first: what, from what to what, when and by whom; read once it is asked for. */
final class AroundHistory extends VBox {
    private final Desk desk;
    private final TraceWords words;
    private final Hyperlink ask;
    private @Nullable Row row;
    private boolean asked;

    AroundHistory(Desk desk) {
        this.desk = desk;
        this.words = new TraceWords(desk.messages());
        this.ask = new Hyperlink(desk.messages().get("trace.around.ask"));
        ask.setId("around-history");
        ask.setWrapText(true);
        ask.setOnAction(_ -> {
            asked = true;
            read();
        });
        getStyleClass().add("history-list");
    }

    /** Offers it for a row of a plan; what was asked for is read anew. */
    void show(UUID plan, UUID subject) {
        Row now = new Row(plan, subject);
        if (!now.equals(row)) {
            row = now;
            asked = false;
            getChildren().setAll(ask);
        } else if (asked) {
            read();
        }
    }

    private void read() {
        Row wanted = row;
        if (wanted != null) {
            desk.jobs().run(() -> desk.office().tracing().around(wanted.plan, wanted.subject), steps -> {
                if (wanted.equals(row)) {
                    tell(steps);
                }
            }, desk.failures());
        }
    }

    private void tell(List<TracedStep> steps) {
        List<Node> told = new ArrayList<>();
        steps.forEach(step -> told.add(entry(step)));
        if (told.isEmpty()) {
            told.add(new WrappedLabel(desk.messages().get("detail.history.none"), "muted"));
        }
        getChildren().setAll(told);
    }

    private VBox entry(TracedStep step) {
        VBox entry = new VBox();
        entry.getStyleClass().add("history-entry");
        for (TracedChange change : step.changes()) {
            entry.getChildren()
                    .add(new WrappedLabel(desk.messages()
                            .get("trace.around.change", words.what(change), value(words.from(change)),
                                    value(words.to(change)))));
        }
        String at = Days.dayAndMinute(step.step().at(), desk.office().clock().getZone());
        entry.getChildren()
                .add(new WrappedLabel(desk.messages().get("detail.history.by", at, step.step().author()), "muted"));
        return entry;
    }

    private String value(String words) {
        return words.isEmpty() ? desk.messages().get("change.none") : words;
    }

    private record Row(UUID plan, UUID subject) {}
}
