package vn.sokehoach.app.cli.plain;

import java.util.List;
import java.util.stream.Collectors;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.form.FormSentences;
import vn.sokehoach.app.ui.measure.MeasureWords;
import vn.sokehoach.core.submission.CellChange;
import vn.sokehoach.core.submission.KitRow.Addressee;
import vn.sokehoach.core.submission.ReturnedForm.Problem;
import vn.sokehoach.core.usecase.intake.Intake;
import vn.sokehoach.core.usecase.intake.ReceivedForm;

/** What returned workbooks would change, for people. */
public final class IntakeLines {
    private static final int BRIEF = 40;

    private final Messages messages;
    private final FormSentences sentences;

    public IntakeLines(Messages messages) {
        this.messages = messages;
        this.sentences = new FormSentences(messages);
    }

    /** A paragraph for each form. */
    public String of(Intake intake) {
        return intake.forms().stream().map(this::of).collect(Collectors.joining("\n"));
    }

    private String of(ReceivedForm form) {
        Addressee to = form.to();
        String outcome = messages.of("form.outcome", form.outcome());
        StringBuilder lines = new StringBuilder(to == null ? messages.get("form.line.stranger", form.file(), outcome)
                : messages.get("form.line", form.file(), to.agencyName(),
                        new MeasureWords(messages).period(to.period()), outcome));
        List<CellChange> changes = form.differences();
        if (!changes.isEmpty()) {
            Columns table = new Columns();
            changes.forEach(change -> table.row("  - " + change.row().no(), sentences.field(change.field()),
                    shown(change, change.sent()), shown(change, change.ours()), shown(change, change.returned()),
                    sentences.result(change)));
            lines.append('\n').append(table.text());
        }
        for (Problem problem : form.problems()) {
            lines.append("\n  ! ").append(sentences.of(problem));
            if (problem.where() != null) {
                lines.append(" (").append(problem.where()).append(')');
            }
        }
        return lines.toString();
    }

    private String shown(CellChange change, String value) {
        String text = sentences.value(change.field(), value);
        return text.isEmpty() ? "—" : Columns.brief(text, BRIEF);
    }
}
