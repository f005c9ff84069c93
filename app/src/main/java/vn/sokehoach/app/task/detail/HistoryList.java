package vn.sokehoach.app.task.detail;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.ui.Days;
import vn.sokehoach.app.ui.Desk;
import vn.sokehoach.app.ui.StatusLabel;
import vn.sokehoach.app.ui.WrappedLabel;
import vn.sokehoach.core.progress.ProgressEntry;

/** What was recorded for a row, newest first: when, by whom, status, percentage, and the words with it. */
final class HistoryList extends VBox {
    private final Desk desk;

    HistoryList(Desk desk) {
        this.desk = desk;
        getStyleClass().add("history-list");
    }

    void show(List<ProgressEntry> entries) {
        Label title = new Label(desk.messages().get("detail.history"));
        title.getStyleClass().add("section-title");
        getChildren().setAll(title);
        entries.reversed().forEach(entry -> getChildren().add(entry(entry)));
        if (entries.isEmpty()) {
            getChildren().add(new WrappedLabel(desk.messages().get("detail.history.none"), "muted"));
        }
    }

    private VBox entry(ProgressEntry entry) {
        StatusLabel status = new StatusLabel(desk.messages());
        status.show(entry.status());
        if (entry.percent() != null) {
            status.setText(desk.messages().get("detail.history.percent", status.getText(), entry.percent()));
        }
        String at = Days.dayAndMinute(entry.origin().at(), desk.office().clock().getZone());
        VBox box = new VBox(status,
                new WrappedLabel(desk.messages().get("detail.history.by", at, entry.origin().by()), "muted"));
        box.getStyleClass().add("history-entry");
        ProgressEntry.Remarks remarks = entry.remarks();
        said("detail.note", remarks.note()).forEach(box.getChildren()::add);
        said("detail.result", remarks.result()).forEach(box.getChildren()::add);
        said("detail.difficulties", remarks.difficulties()).forEach(box.getChildren()::add);
        said("detail.proposals", remarks.proposals()).forEach(box.getChildren()::add);
        return box;
    }

    private Stream<Label> said(String key, @Nullable String words) {
        return words == null ? Stream.empty() : Stream.of(new WrappedLabel(desk.messages().get(key) + ": " + words));
    }
}
