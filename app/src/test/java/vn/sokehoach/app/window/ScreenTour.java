package vn.sokehoach.app.window;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ListView;
import javafx.scene.control.Tab;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;

/** A walk through a window on a toured store: every screen, pane, menu and dialog is opened once and looked at. */
final class ScreenTour extends TourHands {

    private ScreenTour(TestWindow window, Look look) {
        super(window, look);
    }

    /** Walks through a window on an empty store. */
    static void ofEmpty(TestWindow window, Path folder, Look look) throws Exception {
        ScreenTour tour = new ScreenTour(window, look);
        tour.look.at("empty");
        tour.dialog("empty-manual", () -> window.push(KeyCode.F1));
        Path broken = Files.writeString(folder.resolve("rỗng.docx"), "");
        tour.window.dialogs.chooses(broken);
        tour.fire("#empty-import");
        tour.look.at("import-refused");
        tour.fire("#import-cancel");
        tour.reviewing(folder);
        tour.newPlan();
    }

    /** Walks through all there is of an opened plan. */
    static void of(TestWindow window, Path folder, Look look) throws Exception {
        ScreenTour tour = new ScreenTour(window, look);
        tour.tasks();
        tour.everyTab();
        tour.indicators();
        tour.agencies();
        tour.rounds(folder);
        tour.appendices(folder);
        tour.dialogs(folder);
    }

    /** Looks at the views of an opened plan alone, with something chosen where there is something to choose. */
    static void views(TestWindow window, Look look) throws Exception {
        window.choose(window.shownTasks().get(1));
        ScreenTour tour = new ScreenTour(window, look);
        tour.everyTab();
        tour.tab("tab-indicators");
        tour.select("#indicators", 3);
        look.at("indicator-chosen");
        tour.tab("tab-agencies");
        tour.select("#agencies", 2);
        look.at("agency-chosen");
    }

    private void reviewing(Path folder) throws Exception {
        Path document = TouredStore.PLANS.resolve("binh-duong-2024.docx");
        if (!Files.exists(document)) {
            document = Files.writeString(folder.resolve("vườn chè.txt"), ReviewHands.DOCUMENT);
        }
        window.dialogs.chooses(document);
        fire("#empty-import");
        look.at("review");
        window.onScreen(() -> {
            TreeTableView<?> plan = window.find("#review-plan");
            plan.requestFocus();
            plan.getSelectionModel().select(4);
            return true;
        });
        window.settle();
        look.at("review-chosen");
        menu("review-menu", "#review-menu");
        window.push(KeyCode.F8);
        look.at("review-problem");
        dialog("review-manual", () -> window.push(KeyCode.F1));
        fire("#import-cancel");
        look.at("review-left");
    }

    /** A plan that was begun by hand has nothing yet: what its screens say then. */
    private void newPlan() throws Exception {
        dialog("new-plan", () -> window.push(KeyCode.CONTROL, KeyCode.N));
        window.push(KeyCode.CONTROL, KeyCode.N);
        window.onScreen(() -> {
            window.<TextInputControl>find("#new-plan-TITLE").setText("Trồng cây ven đường");
            return true;
        });
        fire("#new-plan-keep");
        for (Tab tab : tabs()) {
            show(tab);
            look.at("bare-" + tab.getId());
        }
    }

    private void tasks() throws Exception {
        look.at("nothing-chosen");
        window.choose(window.shownTasks().get(1));
        look.at("tab-tasks-task");
        for (String menu : List.of("filter-menu", "column-menu", "views-menu", "structure-menu", "new-plan-button",
                "detail-status")) {
            menu(menu, "#" + menu);
        }
        window.push(KeyCode.SHIFT, KeyCode.F2);
        look.at("words-dialog");
        closeDialog();
        window.choose(window.shownTasks().get(1));
        window.push(KeyCode.INSERT);
        look.at("new-part-dialog");
        closeDialog();
        dialog("link-dialog", () -> fire("#around-link"));
        fire("#around-extend");
        look.at("extending");
        group();
        searching();
        window.choose(window.shownTasks().get(1));
        window.push(KeyCode.F2);
        look.at("status-menu");
        window.push(KeyCode.ESCAPE);
        dialog("years-dialog", () -> fire("#detail-years"));
    }

    private void group() throws Exception {
        window.onScreen(() -> {
            window.tasks().requestFocus();
            window.tasks().getSelectionModel().select(0);
            return true;
        });
        window.settle();
        look.at("tab-tasks-group");
        dialog("save-view-dialog", () -> fireItem("#views-menu", "view-save"));
    }

    private void searching() throws Exception {
        window.onScreen(() -> {
            window.<TextInputControl>find("#search").setText("không có đâu");
            return true;
        });
        window.settle();
        look.at("nothing-found");
        window.onScreen(() -> {
            window.<TextInputControl>find("#search").clear();
            return true;
        });
        window.settle();
    }

    private void everyTab() throws Exception {
        for (Tab tab : tabs()) {
            show(tab);
            look.at(tab.getId());
        }
    }

    private void indicators() throws Exception {
        tab("tab-indicators");
        select("#indicators", 3);
        look.at("indicator-chosen");
        dialog("course-dialog", () -> fire("#course-show"));
        tab("tab-history");
        select("#history", 0);
        tab("tab-compare");
        select("#compare", 0);
        look.at("compare-chosen");
        tab("tab-references");
        select("#references", 0);
        look.at("references-chosen");
    }

    private void agencies() throws Exception {
        tab("tab-agencies");
        select("#agencies", 2);
        look.at("agency-chosen");
        menu("directory-menu", "#directory-edit");
        for (String form : List.of("directory-rename", "directory-spell", "directory-add", "directory-reorganise",
                "directory-open", "directory-structures")) {
            dialog(form, () -> fireItem("#directory-edit", form));
        }
    }

    private void rounds(Path folder) throws Exception {
        tab("tab-rounds");
        select("#rounds", 0);
        look.at("round-chosen");
        menu("round-letters", "#round-letters");
        dialog("round-calendar", () -> fire("#round-calendar"));
        Path back = Files.createDirectory(folder.resolve("ve"));
        ReturnedReport.in(window.office(), back);
        Files.writeString(back.resolve("bao cao dở.xlsx"), "");
        dialog("round-owed", () -> fire("#round-owed"));
        window.dialogs.writesInto(back);
        fire("#intake-receive");
        window.until(() -> window.find("#intake").isVisible());
        look.at("round-returned");
        fire("#intake-next");
        look.at("round-conflict");
        window.push(KeyCode.DIGIT2);
        fire("#intake-accept");
        window.until(() -> !window.find("#intake").isVisible());
        look.at("round-received");
    }

    private void appendices(Path folder) throws Exception {
        tab("tab-appendices");
        ListView<?> offers = window.find("#offers");
        int count = window.onScreen(() -> offers.getItems().size());
        for (int at = 0; at < count; at++) {
            int offer = at;
            window.onScreen(() -> {
                offers.getSelectionModel().clearAndSelect(offer);
                return true;
            });
            window.settle();
            look.at("offer-" + at);
        }
        menu("agency-files", "#agency-files");
        dialog("report-dialog", () -> fire("#report-open-dialog"));
        window.dialogs.writesTo(folder.resolve("phụ lục.xlsx"));
        fire("#save-XLSX");
        look.at("exported");
    }

    private void dialogs(Path folder) throws Exception {
        tab("tab-tasks");
        window.push(KeyCode.CONTROL, KeyCode.K);
        look.at("palette-open");
        window.onScreen(() -> {
            window.<TextInputControl>find("#palette-field").setText("so");
            return true;
        });
        window.settle();
        look.at("palette");
        window.push(KeyCode.ESCAPE);
        dialog("settings", () -> window.push(KeyCode.CONTROL, KeyCode.COMMA));
        dialog("plan-edit", () -> fire("#plan-name"));
        dialog("roll-over", () -> fireItem("#new-plan-button", "plan-rolled"));
        manual();
        safety(folder);
        dialog("failure", () -> window.onScreen(() -> {
            window.failures.accept(new IllegalStateException("thử"));
            return true;
        }));
    }

    private void manual() throws Exception {
        window.push(KeyCode.F1);
        ListView<?> pages = window.find("#manual-pages");
        int count = window.onScreen(() -> pages.getItems().size());
        for (int at = 0; at < count; at++) {
            int page = at;
            window.onScreen(() -> {
                pages.getSelectionModel().clearAndSelect(page);
                return true;
            });
            window.settle();
            look.at("manual-" + String.format(Locale.ROOT, "%02d", at));
        }
        closeDialog();
    }

    private void safety(Path folder) throws Exception {
        Path copy = folder.resolve("bản sao " + System.nanoTime() + ".skh");
        window.dialogs.writesTo(copy);
        window.dialogs.chooses(copy);
        fire("#safety-button");
        look.at("safety");
        fire("#back-up");
        fire("#try-out");
        look.at("safety-tried");
        fire("#choose-backup");
        look.at("safety-comparison");
        fire("#restore-cancel");
        fire("#password-set");
        look.at("safety-password");
        closeDialog();
    }
}
