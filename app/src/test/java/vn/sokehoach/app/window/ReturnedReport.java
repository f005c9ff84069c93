package vn.sokehoach.app.window;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import vn.sokehoach.app.boot.Offices;
import vn.sokehoach.app.intake.FilledKit;
import vn.sokehoach.app.ui.Office;
import vn.sokehoach.core.plan.AgencyRole;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.progress.TaskStatus;
import vn.sokehoach.core.submission.KitField;
import vn.sokehoach.core.submission.KitRow;
import vn.sokehoach.core.submission.form.KitWorkbook;
import vn.sokehoach.core.usecase.StatusEdit;
import vn.sokehoach.core.usecase.round.KitRound;

/** A workbook that an agency returns while the office recorded another percentage. */
final class ReturnedReport {
    private ReturnedReport() {}

    /** Makes it in a folder, for a round of the plan of a closed book; gives its row that is filled in. */
    static KitRow in(Path store, Path back) throws Exception {
        try (Office office = Offices.door(TestWindow.CLOCK).open(store, Duration.ZERO)) {
            return in(office, back);
        }
    }

    /** Gives out kits, has one filled in, and records another percentage meanwhile; gives the row. */
    static KitRow in(Office office, Path back) throws Exception {
        KitRound round = office.issuingKits().prepare(plan(office), "2024-Q2", null);
        List<Path> files = office.issuingKits().issue(round, Files.createDirectory(back.resolveSibling("bo")), "thử");
        for (int at = 0; at < files.size(); at++) {
            KitWorkbook kit = round.kits().get(at);
            Optional<KitRow> led =
                    kit.kit().rows().stream().filter(row -> row.role() == AgencyRole.LEAD).findFirst();
            if (led.isPresent()) {
                FilledKit filled = new FilledKit(kit.kit(), files.get(at));
                filled.fill(led.get(), KitField.PERCENT, "60 %", "60");
                filled.fill(led.get(), KitField.RESULT, "Đã xong hai phần", "Đã xong hai phần");
                Files.write(back.resolve("bao cao.xlsx"), filled.bytes());
                meanwhile(office, led.get(), 52);
                return led.get();
            }
        }
        throw new AssertionError("no agency leads");
    }

    /** The plan that the window shows. */
    static Plan plan(Office office) {
        return office.book().plans().all().getLast();
    }

    /** The office records a percentage by itself. */
    static void meanwhile(Office office, KitRow row, int percent) throws Exception {
        StatusEdit edit = StatusEdit.of(row.subject(), TaskStatus.IN_PROGRESS, "thử");
        office.recording()
                .record(new StatusEdit(edit.id(), edit.status(), percent, edit.remarks(), null, edit.reporter()));
    }
}
