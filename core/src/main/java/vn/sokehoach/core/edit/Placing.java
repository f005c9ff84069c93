package vn.sokehoach.core.edit;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.sokehoach.core.agency.AgencyDirectory;
import vn.sokehoach.core.edit.PlanEdit.Direction;
import vn.sokehoach.core.edit.table.IndicatorTables;
import vn.sokehoach.core.edit.table.RowAddition;
import vn.sokehoach.core.edit.table.RowMove;
import vn.sokehoach.core.edit.table.RowRenumbering;
import vn.sokehoach.core.edit.tree.Numbers;
import vn.sokehoach.core.edit.tree.Piece;
import vn.sokehoach.core.edit.tree.Piece.Kind;
import vn.sokehoach.core.edit.tree.PlanTree;
import vn.sokehoach.core.plan.Appendix;
import vn.sokehoach.core.plan.AppendixKind;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.text.TypedText;

/** Puts a piece, or a row of indicators, among others: a new one, one that moves there, and rows under new numbers. */
final class Placing {
    private final Workbench bench;
    private final AgencyDirectory directory;

    Placing(Workbench bench, AgencyDirectory directory) {
        this.bench = bench;
        this.directory = directory;
    }

    void apply(PlanEdit.Add edit) throws EditRefused {
        List<Piece> siblings = bench.tree().groups();
        Kind kind = Kind.GROUP;
        if (edit.parent() != null) {
            Piece parent = bench.piece(edit.parent());
            siblings = parent.children();
            kind = switch (parent.kind()) {
                case GROUP -> Kind.TASK;
                case TASK -> Kind.ITEM;
                case ITEM, ORDER -> throw new EditRefused(EditRefused.Code.NOT_POSSIBLE_HERE);
            };
        }
        if (edit.position() < 0 || edit.position() > siblings.size()
                || PlanTree.ids(bench.plan()).contains(edit.id())) {
            throw new EditRefused(EditRefused.Code.NO_SUCH_POSITION);
        }
        Piece piece = Workbench.typed(edit.id(), kind, edit.text());
        siblings.add(edit.position(), piece);
        if (kind == Kind.GROUP && edit.position() > 0) {
            piece.part(siblings.get(edit.position() - 1).part());
        }
        if (piece.label().isEmpty()) {
            piece.label(new Numbers(bench.tree()).next(piece));
        }
    }

    void apply(PlanEdit.Move edit) throws EditRefused {
        Piece piece = bench.piece(edit.id());
        List<Piece> siblings = bench.tree().siblingsOf(piece);
        int place = siblings.indexOf(piece);
        int step = edit.direction() == Direction.UP ? -1 : 1;
        if (place + step >= 0 && place + step < siblings.size()) {
            Collections.swap(siblings, place, place + step);
            return;
        }
        Piece parent = bench.tree()
                .parentOf(piece)
                .orElseThrow(() -> new EditRefused(EditRefused.Code.AT_THE_END));
        List<Piece> parents = bench.tree().pieces().filter(each -> each.kind() == parent.kind()).toList();
        int next = parents.indexOf(parent) + step;
        if (next < 0 || next >= parents.size()) {
            throw new EditRefused(EditRefused.Code.AT_THE_END);
        }
        siblings.remove(piece);
        List<Piece> others = parents.get(next).children();
        others.add(step < 0 ? others.size() : 0, piece);
    }

    void apply(PlanEdit.MoveInto edit) throws EditRefused {
        Piece piece = bench.piece(edit.id());
        Piece parent = bench.piece(edit.parent());
        boolean fits = piece.kind() == Kind.ITEM && parent.kind() == Kind.TASK
                || piece.kind() == Kind.TASK && parent.kind() == Kind.GROUP;
        if (!fits) {
            throw new EditRefused(EditRefused.Code.NOT_POSSIBLE_HERE);
        }
        bench.tree().siblingsOf(piece).remove(piece);
        if (edit.position() < 0 || edit.position() > parent.children().size()) {
            throw new EditRefused(EditRefused.Code.NO_SUCH_POSITION);
        }
        parent.children().add(edit.position(), piece);
    }

    /** The plan with a new row in a table of indicators. */
    Plan row(PlanEdit.AddRow edit) throws EditRefused {
        Plan plan = bench.plan();
        if (PlanTree.ids(plan).contains(edit.id()) || edit.level() < 0 || edit.level() > 2) {
            throw new EditRefused(EditRefused.Code.NO_SUCH_POSITION);
        }
        Appendix table = IndicatorTables.takingIn(plan, edit.after(), bench.tree().freshId("table of indicators"))
                .orElseThrow(() -> new EditRefused(EditRefused.Code.NOT_THERE));
        if (table.kind() != AppendixKind.INDICATORS) {
            throw new EditRefused(EditRefused.Code.NOT_POSSIBLE_HERE);
        }
        RowAddition addition = new RowAddition(table, plan.year());
        List<String> cells = edit.cells().stream().map(TypedText::lines).toList();
        if (cells.size() > addition.columns()) {
            throw new EditRefused(EditRefused.Code.NO_COLUMN);
        }
        int name = addition.nameColumn();
        Workbench.needed(name < 0 ? String.join("", cells) : name < cells.size() ? cells.get(name) : "");
        return with(addition.with(edit.id(), edit.after(), edit.level(), cells, directory));
    }

    /** Whether this is a row or a table of indicators, and no piece of the tree. */
    boolean isRow(UUID id) {
        return bench.tree().find(id).isEmpty() && table(id).isPresent();
    }

    private Optional<Appendix> table(UUID id) {
        return IndicatorTables.takingIn(bench.plan(), id, id).filter(table -> table.kind() == AppendixKind.INDICATORS);
    }

    private Appendix tableOfRow(UUID row) throws EditRefused {
        return table(row).filter(table -> !table.id().equals(row))
                .orElseThrow(() -> new EditRefused(EditRefused.Code.NOT_POSSIBLE_HERE));
    }

    /** The plan with a row of indicators further up or down. */
    Plan row(PlanEdit.Move edit) throws EditRefused {
        return with(new RowMove(tableOfRow(edit.id()), directory, bench.plan().year())
                .towards(edit.id(), edit.direction() == Direction.UP)
                .orElseThrow(() -> new EditRefused(EditRefused.Code.AT_THE_END)));
    }

    /** The plan with an indicator below another group row of its table. */
    Plan row(PlanEdit.MoveInto edit) throws EditRefused {
        Appendix table = tableOfRow(edit.id());
        if (!table(edit.parent()).filter(table::equals).isPresent()) {
            throw new EditRefused(EditRefused.Code.NOT_POSSIBLE_HERE);
        }
        return with(new RowMove(table, directory, bench.plan().year()).into(edit.id(), edit.parent(), edit.position())
                .orElseThrow(() -> new EditRefused(EditRefused.Code.NO_SUCH_POSITION)));
    }

    /** The plan with new numbers in the table, or below the group row, that the correction names. */
    Plan row(PlanEdit.Renumber edit, UUID group) throws EditRefused {
        Appendix table = table(group).orElseThrow(() -> new EditRefused(EditRefused.Code.NOT_THERE));
        RowRenumbering renumbering = new RowRenumbering(table, bench.plan().year());
        if (!renumbering.hasNumbers()) {
            throw new EditRefused(EditRefused.Code.NO_COLUMN);
        }
        boolean whole = table.id().equals(group);
        if (!whole && table.rows().stream().noneMatch(row -> row.id().equals(group) && row.level() == 0)) {
            throw new EditRefused(EditRefused.Code.NOT_POSSIBLE_HERE);
        }
        if (!whole && !renumbering.hasIndicators(group)) {
            throw new EditRefused(EditRefused.Code.NOTHING_CHANGES);
        }
        return with((whole ? renumbering.ofTable(edit.style()) : renumbering.below(group, edit.style()))
                .orElseThrow(() -> new EditRefused(EditRefused.Code.NUMBERS_EXHAUSTED)));
    }

    private Plan with(Appendix table) {
        return IndicatorTables.plan(bench.plan(), table);
    }
}
