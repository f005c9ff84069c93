package vn.sokehoach.app.round;

import java.nio.file.Path;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.ui.Desk;
import vn.sokehoach.core.report.TemplateKind;
import vn.sokehoach.core.usecase.round.RoundLedger;

/** The letters of a round: reminders and covering notes, worded by the template that ships or by the office's own. */
public final class LettersModel {
    private final Desk desk;
    private final RoundsModel rounds;
    private final StringProperty sender = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<@Nullable Path> template = new ReadOnlyObjectWrapper<>();

    LettersModel(Desk desk, RoundsModel rounds) {
        this.desk = desk;
        this.rounds = rounds;
    }

    /** Lets the person choose a folder and writes the letters of the chosen round into it. */
    public void write(TemplateKind kind) {
        RoundLedger round = rounds.round();
        Path own = template.get();
        desk.dialogs().chooseFolder().ifPresent(folder -> {
            rounds.tell("");
            desk.jobs()
                    .run(() -> desk.office().letters().write(round, kind, own, sender.get(), folder),
                            files -> rounds.tell(files.isEmpty() ? desk.messages().get("round.letters.none")
                                    : desk.messages().get("round.letters", files.size(), folder)),
                            rounds::fail);
        });
    }

    /** Lets the person choose where to put the template that ships, to be changed in Word. */
    public void take(TemplateKind kind) {
        String name = desk.messages().of("round.template.file", kind) + ".docx";
        desk.dialogs().chooseTarget(name, desk.messages().get("format.DOCX")).ifPresent(file -> {
            rounds.tell("");
            desk.jobs().run(() -> {
                desk.office().letters().writeTemplate(kind, file);
                return file;
            }, done -> rounds.tell(desk.messages().get("saving.done", done)), rounds::fail);
        });
    }

    /** Lets the person choose a template of the office's own. */
    public void chooseTemplate() {
        desk.dialogs().chooseDocuments().stream().findFirst().ifPresent(template::set);
    }

    /** Goes back to the templates that ship. */
    public void forgetTemplate() {
        template.set(null);
    }

    /** Who sends the letters; "" for dots to be filled in by hand. */
    public StringProperty senderProperty() {
        return sender;
    }

    /** The office's own template; null for those that ship. */
    public ReadOnlyObjectProperty<@Nullable Path> templateProperty() {
        return template.getReadOnlyProperty();
    }
}
