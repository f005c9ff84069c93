package vn.sokehoach.app.outline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.ui.Desk;
import vn.sokehoach.app.ui.document.DocumentText;
import vn.sokehoach.app.ui.document.TextModel;
import vn.sokehoach.app.ui.document.TextModel.Marks;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.progress.PlanProgress;
import vn.sokehoach.core.reading.UnreadableDocument;

/** The text of the open plan, read when somebody looks at it; the chosen task is in view, a picked row chooses its task. */
public final class TextOfPlanModel {
    private final Desk desk;
    private final Consumer<UUID> picked;
    private final ReadOnlyObjectWrapper<@Nullable TextModel> text = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
    private @Nullable Plan plan;
    private @Nullable PlanProgress progress;
    private @Nullable PlanLinks links;
    private @Nullable UUID chosen;
    private boolean watched;
    private boolean asked;

    /** {@code picked} is told the task, item, order or group of a row that the person picks. */
    public TextOfPlanModel(Desk desk, Consumer<UUID> picked) {
        this.desk = desk;
        this.picked = picked;
    }

    /** The text; null while it is not read. */
    public ReadOnlyObjectProperty<@Nullable TextModel> textProperty() {
        return text.getReadOnlyProperty();
    }

    /** Why there is no text to show, in a sentence; "" where there is or will be. */
    public ReadOnlyStringProperty toldProperty() {
        return told.getReadOnlyProperty();
    }

    /** Shows the text of a plan; the same plan again only how its tasks stand. */
    public void show(Plan shown, PlanProgress known) {
        boolean same = shown.equals(plan);
        plan = shown;
        progress = known;
        if (!same) {
            links = null;
            asked = false;
            chosen = null;
            told.set("");
            text.set(null);
            read();
        }
        if (text.get() != null && links != null) {
            badge(text.get(), links);
        }
    }

    /** The text is read only when somebody looks. */
    public void watch(boolean looking) {
        watched = looking;
        read();
    }

    /** Brings the words of a task, item, order or group into view; null for none. */
    public void choose(@Nullable UUID id) {
        chosen = id;
        TextModel shown = text.get();
        PlanLinks known = links;
        if (shown != null && known != null) {
            shown.show(id == null ? null : known.placeOf(id).orElse(null));
        }
    }

    private void read() {
        Plan wanted = plan;
        if (!watched || asked || wanted == null) {
            return;
        }
        asked = true;
        if (wanted.reading().files().isEmpty()) {
            told.set(desk.messages().get("structure.text.none"));
            return;
        }
        desk.jobs()
                .run(() -> {
                    WovenText woven = new WovenText(wanted, desk.office().importing().documents(wanted),
                            desk.messages().get("structure.text.added"));
                    DocumentText read = new DocumentText(woven.documents());
                    return new Linked(read, new PlanLinks(wanted, read, woven));
                }, read -> {
                    if (wanted.equals(plan)) {
                        show(read);
                    }
                }, failure -> failed(wanted, failure));
    }

    private void failed(Plan wanted, Exception failure) {
        String reason = failure instanceof UnreadableDocument unreadable ? desk.sentences().of(unreadable)
                : desk.messages().get("outline.lost");
        if (wanted.equals(plan)) {
            told.set(reason);
        }
        if (!(failure instanceof UnreadableDocument)) {
            desk.failures().note(failure);
        }
    }

    /** A text with what was made of it. */
    private record Linked(DocumentText document, PlanLinks links) {}

    private void show(Linked read) {
        links = read.links;
        TextModel shown = new TextModel(read.document, this::pick);
        shown.mark(new Marks(read.links.used(), Set.of()));
        badge(shown, read.links);
        shown.show(chosen == null ? null : read.links.placeOf(chosen).orElse(null));
        text.set(shown);
    }

    private void pick(int row) {
        if (links != null) {
            links.madeOf(row).ifPresent(picked);
        }
    }

    private void badge(TextModel shown, PlanLinks linked) {
        PlanProgress known = progress;
        if (known != null) {
            LocalDate today = LocalDate.now(desk.office().clock());
            desk.jobs().aside(() -> {
                PlanProgress untilToday = known.asOf(today);
                return linked.badges(known, task -> overdue(known, untilToday, task, today));
            }, badges -> {
                if (known == progress && linked == links) {
                    shown.badge(badges);
                }
            }, desk.failures());
        }
    }

    private static long overdue(PlanProgress known, PlanProgress untilToday, PlanTask task, LocalDate today) {
        LocalDate due = known.due(task).day();
        return due == null || !untilToday.isOverdue(task, today) ? 0 : ChronoUnit.DAYS.between(due, today);
    }
}
