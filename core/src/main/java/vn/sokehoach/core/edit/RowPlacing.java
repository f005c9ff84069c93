package vn.sokehoach.core.edit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.sokehoach.core.agency.AgencyDirectory;
import vn.sokehoach.core.edit.PlanEdit.Direction;
import vn.sokehoach.core.edit.table.IndicatorTables;
import vn.sokehoach.core.edit.table.RowAddition;
import vn.sokehoach.core.edit.table.RowMove;
import vn.sokehoach.core.edit.table.RowRenumbering;
import vn.sokehoach.core.edit.tree.PlanTree;
import vn.sokehoach.core.plan.Appendix;
import vn.sokehoach.core.plan.AppendixKind;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.text.TypedText;

/** Puts rows of indicators among others: a new one, one that moves, and all of them under new numbers. */
final class RowPlacing {
    private final Workbench bench;
    private final Plan plan;
    private final AgencyDirectory directory;

    RowPlacing(Workbench bench, AgencyDirectory directory) {
        this.bench = bench;
        this.plan = bench.plan();
        this.directory = directory;
    }

    /** The plan with a new row in a table of indicators. */
    Plan apply(PlanEdit.AddRow edit) throws EditRefused {
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

    /** Whether this is a row or a table of indicators. */
    boolean knows(UUID id) {
        return table(id).isPresent();
    }

    private Optional<Appendix> table(UUID id) {
        return IndicatorTables.takingIn(plan, id, id).filter(table -> table.kind() == AppendixKind.INDICATORS);
    }

    private Appendix tableOfRow(UUID row) throws EditRefused {
        return table(row).filter(table -> !table.id().equals(row))
                .orElseThrow(() -> new EditRefused(EditRefused.Code.NOT_POSSIBLE_HERE));
    }

    Plan apply(PlanEdit.Move edit) throws EditRefused {
        RowMove move = new RowMove(tableOfRow(edit.id()), directory, plan.year());
        return with((edit.direction() == Direction.UP ? move.up(edit.id()) : move.down(edit.id()))
                .orElseThrow(() -> new EditRefused(EditRefused.Code.AT_THE_END)));
    }

    Plan apply(PlanEdit.MoveInto edit) throws EditRefused {
        Appendix table = tableOfRow(edit.id());
        if (!table(edit.parent()).filter(table::equals).isPresent()) {
            throw new EditRefused(EditRefused.Code.NOT_POSSIBLE_HERE);
        }
        return with(new RowMove(table, directory, plan.year()).into(edit.id(), edit.parent(), edit.position())
                .orElseThrow(() -> new EditRefused(EditRefused.Code.NO_SUCH_POSITION)));
    }

    /** The plan with new numbers in the table, or below the group row, that the correction names. */
    Plan apply(PlanEdit.Renumber edit, UUID group) throws EditRefused {
        Appendix table = table(group).orElseThrow(() -> new EditRefused(EditRefused.Code.NOT_THERE));
        RowRenumbering renumbering = new RowRenumbering(table, plan.year());
        boolean whole = table.id().equals(group);
        if (!whole && table.rows().stream().noneMatch(row -> row.id().equals(group) && row.level() == 0)) {
            throw new EditRefused(EditRefused.Code.NOT_POSSIBLE_HERE);
        }
        return with((whole ? renumbering.ofTable(edit.style()) : renumbering.below(group, edit.style()))
                .orElseThrow(() -> new EditRefused(EditRefused.Code.NUMBERS_EXHAUSTED)));
    }

    private Plan with(Appendix table) {
        return IndicatorTables.plan(plan, table);
    }
}
