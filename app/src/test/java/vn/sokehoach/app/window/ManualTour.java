package vn.sokehoach.app.window;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.scene.control.Tab;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import vn.sokehoach.app.appendix.preview.PreviewView;
import vn.sokehoach.app.boot.Offices;
import vn.sokehoach.app.manual.ManualPage;
import vn.sokehoach.app.ui.Office;
import vn.sokehoach.core.period.CutOff;
import vn.sokehoach.core.period.DutyRule;
import vn.sokehoach.core.period.PlanCalendar;
import vn.sokehoach.core.period.PlanCalendar.Shift;
import vn.sokehoach.core.plan.Plan;

/** A walk to what each page of the manual is about; it is looked at under the name of the page's screen. */
final class ManualTour extends TourHands {

    /** Screens with a table in which something is to be chosen. */
    private static final Set<String> CHOOSING =
            Set.of("indicators", "agencies", "compare", "history", "references", "rounds");

    private ManualTour(TestWindow window, Look look) {
        super(window, look);
    }

    /** The first morning: an empty book, and a document that is looked over. */
    static void ofEmpty(TestWindow window, Path folder, Look look) throws Exception {
        ManualTour tour = new ManualTour(window, look);
        tour.look.at(ManualPage.START.screen());
        window.dialogs.chooses(Files.writeString(folder.resolve("vườn chè.txt"), ReviewHands.DOCUMENT));
        tour.fire("#empty-import");
        window.onScreen(() -> {
            window.<TreeTableView<?>>find("#review-plan").getSelectionModel().select(4);
            return true;
        });
        window.settle();
        tour.look.at(ManualPage.REVIEW.screen());
        tour.fire("#import-cancel");
    }

    /** A book in which every page has something to show: the sample plans, one of them worked on. */
    static Path bookIn(Path folder) throws Exception {
        Path store = SampleStore.copiedTo(folder);
        try (Office office = Offices.door(TestWindow.CLOCK).open(store, Duration.ZERO)) {
            Plan plan = workedOn(office);
            TouredStore.work(office, plan);
            office.calendar()
                    .set(plan, new PlanCalendar(plan.id(), List.of(DutyRule.quarterly(20)), CutOff.USUAL, Shift.LATER),
                            office.calendar().holidays(plan.year()), "chị Hoa");
        }
        return store;
    }

    private static Plan workedOn(Office office) throws Exception {
        return office.findingPlan().find("999/KH-UBND");
    }

    /** All the rest, in a window on such a book. */
    static void of(TestWindow window, Look look) throws Exception {
        ManualTour tour = new ManualTour(window, look);
        UUID plan = workedOn(window.office()).id();
        window.onScreen(() -> {
            window.model().refresh(plan);
            return true;
        });
        window.settle();
        tour.everyTab();
        tour.tab("tab-tasks");
        window.choose(window.shownTasks().get(1));
        tour.dialog(ManualPage.STRUCTURE.screen(), () -> window.push(KeyCode.SHIFT, KeyCode.F2));
        window.push(KeyCode.CONTROL, KeyCode.K);
        window.onScreen(() -> {
            window.<TextInputControl>find("#palette-field").setText("xuat phu luc");
            return true;
        });
        window.settle();
        look.at(ManualPage.KEYS.screen());
        window.push(KeyCode.ESCAPE);
        tour.tab("tab-matrix");
        tour.dialog(ManualPage.STATISTICS.screen(), () -> tour.fire("#definition-matrix"));
        tour.fire("#safety-button");
        look.at(ManualPage.SAFETY.screen());
        tour.fire("#password-set");
        look.at(ManualPage.PASSWORD.screen());
        tour.closeDialog();
    }

    private void everyTab() throws Exception {
        window.choose(window.shownTasks().get(1));
        for (Tab tab : tabs()) {
            show(tab);
            String screen = tab.getId().substring("tab-".length());
            switch (screen) {
                case "compare" -> window.until(() -> !window.model().compare().busyProperty().get());
                case "appendices" -> window.until(() -> window.<PreviewView>find("#preview").isPainted());
                default -> {
                }
            }
            if (CHOOSING.contains(screen)) {
                select("#" + screen, 0);
            }
            look.at(screen);
        }
    }
}
