package vn.sokehoach.app.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Tab;
import vn.sokehoach.app.appendix.ExportOffer;
import vn.sokehoach.app.palette.PaletteEntry;
import vn.sokehoach.app.palette.PaletteEntry.Kind;
import vn.sokehoach.app.palette.Target;
import vn.sokehoach.app.task.Narrowing.Quick;
import vn.sokehoach.app.task.TaskFacts;
import vn.sokehoach.app.task.TaskRow;
import vn.sokehoach.app.ui.Desk;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.settings.Settings.Language;
import vn.sokehoach.app.ui.settings.Settings.Theme;
import vn.sokehoach.app.ui.settings.ViewSetup.Sorting;
import vn.sokehoach.core.text.Ordinal;

/** What can be done in the window now, as the palette offers it. */
final class Commands {
    private final ShellModel model;
    private final Desk desk;
    private final Messages messages;
    private final ShellActs acts;
    private final PlanPage page;
    private final Ways ways;
    private final List<PaletteEntry> entries = new ArrayList<>();

    Commands(ShellModel model, Desk desk, ShellActs acts, PlanPage page, Ways ways) {
        this.model = model;
        this.desk = desk;
        this.messages = desk.messages();
        this.acts = acts;
        this.page = page;
        this.ways = ways;
    }

    List<PaletteEntry> now() {
        entries.clear();
        add(messages.get("shell.import"), "Ctrl+O", acts::importDocuments);
        add(messages.get("import.paste"), "", acts::paste);
        add(messages.get("structure.plan.new"), "Ctrl+N", acts::newPlan);
        if (model.openProperty().get() != null) {
            ofPlan();
        }
        add(messages.get("command.undo"), "Ctrl+Z", model::undo);
        add(messages.get("command.redo"), "Ctrl+Y", model::redo);
        add(messages.get("command.back"), "Alt+←", ways::back);
        add(messages.get("command.forward"), "Alt+→", ways::forward);
        add(messages.get("shell.samples"), "", acts::loadSamples);
        add(messages.get("command.manual"), "F1", acts::openManual);
        add(messages.get("safety.title"), "", acts::openSafety);
        add(messages.get("settings.title"), "Ctrl+,", acts::openSettings);
        for (Theme theme : Theme.values()) {
            add(messages.get("command.theme", messages.of("theme", theme)), "",
                    () -> desk.settings().change(settings -> settings.withTheme(theme)));
        }
        for (Language language : Language.values()) {
            add(messages.get("command.language", messages.of("language", language)), "",
                    () -> desk.settings().change(settings -> settings.withLanguage(language)));
        }
        add(messages.get("command.larger"), "Ctrl++", () -> desk.settings().zoom(1));
        add(messages.get("command.smaller"), "Ctrl+-", () -> desk.settings().zoom(-1));
        return List.copyOf(entries);
    }

    private void ofPlan() {
        for (ExportOffer offer : model.appendices().offersProperty().get()) {
            entries.add(PaletteEntry.of(Kind.COMMAND,
                    messages.get("command.export", offer.name()),
                    "", arabic(offer.name()), new Target.OfCommand(() -> {
                        acts.export();
                        model.appendices().chosenProperty().set(List.of(offer));
                    })));
        }
        add(messages.get("round.owed"), "", acts::openOwed);
        add(messages.get("intake.receive"), "", acts::receiveForms);
        if (model.appendices().hasTasks()) {
            add(messages.get("report.open"), "", model.appendices()::report);
        }
        add(messages.get("plan.edit"), "", acts::editPlan);
        add(messages.get("structure.roll"), "", acts::rollOver);
        TaskRow chosen = model.tasks().selectedProperty().get();
        if (chosen != null && chosen.facts().kind() == TaskFacts.Kind.TASK) {
            add(messages.get("years.command", chosen.facts().number()), "",
                    () -> model.across().years().follow(chosen.id()));
        }
        add(messages.get("command.print"), "Ctrl+P", acts::print);
        for (Tab tab : page.getTabs()) {
            add(messages.get("command.open", tab.getText()), "", () -> page.getSelectionModel().select(tab));
        }
        for (String column : List.of("number", "lead", "deadline", "status", "percent")) {
            add(messages.get("command.sort", messages.get("column." + column)), "", () -> {
                page.show("tasks");
                model.tasks()
                        .views()
                        .show(model.tasks()
                                .views()
                                .setupProperty()
                                .get()
                                .withOrder(List.of(new Sorting(column, false))));
            });
        }
        for (Quick quick : Quick.values()) {
            add(messages.get("command.quick", messages.of("quick", quick)), "", () -> {
                page.show("tasks");
                model.tasks().quickProperty().set(quick);
            });
        }
    }

    private void add(String name, String keys, Runnable act) {
        entries.add(PaletteEntry.of(Kind.COMMAND, name, keys, "", new Target.OfCommand(act)));
    }

    /** The Roman number at the end of a name as people type it: "2" of "Phụ lục II"; "" where there is none. */
    private static String arabic(String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        return Ordinal.of(last, true).map(ordinal -> String.valueOf(ordinal.place())).orElse("");
    }
}
