package vn.sokehoach.app.ui.form;

import java.util.ArrayList;
import java.util.List;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.Sentences;
import vn.sokehoach.core.progress.TaskStatus;
import vn.sokehoach.core.reading.UnreadableDocument;
import vn.sokehoach.core.reading.UnreadableDocument.Reason;
import vn.sokehoach.core.submission.CellChange;
import vn.sokehoach.core.submission.FormProblem;
import vn.sokehoach.core.submission.KitField;
import vn.sokehoach.core.submission.ReturnedForm.Problem;

/** Puts what is to be told of returned forms into sentences. */
public final class FormSentences {
    private final Messages messages;
    private final Sentences sentences;

    public FormSentences(Messages messages) {
        this.messages = messages;
        this.sentences = new Sentences(messages);
    }

    /** What is wrong with a form, a row or a cell; a code of a later version as it is. */
    public String of(Problem problem) {
        FormProblem code = known(problem.code());
        if (code == null) {
            return problem.code();
        }
        return switch (code) {
            case UNREADABLE -> unreadable(problem.parameters());
            case COLUMN_MISSING -> messages.of("form", code, problem.parameters().getFirst(),
                    field(KitField.valueOf(problem.parameters().getLast())));
            default -> messages.of("form", code, words(problem).toArray());
        };
    }

    private static @org.jspecify.annotations.Nullable FormProblem known(String code) {
        for (FormProblem problem : FormProblem.values()) {
            if (problem.name().equals(code)) {
                return problem;
            }
        }
        return null;
    }

    private String unreadable(List<String> parameters) {
        Reason reason = Reason.valueOf(parameters.getFirst());
        return reason == Reason.KIND_NOT_READ ? messages.get("form.KIND_NOT_READ", parameters.getLast())
                : sentences.of(new UnreadableDocument(reason,
                        parameters.subList(1, parameters.size()).toArray(String[]::new)));
    }

    private List<String> words(Problem problem) {
        List<String> words = new ArrayList<>(problem.parameters());
        words.replaceAll(this::status);
        if (words.size() == 1) {
            words.add("");
        }
        return words;
    }

    /** What a cell is about: the number and the words of its task or indicator. */
    public String subject(CellChange change) {
        return (change.row().no() + " " + change.row().content()).strip();
    }

    /** What a field of a form is called. */
    public String field(KitField field) {
        return messages.of("form.field", field);
    }

    /** A value as people read it. */
    public String value(KitField field, String value) {
        return field == KitField.STATUS ? status(value)
                : field == KitField.PERCENT && value.matches("\\d+") ? value + " %" : value;
    }

    /** Which of the values is to stand. */
    public String result(CellChange change) {
        return change.doubt() != null && change.doubt().proposal() != null
                ? messages.get("form.proposed", change.doubt().proposal())
                : messages.of("form.result", change.result());
    }

    private String status(String value) {
        for (TaskStatus status : TaskStatus.values()) {
            if (status.name().equals(value)) {
                return messages.of("status", status);
            }
        }
        return value;
    }
}
