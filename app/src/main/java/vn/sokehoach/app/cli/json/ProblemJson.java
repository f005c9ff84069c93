package vn.sokehoach.app.cli.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import vn.sokehoach.app.ui.Sentences;
import vn.sokehoach.core.reading.UnreadableDocument;
import vn.sokehoach.core.source.DraftProblem;
import vn.sokehoach.core.store.StoreExamination.Finding;

/** What is wrong: a code, a sentence, the place. */
final class ProblemJson {
    private final Sentences sentences;

    ProblemJson(Sentences sentences) {
        this.sentences = sentences;
    }

    ObjectNode of(DraftProblem problem) {
        return of(problem.code().name(), sentences.of(problem), sentences.where(problem));
    }

    ObjectNode of(UnreadableDocument refusal, String file) {
        return of(refusal.reason().name(), sentences.of(refusal), file);
    }

    ObjectNode of(Finding finding) {
        return of(finding.code(), sentences.of(finding), finding.where());
    }

    private static ObjectNode of(String code, String message, String where) {
        return new Fields().text("code", code).text("message", message).text("where", where).node();
    }
}
