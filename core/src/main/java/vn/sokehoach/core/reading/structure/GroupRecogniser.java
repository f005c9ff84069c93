package vn.sokehoach.core.reading.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.plan.Assignment;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.plan.TaskGroup;
import vn.sokehoach.core.reading.Block.Paragraph;
import vn.sokehoach.core.reading.structure.Label.Kind;
import vn.sokehoach.core.reading.structure.Outline.Node;
import vn.sokehoach.core.source.Source;

/**
 * Recognises the groups and tasks of the part that gives out tasks.
 *
 * <p>A heading is a group; what names an agency first, or hangs below a heading with nothing numbered below itself, is a
 * task. In an agency-first plan the agency's heading is the group and the lead of its tasks.
 */
final class GroupRecogniser {

    private final AssignmentRecogniser assignments;
    private final TaskRecogniser tasks;
    private final List<TaskGroup> groups = new ArrayList<>();

    GroupRecogniser(AssignmentRecogniser assignments, TaskRecogniser tasks) {
        this.assignments = assignments;
        this.tasks = tasks;
    }

    /** The groups of a part, in its order. */
    List<TaskGroup> recognise(Node part, String partNo, String partTitle) {
        groups.clear();
        List<Node> numbered = part.children().stream().filter(child -> child.kind() != Kind.DASH).toList();
        if (numbered.isEmpty() || isListOfTasks(numbered)) {
            addGroup(new Head(partNo, partTitle, partNo, sourceOf(part)), part, null);
        } else {
            numbered.forEach(child -> fromHeading(child, partNo));
        }
        return List.copyOf(groups);
    }

    /** A group's own line: number, title, the part it is in, where it stands. */
    private record Head(String no, String title, String part, Source source) {}

    private static Source sourceOf(Node part) {
        return part.paragraph() != null ? part.paragraph().source() : part.paragraphs().getFirst().source();
    }

    /** Numbered paragraphs right below a part are its tasks where most stand alone or name their agency. */
    private boolean isListOfTasks(List<Node> numbered) {
        long tasksAlone = numbered.stream()
                .filter(node -> !assignments.isAgencyAlone(node.text()))
                .filter(node -> assignments.isExplicit(node.text())
                        || node.children().isEmpty() && node.plain().isEmpty())
                .count();
        return tasksAlone * 2 > numbered.size();
    }

    private void fromHeading(Node node, String part) {
        Head head = new Head(node.label().text(), node.text(), part, node.paragraph().source());
        if (assignments.isAgencyAlone(node.text())) {
            addGroup(head, node, assignments.atStart(node.text()).orElse(null));
        } else if (assignments.isExplicit(node.text())) {
            groups.add(new TaskGroup(UUID.randomUUID(), head.no(), head.title(), part,
                    List.of(tasks.labelled(node, null)), head.source()));
        } else {
            addGroup(head, node, null);
        }
    }

    private void addGroup(Head head, Node node, @Nullable Assignment inherited) {
        int place = groups.size();
        List<PlanTask> own = new ArrayList<>(withoutLabel(node, inherited));
        for (Node child : node.children()) {
            if (child.kind() == Kind.DASH) {
                continue;
            }
            if (isSubgroup(child)) {
                fromHeading(child, head.part());
            } else {
                own.add(tasks.labelled(child, inherited));
            }
        }
        boolean onlySubgroups = own.isEmpty() && groups.size() > place;
        if (!onlySubgroups) {
            groups.add(place,
                    new TaskGroup(UUID.randomUUID(), head.no(), head.title(), head.part(), own, head.source()));
        }
    }

    private boolean isSubgroup(Node node) {
        boolean numberedBelow = node.children().stream().anyMatch(child -> child.kind() != Kind.DASH);
        return numberedBelow && node.kind().compareTo(Kind.LETTER) < 0 && !assignments.isExplicit(node.text());
    }

    /** The tasks that stand directly under a group: plain paragraphs, or dashes that name an agency each. */
    private List<PlanTask> withoutLabel(Node node, @Nullable Assignment inherited) {
        List<Node> dashes = node.children().stream().filter(child -> child.kind() == Kind.DASH).toList();
        List<TaskRecogniser.Builder> made = new ArrayList<>();
        boolean labelledBelow = dashes.size() < node.children().size();
        for (Paragraph plain : node.plain()) {
            boolean begins = assignments.atStart(plain.text()).isPresent()
                    && (made.isEmpty() || assignments.isExplicit(plain.text()));
            if (begins || made.isEmpty() && !labelledBelow) {
                made.add(tasks.unlabelled(plain, inherited));
            } else if (!made.isEmpty()) {
                made.getLast().addPlain(plain);
            }
        }
        boolean eachDashIsTask = made.isEmpty();
        for (Node dash : dashes) {
            addDash(made, dash, eachDashIsTask, inherited);
        }
        return made.stream().map(TaskRecogniser.Builder::build).toList();
    }

    private void addDash(List<TaskRecogniser.Builder> made, Node dash, boolean asTask, @Nullable Assignment inherited) {
        if (asTask) {
            made.add(tasks.unlabelled(dash.paragraph(), inherited));
        } else {
            made.getLast().addItem(dash.text(), dash.paragraph().source());
        }
        for (Paragraph plain : dash.plain()) {
            if (!asTask && assignments.isExplicit(plain.text())) {
                made.add(tasks.unlabelled(plain, inherited));
            } else {
                made.getLast().addPlain(plain);
            }
        }
    }
}
