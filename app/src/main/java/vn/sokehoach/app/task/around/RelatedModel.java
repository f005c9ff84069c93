package vn.sokehoach.app.task.around;

import java.util.List;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.task.TaskRow;
import vn.sokehoach.app.task.TasksModel;
import vn.sokehoach.app.ui.Desk;
import vn.sokehoach.app.ui.route.TaskPlace;
import vn.sokehoach.core.text.VietnameseText;
import vn.sokehoach.core.usecase.framing.Framed;

/** The tasks that go with the chosen row, and the search for another one over all plans. */
final class RelatedModel {
    private static final int SHOWN = 60;

    private final TasksModel tasks;
    private final AroundModel around;
    private final Desk desk;
    private final ReadOnlyObjectWrapper<List<Framed>> related = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Framed>> found = new ReadOnlyObjectWrapper<>(List.of());
    /** Made when a search begins. */
    private List<Candidate> candidates = List.of();
    private String asked = "";
    private boolean reading;
    private int questions;
    private int answered;
    private @Nullable Runnable waiting;

    RelatedModel(TasksModel tasks, AroundModel around, Desk desk) {
        this.tasks = tasks;
        this.around = around;
        this.desk = desk;
    }

    /** The tasks that go with the row that was read last. */
    ReadOnlyObjectProperty<List<Framed>> relatedProperty() {
        return related.getReadOnlyProperty();
    }

    /** What the search finds, at most so many that a list can be looked through. */
    ReadOnlyObjectProperty<List<Framed>> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** Reads what goes with a row. */
    void read(TaskRow row) {
        desk.jobs().run(() -> desk.office().linking().related(row.id()), now -> {
            if (row == tasks.selectedProperty().get() && !now.equals(related.get())) {
                related.set(now);
            }
        }, desk.failures()::note);
    }

    /** Nothing goes with a row before it is read; what a search read is let go. */
    void forget() {
        related.set(List.of());
        found.set(List.of());
        candidates = List.of();
        waiting = null;
        questions++;
    }

    /** Begins a search: reads the tasks of all plans but this row. */
    void begin(TaskRow row) {
        asked = "";
        waiting = null;
        reading = true;
        questions++;
        found.set(List.of());
        desk.jobs()
                .run(() -> desk.office()
                        .linking()
                        .tasks()
                        .filter(task -> !task.id().equals(row.id()))
                        .map(Candidate::of)
                        .toList(), all -> {
                            candidates = all;
                            reading = false;
                            find();
                        }, desk.failures()::note);
    }

    /** Looks for tasks that have all these words; accents and case make no difference. */
    void search(String text) {
        asked = text;
        waiting = null;
        questions++;
        if (!reading) {
            find();
        }
    }

    /** Does this as soon as what is found answers what was asked for last; asking for something else takes it back. */
    void onceAnswered(Runnable act) {
        waiting = act;
        answer();
    }

    private void answer() {
        Runnable act = waiting;
        if (act != null && answered == questions) {
            waiting = null;
            act.run();
        }
    }

    private void find() {
        int question = questions;
        List<Candidate> all = candidates;
        List<String> words = List.of(VietnameseText.searchKey(asked).strip().split("\\s+"));
        desk.jobs()
                .aside(() -> all.stream()
                        .filter(candidate -> words.stream().allMatch(candidate.key()::contains))
                        .limit(SHOWN)
                        .map(Candidate::task)
                        .toList(), now -> {
                            if (question == questions) {
                                found.set(now);
                                answered = question;
                                answer();
                            }
                        }, desk.failures()::note);
    }

    void link(TaskRow row, Framed other) {
        UUID id = row.id();
        around.act(() -> desk.office().linking().link(id, other.id(), desk.author()));
    }

    void part(TaskRow row, Framed other) {
        UUID id = row.id();
        around.act(() -> desk.office().linking().part(id, other.id(), desk.author()));
    }

    /** Leads to another task, in its plan. */
    void goTo(Framed other) {
        tasks.elsewhereProperty().set(new TaskPlace(other.plan().id(), other.id()));
    }

    /** A task and its words in the form in which accents make no difference. */
    private record Candidate(Framed task, String key) {
        private static Candidate of(Framed task) {
            String number = task.plan().heading().number();
            return new Candidate(task, VietnameseText
                    .searchKey((number == null ? "" : number) + " " + task.number() + " " + task.content()));
        }
    }
}
