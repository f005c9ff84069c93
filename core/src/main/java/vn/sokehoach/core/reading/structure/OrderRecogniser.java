package vn.sokehoach.core.reading.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.sokehoach.core.plan.Assignment;
import vn.sokehoach.core.plan.Order;
import vn.sokehoach.core.reading.Block.Paragraph;
import vn.sokehoach.core.reading.structure.Outline.Node;

/** Recognises the orders of the organising part: its paragraphs, numbered or plain, but for lead-ins. */
final class OrderRecogniser {

    private final AssignmentRecogniser assignments;

    OrderRecogniser(AssignmentRecogniser assignments) {
        this.assignments = assignments;
    }

    /** The orders of a part, in its order. */
    List<Order> recognise(Node part) {
        List<Order> orders = new ArrayList<>();
        for (Paragraph plain : part.plain()) {
            if (!plain.text().endsWith(":") || assignments.atStart(plain.text()).isPresent()) {
                orders.add(order("", plain.text(), plain));
            }
        }
        part.children().forEach(child -> orders.addAll(below(child)));
        return orders;
    }

    /** A heading above paragraphs of which most begin with an agency is no order itself, each of them is one. */
    private List<Order> below(Node node) {
        List<Node> children = node.children();
        long given = children.stream().filter(child -> assignments.atStart(child.text()).isPresent()).count();
        boolean heading = given > 0 && given * 2 > children.size() && node.plain().isEmpty()
                && assignments.atStart(node.text()).isEmpty() && !node.text().matches("(?s).*[.;]");
        return heading ? children.stream().flatMap(child -> below(child).stream()).toList()
                : List.of(order(node.label().text(), whole(node), node.paragraph()));
    }

    private Order order(String no, String content, Paragraph paragraph) {
        Assignment assignment = assignments.ofOrder(content);
        return new Order(UUID.randomUUID(), no, content, assignment.lead(), assignment.cooperatingText(),
                paragraph.source());
    }

    private static String whole(Node node) {
        StringBuilder content = new StringBuilder(node.text());
        node.plain().forEach(plain -> TaskRecogniser.join(content, plain.text()));
        node.children().forEach(child -> content.append('\n').append(printed(child)));
        return content.toString();
    }

    private static String printed(Node child) {
        StringBuilder text = new StringBuilder(child.paragraph().printed());
        child.plain().forEach(plain -> TaskRecogniser.join(text, plain.text()));
        child.children().forEach(below -> text.append('\n').append(printed(below)));
        return text.toString();
    }
}
