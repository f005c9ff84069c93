package vn.sokehoach.core.edit.tree;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.sokehoach.core.edit.tree.Piece.Kind;
import vn.sokehoach.core.plan.Appendix;
import vn.sokehoach.core.plan.AppendixRow;
import vn.sokehoach.core.plan.Body;
import vn.sokehoach.core.plan.Plan;

/** The groups with their tasks and items, and the orders of a plan, to be changed in place. */
public final class PlanTree {
    private final Plan plan;
    private final String seed;
    private final List<Piece> groups;
    private final List<Piece> orders;

    private PlanTree(Plan plan, String seed) {
        this.plan = plan;
        this.seed = seed;
        this.groups = new ArrayList<>(plan.body().groups().stream().map(Pieces::of).toList());
        this.orders = new ArrayList<>(plan.body().orders().stream().map(Pieces::of).toList());
    }

    /** The pieces of a plan, which itself stays as it is. */
    public static PlanTree of(Plan plan) {
        return new PlanTree(plan, "");
    }

    /** The pieces of a plan; the ids that it makes differ from those that it makes with another seed. */
    public static PlanTree of(Plan plan, String seed) {
        return new PlanTree(plan, seed);
    }

    /** The plan with these pieces; all but its body is as it was. */
    public Plan plan() {
        Body body = new Body(plan.body().parts(), groups.stream().map(Pieces::group).toList(),
                orders.stream().map(Pieces::order).toList());
        return new Plan(plan.id(), plan.year(), plan.heading(), body, plan.appendices(), plan.citations(),
                plan.reading());
    }

    /** The groups, to be changed in place. */
    public List<Piece> groups() {
        return groups;
    }

    /** The orders, to be changed in place. */
    public List<Piece> orders() {
        return orders;
    }

    /** All pieces in the order of the document. */
    public Stream<Piece> pieces() {
        return Stream.concat(groups.stream().flatMap(PlanTree::withChildren), orders.stream());
    }

    private static Stream<Piece> withChildren(Piece piece) {
        return Stream.concat(Stream.of(piece), piece.children().stream().flatMap(PlanTree::withChildren));
    }

    /** The piece with this id; empty where the id is another thing's. */
    public Optional<Piece> find(UUID id) {
        return pieces().filter(piece -> piece.id().equals(id)).findFirst();
    }

    /** The group of a task, the task of an item; empty for a group or an order. */
    public Optional<Piece> parentOf(Piece piece) {
        return pieces().filter(each -> each.children().contains(piece)).findFirst();
    }

    /** The pieces among which one stands, to be changed in place. */
    public List<Piece> siblingsOf(Piece piece) {
        return parentOf(piece).map(Piece::children).orElse(orders.contains(piece) ? orders : groups);
    }

    /** An id that nothing in the plan has, the same for the same act, so that acts can be repeated. */
    public UUID freshId(String act) {
        Set<UUID> taken = ids(plan);
        pieces().map(Piece::id).forEach(taken::add);
        int turn = 0;
        UUID fresh;
        do {
            fresh = UUID
                    .nameUUIDFromBytes((plan.id() + "|" + act + "|" + turn++ + seed).getBytes(StandardCharsets.UTF_8));
        } while (taken.contains(fresh));
        return fresh;
    }

    /** The ids of everything in a plan that has one. */
    public static Set<UUID> ids(Plan plan) {
        Set<UUID> ids = new LinkedHashSet<>();
        of(plan).pieces().map(Piece::id).forEach(ids::add);
        for (Appendix appendix : plan.appendices()) {
            ids.add(appendix.id());
            appendix.rows().stream().map(AppendixRow::id).forEach(ids::add);
        }
        return ids;
    }

    /** The last piece that stands before one in the order of the document and is of a kind. */
    public Optional<Piece> lastBefore(Piece piece, Kind kind) {
        return pieces().takeWhile(each -> each != piece).filter(each -> each.kind() == kind).reduce((_, next) -> next);
    }
}
