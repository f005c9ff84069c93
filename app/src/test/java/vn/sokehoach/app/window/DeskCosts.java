package vn.sokehoach.app.window;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.input.KeyCode;
import vn.sokehoach.app.boot.Offices;
import vn.sokehoach.app.task.Narrowing.Quick;
import vn.sokehoach.app.task.TaskRow;
import vn.sokehoach.app.ui.Office;
import vn.sokehoach.app.window.WindowWatch.Hold;

/**
 * A program that uses the window on a large book and tells how long its thread was held by each act; what was longer than
 * a person notices is told with what the thread was doing.
 *
 * <p>Arguments: a folder for the book, which is made where it is empty; the number of plans, of tasks in all, of rounds.
 * The first round is a view's first showing.
 */
final class DeskCosts {
    private static final long FIRST = 400;

    private final TestWindow window;
    private final WindowWatch watch;
    private final List<UUID> plans = new ArrayList<>();
    private int round;
    private int tooLong;

    private DeskCosts(TestWindow window, WindowWatch watch) {
        this.window = window;
        this.watch = watch;
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        Files.createDirectories(folder);
        List<UUID> plans = new ArrayList<>();
        long before = System.nanoTime();
        try (Office office = Offices.door(TestWindow.CLOCK).open(folder, Duration.ZERO)) {
            if (office.book().plans().rows().isEmpty()) {
                new InventedBook(office.book()).fill(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
            }
            office.book().plans().rows().forEach(plan -> plans.add(plan.id()));
        }
        System.out.printf("book of %d plans made or read in %,d ms%n", plans.size(), millisSince(before));
        before = System.nanoTime();
        int status = 0;
        try (TestWindow window = TestWindow.on(folder)) {
            window.until(() -> window.shows("#tasks"));
            System.out.printf("window shows its plan after %,d ms%n", millisSince(before));
            try (WindowWatch watch = new WindowWatch(window.onScreen(Thread::currentThread))) {
                DeskCosts costs = new DeskCosts(window, watch);
                costs.plans.addAll(plans);
                for (int round = 0; round < Integer.parseInt(arguments[3]); round++) {
                    costs.round = round;
                    costs.use();
                }
                System.out.printf("%d acts too long%n", costs.tooLong);
                status = costs.tooLong == 0 ? 0 : 1;
            }
        }
        System.exit(status);
    }

    private void use() {
        for (Tab tab : window.<TabPane>find(".plan-page").getTabs()) {
            act("view " + tab.getId(), () -> window.onScreen(() -> {
                window.<TabPane>find(".plan-page").getSelectionModel().select(tab);
                return true;
            }));
        }
        act("view tab-tasks", () -> window.onScreen(() -> {
            window.<TabPane>find(".plan-page").getSelectionModel().selectFirst();
            return true;
        }));
        act("open another plan", () -> {
            window.onScreen(() -> {
                window.model().plans().openProperty().set(plans.get(round % 2 == 0 ? 3 : plans.size() - 1));
                return true;
            });
        });
        for (String letter : List.of("đ", "đư", "đườ", "đường", "đường r", "")) {
            act("search \"" + letter + "\"", () -> window.onScreen(() -> {
                window.<TextField>find("#search").setText(letter);
                return true;
            }));
        }
        for (TreeTableColumn<TaskRow, ?> column : window.tasks().getVisibleLeafColumns()) {
            act("sort by " + column.getId(), () -> window.onScreen(() -> window.tasks().getSortOrder().setAll(column)));
        }
        act("sort no more", () -> window.onScreen(() -> {
            window.tasks().getSortOrder().clear();
            return true;
        }));
        for (Quick quick : List.of(Quick.OVERDUE, Quick.REPORTED, Quick.ALL)) {
            act("filter " + quick, () -> window.onScreen(() -> {
                window.model().tasks().quickProperty().set(quick);
                return true;
            }));
        }
        cells();
        palette();
        new AcrossCosts(window, this::act).use(round);
    }

    private void cells() {
        window.choose(window.shownTasks().get(4));
        act("Ctrl+A", () -> window.robot.push(KeyCode.CONTROL, KeyCode.A));
        act("Ctrl+C of all", () -> window.robot.push(KeyCode.CONTROL, KeyCode.C));
        act("Ctrl+End", () -> window.robot.push(KeyCode.CONTROL, KeyCode.END));
        act("Ctrl+Home", () -> window.robot.push(KeyCode.CONTROL, KeyCode.HOME));
        act("Shift+Down", () -> window.robot.push(KeyCode.SHIFT, KeyCode.DOWN));
        act("Page down", () -> window.robot.push(KeyCode.PAGE_DOWN));
        window.choose(window.shownTasks().get(7));
        String percent = String.valueOf(20 + round);
        act("percent typed", () -> window.robot.write(percent).push(KeyCode.ENTER));
        act("Ctrl+Z", () -> window.robot.push(KeyCode.CONTROL, KeyCode.Z));
    }

    private void palette() {
        act("Ctrl+K", () -> window.robot.push(KeyCode.CONTROL, KeyCode.K));
        for (String typed : List.of("d", "du", "duo", "duong")) {
            act("palette \"" + typed + "\"", () -> window.onScreen(() -> {
                window.<TextField>find("#palette-field").setText(typed);
                return true;
            }));
        }
        act("palette closed", () -> window.robot.push(KeyCode.ESCAPE));
    }

    private void act(String name, Runnable act) {
        window.settle();
        watch.noted();
        long before = System.nanoTime();
        act.run();
        window.settle();
        long whole = millisSince(before);
        List<Hold> noted = watch.noted();
        long limit = round == 0 ? FIRST : WindowWatch.LIMIT;
        long worked = noted.stream().mapToLong(Hold::worked).max().orElse(0);
        long waited = noted.stream().mapToLong(Hold::waited).max().orElse(0);
        System.out.printf("%d  %-28s longest %4d ms of work, %4d ms of waiting; %,6d ms until at rest%s%n", round, name,
                worked, waited, whole, worked > limit ? "   TOO LONG" : "");
        noted.stream().filter(hold -> hold.worked() > limit).forEach(hold -> {
            tooLong++;
            hold.stacks().forEach(stack -> System.out.println("      " + stack + "\n"));
        });
    }

    private static long millisSince(long before) {
        return (System.nanoTime() - before) / 1_000_000;
    }
}
