package vn.sokehoach.app.window;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sokehoach.app.boot.Offices;
import vn.sokehoach.app.ui.Office;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.progress.ProgressEntry.Remarks;
import vn.sokehoach.core.progress.TaskStatus;
import vn.sokehoach.core.usecase.StatusEdit;
import vn.sokehoach.core.usecase.importing.FileOnDisk;

/** A store in which every screen has something to show: the real plans where they lie beside the project, else the samples. */
final class TouredStore {
    /** Where real documents lie. */
    static final Path PLANS = Path.of("..", "..", "shared", "plans");
    private static final List<String> DOCUMENTS =
            List.of("binh-duong-2025.pdf", "tra-vinh-2023-phu-luc.docx", "binh-duong-2024.docx");

    private TouredStore() {}

    /** Makes it in a folder; the plan that was taken in last stands open in the window. */
    static Path in(Path folder) throws Exception {
        return in(folder, DOCUMENTS);
    }

    /** The same with these documents. */
    static Path in(Path folder, List<String> documents) throws Exception {
        Path store = SampleStore.copiedTo(folder);
        try (Office office = Offices.door(TestWindow.CLOCK).open(store, Duration.ZERO)) {
            for (String name : documents) {
                Path document = PLANS.resolve(name);
                if (Files.exists(document)) {
                    office.importing()
                            .store(office.importing().prepare(List.of(new FileOnDisk(document)), Optional.empty()),
                                    "chị Hoa");
                }
            }
            work(office, office.book().plans().all().getLast());
        }
        return store;
    }

    /** Records something of every kind. */
    static void work(Office office, Plan plan) throws Exception {
        List<PlanTask> tasks = new ArrayList<>(plan.tasks().toList());
        TaskStatus[] all = TaskStatus.values();
        for (int at = 0; at < Math.min(all.length * 2, tasks.size()); at++) {
            TaskStatus status = all[at % all.length];
            if (status == TaskStatus.RETURNED) {
                record(office, tasks.get(at), TaskStatus.REPORTED);
            }
            record(office, tasks.get(at), status);
        }
    }

    private static void record(Office office, PlanTask task, TaskStatus status) throws Exception {
        StatusEdit edit = StatusEdit.of(task.id(), status, "chị Hoa");
        office.recording()
                .record(new StatusEdit(edit.id(), status, null,
                        new Remarks("Đã họp với các bên, còn chờ số liệu", null, null, null), null, edit.reporter()));
    }
}
