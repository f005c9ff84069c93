package vn.sokehoach.app.cli.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.ui.form.FormSentences;
import vn.sokehoach.core.submission.CellChange;
import vn.sokehoach.core.submission.KitRow.Addressee;
import vn.sokehoach.core.submission.ReturnedForm.Problem;
import vn.sokehoach.core.usecase.intake.ReceivedForm;

/** What a returned workbook would change. */
final class IntakeJson {
    private final FormSentences sentences;

    IntakeJson(FormSentences sentences) {
        this.sentences = sentences;
    }

    ObjectNode of(ReceivedForm form) {
        @Nullable
        Addressee to = form.to();
        Fields fields = new Fields().text("file", form.file())
                .text("agency", to == null ? null : to.agencyName())
                .text("period", to == null ? null : to.period())
                .text("outcome", form.outcome().name().toLowerCase(Locale.ROOT))
                .text("planId", to == null ? null : to.plan())
                .number("kit", to == null ? null : Integer.valueOf(form.merged().kit().number()))
                .text("sha256", form.sha256().isEmpty() ? null : form.sha256())
                .text("sender", to == null ? null : form.merged().form().sender());
        return fields.list("changes", form.differences(), IntakeJson::of)
                .list("problems", form.problems(), (Problem problem) -> of(problem, form.file()))
                .node();
    }

    private static ObjectNode of(CellChange change) {
        return new Fields().text("row", change.row().no())
                .text("field", change.field().name().toLowerCase(Locale.ROOT))
                .text("sent", change.sent())
                .text("ours", change.ours())
                .text("returned", change.returned())
                .text("result", change.result().name().toLowerCase(Locale.ROOT))
                .text("id", change.row().subject())
                .text("kind", change.row().kind().name().toLowerCase(Locale.ROOT))
                .text("role", change.row().role() == null ? null : change.row().role().name().toLowerCase(Locale.ROOT))
                .text("content", change.row().content())
                .text("where", change.where())
                .text("doubt", change.doubt() == null ? null : change.doubt().code().name())
                .text("proposal", change.doubt() == null ? null : change.doubt().proposal())
                .node();
    }

    private ObjectNode of(Problem problem, String file) {
        return new Fields().text("code", problem.code())
                .text("message", sentences.of(problem))
                .text("where", problem.where() == null ? file : problem.where())
                .node();
    }
}
