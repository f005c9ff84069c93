package vn.sokehoach.app.cli.plain;

import java.util.List;
import java.util.stream.Collectors;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.Sentences;
import vn.sokehoach.core.source.DraftProblem;

/** What a person should look at, a line for each thing, with its place. */
final class ProblemLines {
    private final Messages messages;
    private final Sentences sentences;

    ProblemLines(Messages messages) {
        this.messages = messages;
        this.sentences = new Sentences(messages);
    }

    /**
     * How many problems there are, and each of them.
     *
     * @param dash the line break, blanks and dash before each
     */
    String list(List<DraftProblem> problems, String dash) {
        return messages.get("cli.problems", problems.size()) + problems.stream()
                .map(problem -> dash + sentences.of(problem) + " (" + sentences.where(problem) + ")")
                .collect(Collectors.joining());
    }
}
