package vn.sokehoach.core.edit.tree;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.edit.tree.Piece.Kind;
import vn.sokehoach.core.plan.AgencyRole;
import vn.sokehoach.core.plan.Assignment;
import vn.sokehoach.core.plan.Deadline;
import vn.sokehoach.core.reading.structure.TaskWords;

/**
 * Recognises agencies and deadlines anew where words changed. What the former words did not say by themselves (a cell, a
 * line of its own, a person said it) stays as it is.
 */
public final class Rereading {
    private final PlanTree before;
    private final Map<UUID, Piece> old;
    private final Set<HandSet> byHand;

    /**
     * Compares with a plan as it was.
     *
     * @param byHand what a person set, which stays
     */
    public Rereading(PlanTree before, Set<HandSet> byHand) {
        this.before = before;
        this.old = before.pieces().collect(Collectors.toMap(Piece::id, Function.identity()));
        this.byHand = byHand;
    }

    /**
     * Reads the changed pieces of a plan anew.
     *
     * @param words the recogniser of the plan
     * @param rows  ids of the pieces that are rows of a table, whose cells say who does them
     */
    public void read(PlanTree after, TaskWords words, Set<UUID> rows) {
        read(after, words, words, rows, piece -> isChanged(after, piece));
    }

    /**
     * Reads some pieces anew after the agencies came to be known by other names.
     *
     * @param formerly the recogniser that the plan was read with so far
     * @param affected which pieces are read
     */
    public void read(PlanTree after, TaskWords formerly, TaskWords words, Set<UUID> rows, Predicate<Piece> affected) {
        after.pieces().filter(piece -> piece.kind() != Kind.GROUP).filter(affected).toList().forEach(piece -> {
            boolean row = rows.contains(piece.id()) || rows.contains(piece.origin());
            readDeadlines(piece, words, row);
            if (!row) {
                readAgencies(piece, after.parentOf(piece).map(Piece::text).orElse(""), formerly, words);
            }
        });
    }

    /** Reads the deadlines of a plan anew that is for another year than it was taken for. */
    public void readYear(PlanTree after, TaskWords formerly, TaskWords words) {
        after.pieces()
                .filter(piece -> !byHand.contains(new HandSet(piece.id(), null)))
                .filter(piece -> piece.deadlines().equals(formerly.deadlines(piece.text())))
                .forEach(piece -> piece.deadlines(words.deadlines(piece.text())));
    }

    private boolean isChanged(PlanTree after, Piece piece) {
        Piece former = old.get(piece.id());
        return former == null || former.kind() != piece.kind() || !former.text().equals(piece.text())
                || piece.kind() == Kind.TASK
                        && !headingOf(former).equals(after.parentOf(piece).map(Piece::text).orElse(""));
    }

    private String headingOf(Piece task) {
        return before.parentOf(task).map(Piece::text).orElse("");
    }

    /** What a piece said before: its own former self, for one that was split off the piece that it was part of. */
    private @Nullable Piece former(Piece piece) {
        UUID origin = piece.origin();
        return origin == null ? old.get(piece.id()) : old.getOrDefault(piece.id(), old.get(origin));
    }

    private void readDeadlines(Piece piece, TaskWords words, boolean row) {
        List<Deadline> now = words.deadlines(piece.text());
        Piece former = former(piece);
        if (byHand.contains(new HandSet(piece.id(), null))) {
            return;
        }
        if (former == null) {
            piece.deadlines(row && !piece.deadlines().isEmpty() ? piece.deadlines() : now);
        } else if (former.kind() == Kind.ORDER || former.deadlines().equals(words.deadlines(former.text()))) {
            Stream<Deadline> joined =
                    piece.deadlines().stream().filter(deadline -> !former.deadlines().contains(deadline));
            piece.deadlines(Stream.concat(now.stream(), joined).distinct().toList());
        }
    }

    private void readAgencies(Piece piece, String heading, TaskWords formerly, TaskWords words) {
        Piece former = former(piece);
        Assignment there = piece.assignment();
        Assignment now = assignment(piece, heading, words);
        Assignment before = former == null ? Assignment.NONE : former.assignment();
        Assignment said =
                former == null ? Assignment.NONE : assignment(former, headingOf(former), formerly);
        boolean lead = follows(piece, AgencyRole.LEAD, before.lead(), said.lead(), now.lead());
        boolean partners = follows(piece, AgencyRole.COOPERATING, texts(before), texts(said), texts(now));
        boolean monitors =
                follows(piece, AgencyRole.MONITORING, before.monitoring(), said.monitoring(), now.monitoring());
        piece.assignment(new Assignment(lead ? now.lead() : there.lead(),
                partners ? now.cooperatingText() : there.cooperatingText(),
                partners ? now.cooperating() : there.cooperating(), monitors ? now.monitoring() : there.monitoring()));
    }

    private static List<String> texts(Assignment assignment) {
        return assignment.cooperatingText() == null ? List.of() : List.of(assignment.cooperatingText());
    }

    /** Whether words decide it: nobody set it, and the former words said it themselves or the new ones say something new. */
    private boolean follows(Piece piece, AgencyRole role, List<?> before, List<?> said, List<?> now) {
        return !byHand.contains(new HandSet(piece.id(), role)) && before.equals(said)
                && !(before.isEmpty() && now.isEmpty());
    }

    private static Assignment assignment(Piece piece, String heading, TaskWords words) {
        return switch (piece.kind()) {
            case TASK -> words.ofTask(Pieces.task(piece), heading);
            case ORDER -> ofOrder(words.ofOrder(piece.text()));
            case ITEM, GROUP -> Assignment.NONE;
        };
    }

    /** An order keeps the words for its partners, not whom they mean. */
    private static Assignment ofOrder(Assignment read) {
        return new Assignment(read.lead(), read.cooperatingText(), List.of(), List.of());
    }
}
