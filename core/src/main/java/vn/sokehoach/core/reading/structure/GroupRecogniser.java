package vn.sokehoach.core.reading.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.plan.Assignment;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.plan.TaskGroup;
import vn.sokehoach.core.reading.Block.Paragraph;
import vn.sokehoach.core.reading.phrase.LabelledStatements;
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

    private static final int LONGEST_AIM = 120;

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
        List<Node> numbered = part.numbered();
        if (numbered.isEmpty() || isListOfTasks(numbered)) {
            addGroup(new Head(partNo, partTitle, partNo, sourceOf(part)), part, null);
        } else {
            numbered.stream().filter(child -> !isAim(child)).forEach(child -> fromHeading(child, partNo));
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
                .filter(node -> node.kind() != Kind.UNNUMBERED && !assignments.isAgencyAlone(node.text()))
                .filter(node -> isTask(node) || node.isLeaf())
                .count();
        return tasksAlone * 2 > numbered.size();
    }

    /** Aims that a part states before its tasks. */
    private boolean isAim(Node node) {
        return PartTitles.isViews(node.text()) && node.text().length() < LONGEST_AIM && !isTask(node)
                && node.paragraphs().stream().map(Paragraph::text).noneMatch(assignments::isExplicit);
    }

    /** A number that gives an agency the tasks below it: "2. Giao Sở A chủ trì, phối hợp với Sở B:" above a), b). */
    private boolean headsTasks(Node node) {
        return node.text().endsWith(":") && !node.numbered().isEmpty() && (assignments.isGiven(node.text())
                || node.kind() == Kind.NUMBER && assignments.isExplicit(node.text()));
    }

    private boolean isTask(Node node) {
        return !headsTasks(node) && isLed(node);
    }

    private boolean isLed(Node node) {
        return assignments.isExplicit(node.text()) || assignments.isGiven(node.text()) && node.numbered().isEmpty()
                && !assignments.isAgencyAlone(node.text());
    }

    private void fromHeading(Node node, String part) {
        String no = node.label().text();
        Source source = node.paragraph().source();
        Optional<Assignment> agency = headsTasks(node) ? assignments.atStart(node.text())
                : assignments.agencyAlone(node.text());
        if (agency.isPresent()) {
            addGroup(new Head(no, node.text(), part, source), node, agency.get());
        } else if (isTask(node) || node.isLeaf()) {
            groups.add(new TaskGroup(UUID.randomUUID(), no, node.text(), part, List.of(tasks.labelled(node, null)),
                    source));
        } else {
            Head head = new Head(no, node.takeTitle(), part, source);
            addGroup(head, node, assignments.atEnd(head.title()).orElse(null));
        }
    }

    private void addGroup(Head head, Node node, @Nullable Assignment inherited) {
        int place = groups.size();
        List<PlanTask> own = new ArrayList<>(withoutLabel(node, inherited));
        for (Node child : node.numbered()) {
            if (inherited == null && isSubgroup(child)) {
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

    /** A heading below a group: of an agency, of numbered tasks, or of paragraphs that name an agency each. */
    private boolean isSubgroup(Node node) {
        if (isTask(node)) {
            return false;
        }
        if (node.kind() == Kind.NUMBER && assignments.isAgencyAlone(node.text())) {
            return true;
        }
        return !node.numbered().isEmpty() && (node.kind().compareTo(Kind.LETTER) < 0 || areTasks(node.numbered()))
                || node.plain().stream().filter(this::isOwnTask).count() > (node.kind() == Kind.NUMBER ? 0 : 1)
                || !assignments.isAgencyAlone(node.text()) && areTasks(dashes(node));
    }

    private boolean areTasks(List<Node> nodes) {
        long given = nodes.stream()
                .filter(node -> assignments.isExplicit(node.text()) || assignments.isGiven(node.text())
                        || assignments.atEnd(node.text()).isPresent() && !LabelledStatements.fill(node.text()))
                .count();
        return given > 0 && given * 2 >= nodes.size();
    }

    private static List<Node> dashes(Node node) {
        return node.children().stream().filter(child -> child.kind() == Kind.DASH).toList();
    }

    /** The tasks that stand directly under a group: plain paragraphs, or dashes that name an agency each. */
    private List<PlanTask> withoutLabel(Node node, @Nullable Assignment inherited) {
        List<Node> dashes = dashes(node);
        boolean dashesAreTasks = areTasks(dashes);
        boolean onlyLeadIn = dashes.size() < node.children().size() || dashesAreTasks;
        List<TaskRecogniser.Builder> made = new ArrayList<>();
        for (Paragraph plain : node.plain()) {
            if (dashesAreTasks && plain.text().endsWith(":")) {
                continue;
            }
            boolean begins = assignments.atStart(plain.text()).isPresent() && (made.isEmpty() || isOwnTask(plain));
            boolean nextDuty = inherited != null && !made.isEmpty() && made.getLast().isWhole()
                    && Character.isUpperCase(plain.text().charAt(0));
            if (begins || nextDuty || made.isEmpty() && !onlyLeadIn) {
                made.add(tasks.unlabelled(plain, inherited));
            } else if (!made.isEmpty()) {
                made.getLast().addPlain(plain);
            }
        }
        boolean eachDashIsTask = made.isEmpty() || dashesAreTasks;
        for (Node dash : dashes) {
            addDash(made, dash, eachDashIsTask, inherited);
        }
        return made.stream().map(TaskRecogniser.Builder::build).toList();
    }

    private boolean isOwnTask(Paragraph paragraph) {
        return assignments.isExplicit(paragraph.text()) || assignments.isGiven(paragraph.text());
    }

    private void addDash(List<TaskRecogniser.Builder> made, Node dash, boolean asTask, @Nullable Assignment inherited) {
        if (asTask) {
            made.add(tasks.unlabelled(dash.paragraph(), inherited));
        } else {
            made.getLast().addItem(dash.text(), dash.paragraph().source());
        }
        for (Paragraph plain : dash.plain()) {
            if (!asTask && isOwnTask(plain)) {
                made.add(tasks.unlabelled(plain, inherited));
            } else {
                made.getLast().addPlain(plain);
            }
        }
    }
}
