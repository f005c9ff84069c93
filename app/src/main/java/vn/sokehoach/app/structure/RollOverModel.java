package vn.sokehoach.app.structure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.sokehoach.app.ui.Days;
import vn.sokehoach.app.ui.Desk;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.usecase.drafting.RollOver;
import vn.sokehoach.core.usecase.drafting.RollOver.Which;
import vn.sokehoach.core.usecase.drafting.RolledOver;
import vn.sokehoach.core.usecase.drafting.RollingOver;

/** What a person wants of a plan that goes on with another one, and how much would go over. */
public final class RollOverModel {
    private final Desk desk;
    private final Plan old;
    private final StringProperty year = new SimpleStringProperty("");
    private final StringProperty title = new SimpleStringProperty("");
    private final StringProperty day = new SimpleStringProperty("");
    private final StringProperty note = new SimpleStringProperty("");
    private final BooleanProperty marked = new SimpleBooleanProperty();
    private final BooleanProperty marking = new SimpleBooleanProperty(true);
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper reason = new ReadOnlyStringWrapper("");
    private String ownTitle = "";
    private String ownNote = "";

    public RollOverModel(Plan old, Desk desk) {
        this.old = old;
        this.desk = desk;
        year.addListener((_, _, _) -> {
            follow();
            rehearse();
        });
        day.addListener((_, _, _) -> rehearse());
        marked.addListener((_, _, _) -> rehearse());
        day.set(Days.day(LocalDate.now(desk.office().clock())));
        year.set(String.valueOf(old.year() + 1));
    }

    /** Title and note speak of the new year as long as nobody worded them otherwise. */
    private void follow() {
        if (!year.get().strip().matches("\\d{4}")) {
            return;
        }
        int wanted = Integer.parseInt(year.get().strip());
        String worded = Optional.ofNullable(RollingOver.titleFor(old, wanted)).orElse("");
        String noted = desk.messages().get("structure.roll.note", wanted);
        title.set(title.get().equals(ownTitle) ? worded : title.get());
        note.set(note.get().equals(ownNote) ? noted : note.get());
        ownTitle = worded;
        ownNote = noted;
    }

    private Optional<RollOver> wish() {
        try {
            LocalDate asOf = Days.typed(day.get());
            boolean aYear = year.get().strip().matches("\\d{4}");
            reason.set(aYear ? "" : desk.messages().get("edit.NO_YEAR", year.get()));
            return aYear ? Optional.of(new RollOver(old.id(), Integer.parseInt(year.get().strip()), title.get(), asOf,
                    marked.get() ? Which.MARKED : Which.UNFINISHED, marking.get() ? note.get() : null))
                    : Optional.empty();
        } catch (DateTimeException noDay) {
            reason.set(desk.messages().get("edit.NO_DATE", day.get()));
            return Optional.empty();
        }
    }

    private void rehearse() {
        told.set("");
        wish().ifPresent(
                wish -> desk.jobs()
                        .run(() -> desk.office().rollingOver().rehearse(wish), this::tell, desk.telling(reason::set)));
    }

    private void tell(RolledOver would) {
        reason.set("");
        told.set(desk.messages().get("structure.roll.preview", would.tasks(), would.left()));
    }

    /** Keeps the new plan; {@code done} is told it once it is on the disk, {@code refused} is called where it is not kept. */
    void keep(Consumer<RolledOver> done, Runnable refused) {
        wish().ifPresentOrElse(wish -> desk.jobs()
                .run(() -> desk.office().rollingOver().rollOver(wish, desk.author()), done, failure -> {
                    refused.run();
                    desk.telling(reason::set).accept(failure);
                }), refused);
    }

    StringProperty yearProperty() {
        return year;
    }

    StringProperty titleProperty() {
        return title;
    }

    StringProperty dayProperty() {
        return day;
    }

    StringProperty noteProperty() {
        return note;
    }

    BooleanProperty markedProperty() {
        return marked;
    }

    BooleanProperty markingProperty() {
        return marking;
    }

    ReadOnlyStringProperty toldProperty() {
        return told.getReadOnlyProperty();
    }

    ReadOnlyStringProperty reasonProperty() {
        return reason.getReadOnlyProperty();
    }
}
