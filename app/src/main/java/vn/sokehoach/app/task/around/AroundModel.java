package vn.sokehoach.app.task.around;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.task.TaskRow;
import vn.sokehoach.app.task.TasksModel;
import vn.sokehoach.app.ui.Desk;
import vn.sokehoach.core.frame.Attachment;
import vn.sokehoach.core.frame.CitedDocument;
import vn.sokehoach.core.frame.Extension;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.usecase.Refusal;
import vn.sokehoach.core.usecase.Refused;
import vn.sokehoach.core.usecase.framing.FrameEdit;
import vn.sokehoach.core.usecase.importing.FileOnDisk;
import vn.sokehoach.core.usecase.importing.IncomingFile;

/** Changes what stands around the chosen row; each act is a step of its own. */
final class AroundModel {
    private static final Duration SOON = Duration.ofMinutes(2);

    private final TasksModel tasks;
    private final Desk desk;
    private final PauseTransition soon = new PauseTransition(javafx.util.Duration.minutes(SOON.toMinutes()));
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    /** Why an order that was typed was not taken; told on where another row is chosen and its text is gone. */
    private String lost = "";

    AroundModel(TasksModel tasks, Desk desk) {
        this.tasks = tasks;
        this.desk = desk;
        soon.setOnFinished(_ -> desk.jobs().run(() -> desk.office().readingCopies().clear(SOON), none -> {
            if (!none) {
                soon.play();
            }
        }, desk.failures()::note));
        tasks.selectedProperty().addListener((_, _, _) -> {
            String untold = lost;
            say("");
            if (!untold.isEmpty()) {
                tasks.tell(untold);
            }
        });
    }

    /** Why the last act was refused, in a sentence; "" where it was not. */
    ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    private void say(String sentence) {
        lost = "";
        message.set(sentence);
    }

    void setLeader(TaskRow row, String name, Consumer<Boolean> kept) {
        set(new FrameEdit.Leader(row.id(), name), kept);
    }

    void setProduct(TaskRow row, String words, Consumer<Boolean> kept) {
        set(new FrameEdit.Product(row.id(), words), kept);
    }

    /** Where no document can be read the message says so, or the table's where the row is not chosen any more. */
    void setOrder(TaskRow row, String typed, Consumer<Boolean> kept) {
        Optional<CitedDocument> document = CitedDocument.typed(typed);
        if (document.isEmpty() && !typed.isBlank()) {
            String why = desk.messages().of("refusal", Refusal.Code.NO_CITED_DOCUMENT, typed);
            kept.accept(false);
            if (row == tasks.selectedProperty().get()) {
                say(why);
                lost = why;
            } else {
                tasks.tell(why);
            }
            return;
        }
        set(new FrameEdit.Order(row.id(), document.orElse(null)), kept);
    }

    /** Extends the deadline; where day and document cannot be read, the message says so. */
    void extend(TaskRow row, String until, String document, @Nullable String note) {
        Optional<Extension> typed = Extension.typed(until + " " + document);
        if (typed.isEmpty()) {
            say(desk.messages().get("frame.extension.wrong", (until + " " + document).strip()));
        } else {
            Extension extension = typed.get();
            set(new FrameEdit.Extend(row.id(), new Extension(extension.until(), extension.document(), note)),
                    _ -> {});
        }
    }

    void withdraw(TaskRow row, Extension extension) {
        set(new FrameEdit.Withdraw(row.id(), extension), _ -> {});
    }

    void attach(TaskRow row, List<Path> files) {
        act(() -> desk.office()
                .attaching()
                .attach(row.id(), files.stream().map(FileOnDisk::new).map(IncomingFile.class::cast).toList(),
                        desk.author()));
    }

    void remove(TaskRow row, Attachment attachment) {
        act(() -> desk.office().attaching().remove(row.id(), attachment, desk.author()));
    }

    /** Hands a copy of an attached document to the system; the kept file itself is never given away. */
    void open(Attachment attachment) {
        say("");
        desk.jobs().run(() -> desk.office().readingCopies().of(attachment), copy -> {
            desk.dialogs().openOutside(copy);
            if (desk.office().book().lock().isLocked()) {
                say(desk.messages().get("frame.opened.locked", attachment.file().name(), SOON.toMinutes()));
                // A copy of what a locked book holds stays only until it has been read in, or its program lets go of it.
                soon.play();
            }
        }, desk.telling(this::say));
    }

    private void set(FrameEdit edit, Consumer<Boolean> kept) {
        Plan plan = tasks.planProperty().get();
        if (plan != null) {
            act(() -> {
                Map<FrameEdit, Refusal> refused =
                        desk.office().framing().set(plan.id(), List.of(edit), desk.author());
                Refusal reason = refused.get(edit);
                if (reason != null) {
                    throw new Refused(reason.code(), reason.arguments().toArray(String[]::new));
                }
            }, kept);
        } else {
            kept.accept(false);
        }
    }

    /** Carries out an act about the open plan beside the window, then shows what stands. */
    void act(Act act) {
        act(act, _ -> {});
    }

    private void act(Act act, Consumer<Boolean> kept) {
        Plan plan = tasks.planProperty().get();
        say("");
        if (plan != null) {
            desk.jobs().run(() -> {
                act.carryOut();
                return tasks.prepare(plan, desk.office().reviewing().progress(plan));
            }, now -> {
                kept.accept(true);
                tasks.recorded(now);
            }, failure -> {
                kept.accept(false);
                desk.telling(this::say).accept(failure);
            });
        }
    }

    /** Something that changes the book. */
    @FunctionalInterface
    interface Act {
        void carryOut() throws Exception;
    }
}
