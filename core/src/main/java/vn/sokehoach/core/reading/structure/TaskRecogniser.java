package vn.sokehoach.core.reading.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.plan.Assignment;
import vn.sokehoach.core.plan.Deadline;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.plan.TaskItem;
import vn.sokehoach.core.reading.Block.Paragraph;
import vn.sokehoach.core.reading.phrase.LabelledStatements;
import vn.sokehoach.core.reading.structure.Label.Kind;
import vn.sokehoach.core.reading.structure.Outline.Node;
import vn.sokehoach.core.source.Source;

/** Makes a task of its paragraphs: content, items, who leads, until when. */
public final class TaskRecogniser {

    private final AssignmentRecogniser assignments;
    private final DeadlineSource deadlines;

    TaskRecogniser(AssignmentRecogniser assignments, DeadlineSource deadlines) {
        this.assignments = assignments;
        this.deadlines = deadlines;
    }

    /** Finds deadlines in a text; a seam, since the plan's year is known later than the grammar. */
    public interface DeadlineSource {

        /** The deadlines in a text, in its order. */
        List<Deadline> find(String text);
    }

    /** The task of a labelled paragraph and what hangs below it. */
    PlanTask labelled(Node node, @Nullable Assignment inherited) {
        Builder task = new Builder(node.label().text(), node.paragraph().source(), inherited);
        task.add(node.text());
        node.plain().forEach(task::addPlain);
        node.children().forEach(child -> below(task, child));
        return task.build();
    }

    /** A task without a label that begins with a plain paragraph. */
    Builder unlabelled(Paragraph first, @Nullable Assignment inherited) {
        Builder task = new Builder("", first.source(), inherited);
        task.add(Label.of(first)
                .filter(label -> label.kind() == Kind.DASH)
                .map(label -> first.text().substring(label.start()))
                .orElse(first.text()));
        return task;
    }

    private void below(Builder task, Node child) {
        if (child.kind() == Kind.DASH) {
            task.addItem(child.text(), child.paragraph().source());
            child.plain().forEach(task::addPlain);
        } else {
            task.add(child.paragraph().printed());
            child.plain().forEach(task::addPlain);
            child.children().forEach(grandchild -> below(task, grandchild));
        }
    }

    /**
     * The task as its words alone tell it: content paragraph by paragraph, then its items.
     *
     * @param inherited what the heading of its group says of all tasks below it; null where it says nothing
     */
    PlanTask reread(PlanTask task, @Nullable Assignment inherited) {
        Builder read = new Builder(task.label(), task.source(), inherited);
        List<String> paragraphs = task.content().lines().toList();
        paragraphs.stream().limit(1).forEach(read::add);
        paragraphs.stream().skip(1).forEach(read::addPlain);
        return read.build();
    }

    /** A task under way. */
    final class Builder {
        private final String label;
        private final Source source;
        private final StringBuilder content = new StringBuilder();
        private final List<StringBuilder> items = new ArrayList<>();
        private final List<Source> itemSources = new ArrayList<>();
        private final List<Deadline> stated = new ArrayList<>();
        private final boolean inherits;
        private @Nullable Assignment assignment;

        private Builder(String label, Source source, @Nullable Assignment inherited) {
            this.label = label;
            this.source = source;
            this.assignment = inherited;
            this.inherits = inherited != null;
        }

        private void add(String text) {
            boolean goesOn = goesOn(content, text);
            takeAssignment(text);
            join(content, text);
            if (goesOn && !inherits) {
                assignment =
                        assignments.atStart(content.toString()).or(() -> Optional.ofNullable(assignment)).orElse(null);
            }
        }

        /** A plain paragraph: the last item's where there is one, else the content's; or who leads. */
        void addPlain(Paragraph paragraph) {
            addPlain(paragraph.text());
        }

        private void addPlain(String text) {
            if (LabelledStatements.fill(text)) {
                takeStatements(text);
                if (items.isEmpty()) {
                    join(content, text);
                } else {
                    keep(text);
                }
            } else if (items.isEmpty()) {
                add(text);
            } else {
                join(items.getLast(), text);
            }
        }

        /** An item; a dash that only says who leads, who cooperates or until when is none. */
        void addItem(String text, Source itemSource) {
            if (LabelledStatements.fill(text)) {
                takeStatements(text);
                keep(text);
            } else {
                items.add(new StringBuilder(text));
                itemSources.add(itemSource);
            }
        }

        /** Whether its last sentence has ended. */
        boolean isWhole() {
            return content.toString().matches("(?s).*[.;]");
        }

        private void takeAssignment(String text) {
            boolean first = content.isEmpty();
            if (assignment != null && !(first && assignments.isExplicit(text))) {
                assignment = first ? assignments.withPartnersAtStart(assignment, text) : assignment;
                return;
            }
            Optional<Assignment> led = first || assignments.isExplicit(text) ? assignments.atStart(text)
                    : Optional.empty();
            assignment = led.filter(found -> !LabelledStatements.fill(text))
                    .or(() -> assignments.atEnd(text))
                    .orElse(null);
        }

        private void takeStatements(String line) {
            assignment = assignments.atEnd(line)
                    .orElseGet(() -> assignments.completed(assignment == null ? Assignment.NONE : assignment, line));
        }

        private void keep(String line) {
            stated.addAll(deadlines.find(line));
            if (LabelledStatements.value(line, LabelledStatements.Subject.PRODUCT).isPresent()) {
                join(content, line);
            }
        }

        PlanTask build() {
            List<TaskItem> made = new ArrayList<>();
            for (int i = 0; i < items.size(); i++) {
                String text = items.get(i).toString();
                made.add(new TaskItem(UUID.randomUUID(), text, deadlines.find(text), itemSources.get(i)));
            }
            String text = content.toString();
            return new PlanTask(UUID.randomUUID(), label, text, made, assignment == null ? Assignment.NONE : assignment,
                    Stream.concat(deadlines.find(text).stream(), stated.stream()).toList(), source);
        }
    }

    /** Joins a paragraph: by a space where a sentence goes on in its middle (a page cut), else by a line break. */
    public static void join(StringBuilder text, String next) {
        if (!text.isEmpty()) {
            text.append(goesOn(text, next) ? ' ' : '\n');
        }
        text.append(next);
    }

    /** Whether a paragraph begins in the middle of the sentence with which the text before it ends. */
    private static boolean goesOn(StringBuilder text, String next) {
        return !text.isEmpty() && !text.toString().matches("(?s).*[.;:!?…”\"]$")
                && Character.isLowerCase(next.charAt(0));
    }
}
