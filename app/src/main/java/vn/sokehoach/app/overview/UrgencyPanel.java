package vn.sokehoach.app.overview;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.ui.Days;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.WrappedLabel;
import vn.sokehoach.core.overview.Figure;
import vn.sokehoach.core.overview.Overview;
import vn.sokehoach.core.overview.Urgency;
import vn.sokehoach.core.progress.StoodWork;

/** What is due soon, or what is overdue: how many by days, each count opening its rows, and the first of them. */
final class UrgencyPanel extends VBox {
    private static final int SHOWN = 7;
    private static final int GIST = 110;

    private final OverviewModel model;
    private final Messages messages;
    private final boolean due;
    private final FlowPane counts = new FlowPane(12, 2);
    private final VBox first = new VBox(2);

    /** The panel of what is due soon, or with {@code due} false of what is overdue. */
    UrgencyPanel(OverviewModel model, Messages messages, boolean due) {
        super(6);
        this.model = model;
        this.messages = messages;
        this.due = due;
        getStyleClass().add("card");
        Hyperlink title = new Hyperlink(due ? messages.get("overview.due") : messages.get("overview.overdue"));
        title.getStyleClass().addAll("section-title", "card-caption");
        title.setOnAction(_ -> {
            title.setVisited(false);
            model.explainedProperty().set(due ? Figure.DUE_SOON : Figure.OVERDUE);
        });
        getChildren().setAll(title, counts, first);
        model.overviewProperty().addListener((_, _, overview) -> show(overview));
        show(model.overviewProperty().get());
    }

    private void show(@Nullable Overview overview) {
        counts.getChildren().clear();
        first.getChildren().clear();
        if (overview == null) {
            return;
        }
        for (Urgency urgency : Urgency.values()) {
            if (urgency.isDue() == due) {
                counts.getChildren().add(count(overview, urgency));
            }
        }
        List<StoodWork> works = due ? overview.urgent(Urgency.DUE_IN_7)
                : Stream.of(Urgency.LATE_LONGER, Urgency.LATE_UP_TO_30, Urgency.LATE_UP_TO_7)
                        .flatMap(urgency -> overview.urgent(urgency).stream())
                        .toList();
        works.stream().limit(SHOWN).forEach(work -> first.getChildren().add(line(overview, work)));
        if (works.isEmpty()) {
            Label none = new WrappedLabel(
                    due ? messages.get("overview.due.none") : messages.get("overview.overdue.none"), "muted");
            first.getChildren().add(none);
        }
    }

    private Hyperlink count(Overview overview, Urgency urgency) {
        List<StoodWork> works = overview.urgent(urgency);
        Hyperlink link = new Hyperlink(messages.of("urgency", urgency, works.size()));
        link.setId("urgency-" + urgency.name());
        link.setDisable(works.isEmpty());
        link.setOnAction(_ -> model.open(link.getText(), works));
        return link;
    }

    private HBox line(Overview overview, StoodWork work) {
        var last = work.due().day();
        long days = last == null ? 0 : ChronoUnit.DAYS.between(overview.standing().day(), last);
        Label when = new Label(due ? last == null ? "" : Days.day(last).substring(0, 5)
                : messages.get("overview.days", -days));
        when.getStyleClass().add(due ? "due-day" : "late-days");
        when.setMinWidth(due ? 40 : 62);
        String text = work.content().replaceAll("\\s*\\R\\s*", " ");
        String gist = text.length() > GIST ? text.substring(0, GIST) + "…" : text;
        Hyperlink words = new Hyperlink(messages.get("overview.work", work.number(), gist));
        words.setTooltip(new Tooltip(text.length() > 400 ? text.substring(0, 400) + "…" : text));
        words.setOnAction(_ -> model.open(messages.get("overview.one", work.number()), List.of(work)));
        words.setMinWidth(0);
        HBox line = new HBox(8, when, words);
        line.getStyleClass().add("urgent-line");
        line.setMaxWidth(Double.MAX_VALUE);
        line.setMinWidth(0);
        line.setPrefHeight(Region.USE_COMPUTED_SIZE);
        return line;
    }
}
