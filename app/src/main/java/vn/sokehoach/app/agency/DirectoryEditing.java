package vn.sokehoach.app.agency;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import vn.sokehoach.app.ui.Days;
import vn.sokehoach.app.ui.Desk;
import vn.sokehoach.app.ui.Failures;
import vn.sokehoach.core.agency.Agency;
import vn.sokehoach.core.change.StaleEdit;
import vn.sokehoach.core.overview.StructureComparison;
import vn.sokehoach.core.usecase.Refused;
import vn.sokehoach.core.usecase.directory.OpenName;

/** Carries out what a person changes in the directory, each act as one step, beside the window. */
final class DirectoryEditing {
    private final Desk desk;
    private final Runnable edited;

    /** {@code edited} is called after a change is on the disk. */
    DirectoryEditing(Desk desk, Runnable edited) {
        this.desk = desk;
        this.edited = edited;
    }

    /** Whoever sits here; stands in the step. */
    String author() {
        return desk.author();
    }

    /**
     * Carries out an act.
     *
     * @param answer is told why it was not carried out, in a sentence; "" where it was
     */
    void carryOut(Callable<?> act, Consumer<String> answer) {
        desk.jobs().run(act, _ -> {
            answer.accept("");
            edited.run();
        }, failure -> {
            switch (failure) {
                case Refused refused -> answer.accept(desk.sentences().of(refused.refusal()));
                case StaleEdit _ -> answer.accept(desk.messages().get("task.stale"));
                case DateTimeException _ -> answer.accept(desk.messages().get("directory.day.wrong"));
                default -> {
                    answer.accept(Failures.sentence(failure, desk.messages()));
                    desk.failures().accept(failure);
                }
            }
        });
    }

    /**
     * A day as it was typed.
     *
     * @throws DateTimeException where it is none
     */
    static LocalDate day(String typed) {
        return Days.typed(typed);
    }

    /** Reads whom a name can mean in a province. */
    void choices(String owner, Consumer<List<Agency>> then) {
        read(() -> desk.office().editingAgencies().choices(owner), then);
    }

    /** Reads the names that are open. */
    void open(Consumer<List<OpenName>> then) {
        read(() -> desk.office().settlingNames().open(), then);
    }

    /** Compares both structures over all plans. */
    void compare(Consumer<StructureComparison> then) {
        read(() -> desk.office().structures().compare(desk.office().book().plans().all()), then);
    }

    private <T> void read(Callable<T> reading, Consumer<T> then) {
        desk.jobs().run(reading, then, desk.failures()::accept);
    }
}
