package vn.sokehoach.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.sokehoach.app.intake.FilledKit.Place;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.Office;
import vn.sokehoach.app.ui.form.FormSentences;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.progress.TaskStatus;
import vn.sokehoach.core.submission.CellChange;
import vn.sokehoach.core.submission.CellChange.Result;
import vn.sokehoach.core.submission.FormProblem;
import vn.sokehoach.core.submission.KitField;
import vn.sokehoach.core.submission.KitRow;
import vn.sokehoach.core.submission.ReturnedForm.Problem;
import vn.sokehoach.core.submission.content.RecordedValues;
import vn.sokehoach.core.usecase.StatusEdit;
import vn.sokehoach.core.usecase.importing.IncomingFile;
import vn.sokehoach.core.usecase.intake.Choices;
import vn.sokehoach.core.usecase.intake.Intake;
import vn.sokehoach.core.usecase.intake.ReceivedForm;
import vn.sokehoach.core.usecase.intake.ReceivedForm.Outcome;

/**
 * The workbooks of a round as they come back, and what must come of them: every change that was made arrives, none that was
 * not, every damage is told, conflicts are those that were made, the same again changes nothing, undoing gives back the
 * digest.
 */
final class ReturnedRound {
    private final Office office;
    private final Plan plan;
    private final String period;

    ReturnedRound(Office office, Plan plan, String period) {
        this.office = office;
        this.plan = plan;
        this.period = period;
    }

    /**
     * A kit as it comes back, with what must be found in it.
     *
     * @param name    what was done to it
     * @param told    what must be told of it
     * @param refused whether nothing of it can be taken
     */
    record Back(FilledKit kit, String name, Set<FormProblem> told, boolean refused, IncomingFile file) {}

    /** The office records another percentage of some tasks meanwhile; gives the places that are disputed by that. */
    Set<Place> officeRecords(List<FilledKit> kits, int percent) throws Exception {
        Set<Place> disputed = new HashSet<>();
        for (int at = 0; at < kits.size(); at += 3) {
            FilledKit kit = kits.get(at);
            Place place = kit.filled.keySet()
                    .stream()
                    .filter(one -> one.field() == KitField.PERCENT)
                    .findFirst()
                    .orElse(null);
            if (place != null) {
                KitRow row = kit.kit.row(place.code()).orElseThrow();
                String status = row.sent().get(KitField.STATUS);
                StatusEdit edit = StatusEdit.of(row.subject(),
                        status.isEmpty() ? TaskStatus.NOT_STARTED : TaskStatus.valueOf(status), "thử");
                office.recording()
                        .record(new StatusEdit(edit.id(), edit.status(), percent, edit.remarks(), edit.on(),
                                edit.reporter()));
                if (!kit.filled.get(place).equals(String.valueOf(percent))) {
                    disputed.add(place);
                }
            }
        }
        return disputed;
    }

    /** Takes the workbooks in, checks all that is claimed, and undoes it. */
    void takenIn(List<Back> back, Set<Place> disputed) throws Exception {
        String before = office.book().examination().examine().digest();
        List<IncomingFile> files = back.stream().map(Back::file).toList();
        Intake intake = office.receivingForms().look(files);
        assertThat(intake.forms()).hasSameSizeAs(back);
        for (int at = 0; at < back.size(); at++) {
            check(back.get(at), intake.forms().get(at), disputed);
        }
        office.receivingForms().accept(intake, Choices.NONE, "thử");
        arrived(back, disputed);
        Intake again = office.receivingForms().look(files);
        assertThat(again.forms()).allMatch(form -> form.outcome() == Outcome.UNCHANGED
                || form.outcome() == Outcome.REFUSED);
        assertThat(office.receivingForms().accept(again, Choices.NONE, "thử")).isZero();
        office.undoing().undo("thử");
        assertThat(office.book().examination().examine().digest()).isEqualTo(before);
    }

    private static void check(Back back, ReceivedForm form, Set<Place> disputed) {
        String name = back.name + " " + back.file.name();
        Set<String> told = form.problems().stream().map(Problem::code).collect(Collectors.toSet());
        FormSentences sentences = new FormSentences(Messages.vietnamese());
        assertThat(form.problems().stream().map(sentences::of)).as(name).noneMatch(String::isBlank);
        assertThat(told).as(name).containsAll(back.told.stream().map(FormProblem::name).toList());
        if (back.refused) {
            assertThat(form.outcome()).as(name).isEqualTo(Outcome.REFUSED);
            return;
        }
        assertThat(form.outcome()).as(name + told).isIn(Outcome.ON_TIME, Outcome.LATE, Outcome.AGAIN);
        assertThat(form.to()).as(name).isEqualTo(back.kit.kit.to());
        Map<Place, String> theirs = new HashMap<>();
        Set<Place> conflicts = new HashSet<>();
        for (CellChange change : form.differences()) {
            Place place = new Place(change.row().code(), change.field());
            if (change.result() == Result.THEIRS) {
                theirs.put(place, change.returned());
            } else if (change.result() == Result.CONFLICT && change.doubt() == null) {
                conflicts.add(place);
            }
        }
        assertThat(conflicts).as(name)
                .isEqualTo(back.kit.filled.keySet().stream().filter(disputed::contains).collect(Collectors.toSet()));
        Map<Place, String> expected = new HashMap<>(back.kit.filled);
        expected.keySet().removeAll(disputed);
        assertThat(theirs).as(name + form.problems()).isEqualTo(expected);
    }

    private void arrived(List<Back> back, Set<Place> disputed) {
        RecordedValues recorded = new RecordedValues(office.book(), plan, period);
        for (Back one : back) {
            one.kit.filled.forEach((place, value) -> {
                UUID subject = one.kit.kit.row(place.code()).orElseThrow().subject();
                String expected = Objects.equals(value, "DONE") ? "REPORTED" : value;
                if (!disputed.contains(place)) {
                    assertThat(recorded.of(subject, place.field())).as(one.name + " " + place).isEqualTo(expected);
                }
            });
        }
    }
}
