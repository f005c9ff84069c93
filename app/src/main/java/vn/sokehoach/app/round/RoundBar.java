package vn.sokehoach.app.round;

import java.util.Objects;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.round.calendar.CalendarView;
import vn.sokehoach.app.round.owed.OwedView;
import vn.sokehoach.app.ui.Desk;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.control.WrappingBar;
import vn.sokehoach.core.report.TemplateKind;
import vn.sokehoach.core.usecase.round.RoundLedger;

/** Above the ledger: the chosen round in figures, the acts on it, how far one is and what came of it. */
public final class RoundBar extends VBox {
    private final RoundsModel model;
    private final Desk desk;
    private final Messages messages;
    private final Label title = new Label();
    private final Label counts = new Label();
    private final Label figures = new Label();
    private final WrappingBar acts;

    RoundBar(RoundsModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        this.messages = desk.messages();
        title.setId("round-title");
        title.getStyleClass().add("section-title");
        counts.setId("round-counts");
        counts.setMinWidth(0);
        figures.getStyleClass().add("muted");
        figures.setMinWidth(0);
        Label told = new Label();
        acts = acts();
        told.setId("round-told");
        told.setWrapText(true);
        told.textProperty().bind(model.toldProperty());
        told.managedProperty().bind(told.textProperty().isNotEmpty());
        told.visibleProperty().bind(told.managedProperty());
        WrappingBar facts = new WrappingBar(title, counts, figures);
        getChildren().setAll(facts, acts, givingOut(), reading(), told);
        told.getStyleClass().add("view-toolbar");
        model.chosenProperty().addListener((_, _, _) -> show());
        show();
    }

    /** Leaves the room of the buttons to what is below while that is so. */
    void giveWay(ObservableValue<Boolean> needed) {
        acts.visibleProperty().bind(needed.map(much -> !much));
        acts.managedProperty().bind(acts.visibleProperty());
    }

    private WrappingBar acts() {
        Button kits = button("round-kits", "round.kits.make", () -> model.kits().issue());
        kits.getStyleClass().add("accent");
        Button calendar = new Button(messages.get("round.calendar"));
        calendar.setId("round-calendar");
        calendar.setOnAction(_ -> model.calendar(found -> desk.dialogs()
                .open(messages.get("round.calendar"), new CalendarView(found, messages))));
        TextField sender = new TextField();
        sender.setId("round-sender");
        sender.setPromptText(messages.get("round.sender"));
        sender.setAccessibleText(messages.get("round.sender"));
        sender.textProperty().bindBidirectional(model.letters().senderProperty());
        Button receive = new Button(messages.get("intake.receive"));
        receive.setId("intake-receive");
        receive.setOnAction(_ -> model.intake().chooseFolder());
        receive.disableProperty().bind(model.intake().busyProperty());
        Button reopen = new Button(messages.get("intake.reopen"));
        reopen.setId("intake-reopen");
        reopen.setOnAction(_ -> model.reopen());
        reopen.disableProperty().bind(model.chosenProperty().isNull().or(model.intake().busyProperty()));
        Button owed = new Button(messages.get("round.owed") + "…");
        owed.setId("round-owed");
        owed.setOnAction(_ -> openOwed(model, desk));
        return new WrappingBar(kits, receive, reopen, letters(), sender, owed, calendar);
    }

    /** Shows who owes which report until the end of the week, over all plans. */
    public static void openOwed(RoundsModel model, Desk desk) {
        model.owed(owed -> desk.dialogs()
                .open(desk.messages().get("round.owed"), new OwedView(owed, desk, model::look)));
    }

    private MenuButton letters() {
        MenuButton menu = new MenuButton(messages.get("round.letters.menu"));
        menu.setId("round-letters");
        menu.disableProperty().bind(model.chosenProperty().isNull());
        MenuItem own = new MenuItem();
        own.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.letters().templateProperty().get() == null ? messages.get("round.template.choose")
                                : messages.get("round.template.chosen", Objects.requireNonNull(
                                        model.letters().templateProperty().get()).getFileName()),
                        model.letters().templateProperty()));
        own.setOnAction(_ -> model.letters().chooseTemplate());
        MenuItem shipped = item("round.template.shipped", () -> model.letters().forgetTemplate());
        shipped.disableProperty().bind(model.letters().templateProperty().isNull());
        menu.getItems()
                .setAll(item("round.letters.REMINDER", () -> model.letters().write(TemplateKind.REMINDER)),
                        item("round.letters.COVER", () -> model.letters().write(TemplateKind.COVER)),
                        new SeparatorMenuItem(), own, shipped,
                        item("round.template.take.REMINDER", () -> model.letters().take(TemplateKind.REMINDER)),
                        item("round.template.take.COVER", () -> model.letters().take(TemplateKind.COVER)));
        return menu;
    }

    private MenuItem item(String key, Runnable act) {
        MenuItem item = new MenuItem(messages.get(key));
        item.setId(key.replace('.', '-'));
        item.setOnAction(_ -> act.run());
        return item;
    }

    private Button button(String id, String key, Runnable act) {
        Button button = new Button(messages.get(key));
        button.setId(id);
        button.setOnAction(_ -> act.run());
        button.disableProperty()
                .bind(model.chosenProperty().isNull().or(model.kits().progressProperty().isNotNull()));
        return button;
    }

    private WrappingBar givingOut() {
        return progress("round", model.kits().progressProperty(), model.kits()::cancel,
                now -> now.all() == 0 ? messages.get("round.kits.preparing")
                        : messages.get("round.kits.progress", now.done() + 1, now.all(), now.agency()));
    }

    private WrappingBar reading() {
        return progress("intake", model.intake().reading().progressProperty(), model.intake().reading()::cancel,
                now -> {
                    if (now.done() == now.all()) {
                        return messages.get(now.all() == 0 ? "intake.listing" : "intake.comparing");
                    }
                    return messages.get("intake.reading", now.done() + 1, now.all(), now.file());
                });
    }

    /** How far something is, with the way out; there while it goes on. */
    private <T> WrappingBar progress(String id, ReadOnlyObjectProperty<@Nullable T> progress, Runnable stop,
            Function<T, String> sentence) {
        Label words = new Label();
        words.setId(id + "-progress");
        words.setMinWidth(0);
        Button cancel = new Button(messages.get("button.cancel"));
        cancel.setId(id + "-cancel");
        cancel.setOnAction(_ -> stop.run());
        progress.addListener((_, _, now) -> words.setText(now == null ? "" : sentence.apply(now)));
        WrappingBar line = new WrappingBar(words, cancel);
        line.visibleProperty().bind(progress.isNotNull());
        line.managedProperty().bind(line.visibleProperty());
        return line;
    }

    private void show() {
        RoundLedger round = model.chosenProperty().get();
        RoundWords words = new RoundWords(messages);
        title.setText(round == null ? messages.get("round.none") : words.period(round));
        counts.setText(round == null ? "" : words.due(round) + "   " + words.counts(round));
        figures.setText(round == null ? "" : words.figures(round));
    }
}
