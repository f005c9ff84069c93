package vn.sokehoach.app.appendix;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import vn.sokehoach.app.ui.Dialogs;
import vn.sokehoach.app.ui.Jobs;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.Sentences;
import vn.sokehoach.core.appendix.UnwritableFile;
import vn.sokehoach.core.plan.Appendix;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.usecase.Refused;
import vn.sokehoach.core.usecase.exporting.AppendixChoice;
import vn.sokehoach.core.usecase.exporting.ExportingAppendix;

/** The way of the official tables onto the disk: chosen, named, written beside the window. */
public final class ExportJourney {

    private static final double WIDTH = 520;
    private static final double ROW = 30;

    private final ExportingAppendix exporting;
    private final Dialogs dialogs;
    private final Jobs jobs;
    private final Messages messages;

    public ExportJourney(ExportingAppendix exporting, Dialogs dialogs, Jobs jobs, Messages messages) {
        this.exporting = exporting;
        this.dialogs = dialogs;
        this.jobs = jobs;
        this.messages = messages;
    }

    /** What can be chosen, under its label. */
    record Offer(AppendixChoice choice, String label) {}

    /**
     * Goes the way with a plan.
     *
     * @param busy   called with what goes on; "" at its end
     * @param failed called with what nobody expected
     */
    public void begin(Plan plan, Consumer<String> busy, Consumer<Exception> failed) {
        ListView<Offer> list = list(offers(plan));
        VBox content = new VBox(8, new Label(messages.get("window.export.which")), list);
        content.setPrefWidth(WIDTH);
        if (!dialogs.ask(messages.get("window.export.title"), content, messages.get("window.export.go"))) {
            return;
        }
        Offer chosen = list.getSelectionModel().getSelectedItem();
        Optional<Path> target = dialogs.chooseWorkbook(fileName(plan, chosen));
        target.ifPresent(file -> write(plan, chosen, withEnding(file), busy, failed));
    }

    private void write(Plan plan, Offer chosen, Path file, Consumer<String> busy, Consumer<Exception> failed) {
        busy.accept(messages.get("window.export.busy", chosen.label()));
        jobs.run(() -> exporting.export(plan, chosen.choice(), "xlsx", file), tables -> {
            busy.accept("");
            dialogs.tell(messages.get("window.export.title"), messages.get("window.export.done", tables.size(), file));
        }, failure -> {
            busy.accept("");
            switch (failure) {
                case UnwritableFile unwritable ->
                    dialogs.tell(messages.get("window.export.title"), new Sentences(messages).of(unwritable));
                case Refused refused ->
                    dialogs.tell(messages.get("window.export.title"), new Sentences(messages).of(refused.refusal()));
                default -> failed.accept(failure);
            }
        });
    }

    List<Offer> offers(Plan plan) {
        List<Offer> offers = new ArrayList<>();
        offers.add(new Offer(new AppendixChoice.All(), messages.get("window.export.all")));
        for (Appendix appendix : plan.appendices()) {
            offers.add(new Offer(new AppendixChoice.Numbered(appendix.no()),
                    messages.get("window.indicators.table", appendix.no(), appendix.title())));
        }
        if (!plan.hasAssignmentTable() && plan.tasks().findAny().isPresent()) {
            offers.add(new Offer(new AppendixChoice.Assignment(), messages.get("window.export.assignment")));
        }
        return offers;
    }

    private static ListView<Offer> list(List<Offer> offers) {
        ListView<Offer> list = new ListView<>();
        list.setId("export-choice");
        list.getItems().setAll(offers);
        list.setPrefHeight(ROW * Math.min(8, offers.size() + 1));
        list.setCellFactory(view -> new ListCell<>() {
            @Override
            protected void updateItem(Offer offer, boolean empty) {
                super.updateItem(offer, empty);
                setText(empty || offer == null ? null : offer.label());
            }
        });
        list.getSelectionModel().selectFirst();
        return list;
    }

    /** "298-KH-UBND phu luc I.xlsx" without the letters that file systems forbid. */
    private String fileName(Plan plan, Offer chosen) {
        String number = plan.heading().number() == null ? String.valueOf(plan.year()) : plan.heading().number();
        String what = switch (chosen.choice()) {
            case AppendixChoice.All all -> messages.get("window.export.file.all");
            case AppendixChoice.Assignment assignment -> messages.get("window.export.file.assignment");
            case AppendixChoice.Numbered numbered -> messages.get("window.export.file.numbered", numbered.no());
        };
        return (number + " " + what).replaceAll("[\\\\/:*?\"<>|]", "-").strip() + ".xlsx";
    }

    private static Path withEnding(Path file) {
        String name = file.getFileName().toString();
        return name.toLowerCase(java.util.Locale.ROOT).endsWith(".xlsx") ? file : file.resolveSibling(name + ".xlsx");
    }
}
