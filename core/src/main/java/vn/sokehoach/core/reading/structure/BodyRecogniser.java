package vn.sokehoach.core.reading.structure;

import java.util.ArrayList;
import java.util.List;
import vn.sokehoach.core.plan.Body;
import vn.sokehoach.core.plan.Order;
import vn.sokehoach.core.plan.Part;
import vn.sokehoach.core.plan.TaskGroup;
import vn.sokehoach.core.reading.Block.Paragraph;
import vn.sokehoach.core.reading.structure.Label.Kind;
import vn.sokehoach.core.reading.structure.Outline.Node;
import vn.sokehoach.core.reading.structure.TaskRecogniser.DeadlineSource;

/** Recognises the parts of the running text, which of them give out tasks, and which organises their execution. */
public final class BodyRecogniser {

    private static final int LONGEST_TITLE = 150;

    private final AssignmentRecogniser assignments;
    private final GroupRecogniser groups;
    private final OrderRecogniser orders;

    public BodyRecogniser(AssignmentRecogniser assignments, DeadlineSource deadlines) {
        this.assignments = assignments;
        this.groups = new GroupRecogniser(assignments, new TaskRecogniser(assignments, deadlines));
        this.orders = new OrderRecogniser(assignments);
    }

    /** A part with its outline and its title, which may stand on the lines below its number. */
    private record Section(Part part, Node node) {

        static Section of(Node node) {
            StringBuilder title = new StringBuilder(node.takeTitle());
            if (title.isEmpty() && !node.plain().isEmpty()) {
                title.append(node.plain().removeFirst().text());
            }
            while (!node.plain().isEmpty() && UnnumberedTitles.isCapitals(title.toString())
                    && UnnumberedTitles.isCapitals(node.plain().getFirst().text())) {
                title.append(' ').append(node.plain().removeFirst().text());
            }
            return new Section(new Part(node.label().text(), title.toString(), node.paragraph().source()), node);
        }

        boolean organises() {
            return PartTitles.organises(part.title());
        }
    }

    /** The body of a plan; empty lists where the text has no parts, groups or orders. */
    public Body recognise(List<Paragraph> paragraphs) {
        Node root = Outline.of(paragraphs.stream().filter(paragraph -> !PartTitles.closes(paragraph.text())).toList());
        List<Section> sections = sections(root);
        List<TaskGroup> found = new ArrayList<>();
        List<Order> given = new ArrayList<>();
        List<Section> giving = givingTasks(sections);
        for (Section section : sections) {
            if (section.organises()) {
                given.addAll(orders.recognise(section.node()));
            } else if (giving.stream().anyMatch(each -> each == section)) {
                found.addAll(groups.recognise(section.node(), section.part().no(), section.part().title()));
            }
        }
        if (sections.isEmpty() && assigned(root) > 0) {
            found.addAll(groups.recognise(root, "", ""));
        }
        return new Body(sections.stream().map(Section::part).toList(), found, given);
    }

    /** Parts are what stands outermost, where that is a Roman number or more, or where one of them organises. */
    private static List<Section> sections(Node root) {
        List<Node> labelled = root.numbered();
        Kind outermost = labelled.stream().map(Node::kind).min(Kind::compareTo).orElse(Kind.DASH);
        List<Node> outer = labelled.stream().filter(node -> node.kind() == outermost).toList();
        boolean parts = outermost.compareTo(Kind.ROMAN) <= 0 || outermost == Kind.NUMBER && areParts(outer);
        return parts ? outer.stream().map(Section::of).toList() : List.of();
    }

    /** Arabic numbers are those of parts where one organises and another gives tasks, each with more below. */
    private static boolean areParts(List<Node> outer) {
        return outer.stream().anyMatch(node -> node.text().matches("(?iu)tổ chức (?:thực hiện|triển khai).{0,20}"))
                && outer.stream()
                        .filter(node -> node.text().length() < LONGEST_TITLE)
                        .anyMatch(node -> PartTitles.givesTasks(node.text()) && node.children().size() > 1);
    }

    /** Parts give out tasks where their titles say so and agencies lead in them, or where they have most of the leads. */
    private List<Section> givingTasks(List<Section> sections) {
        List<Counted> counted = sections.stream()
                .filter(section -> !section.organises())
                .map(section -> new Counted(section, assigned(section.node())))
                .toList();
        long most = counted.stream().mapToLong(Counted::leads).max().orElse(0);
        boolean titled = counted.stream()
                .anyMatch(each -> each.leads() > 0 && PartTitles.givesTasks(each.section().part().title()));
        return counted.stream()
                .filter(each -> !titled || !PartTitles.isViews(each.section().part().title()))
                .filter(each -> givesTasks(each.section(), each.leads(), most))
                .map(Counted::section)
                .toList();
    }

    /** A part with the number of paragraphs in it that an agency leads. */
    private record Counted(Section section, long leads) {}

    private static boolean givesTasks(Section section, long own, long most) {
        boolean titled = PartTitles.givesTasks(section.part().title());
        if (most == 0) {
            return titled && !section.node().children().isEmpty();
        }
        boolean mostlyLed = !PartTitles.isViews(section.part().title()) && own > 0
                && own * 2 >= section.node().numbered().size() && !section.node().numbered().isEmpty();
        return titled ? own * 10 >= most : own * 2 > most || mostlyLed;
    }

    private long assigned(Node node) {
        return node.paragraphs()
                .stream()
                .map(Paragraph::text)
                .map(BodyRecogniser::withoutLabel)
                .filter(text -> assignments.isExplicit(text) || assignments.isAgencyAlone(text)
                        || assignments.atEnd(text).isPresent())
                .count();
    }

    private static String withoutLabel(String text) {
        return Label.typed(text).map(label -> text.substring(label.start())).orElse(text);
    }
}
