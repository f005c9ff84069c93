package vn.sokehoach.core.edit;

import java.util.List;
import java.util.function.UnaryOperator;
import vn.sokehoach.core.agency.AgencyDirectory;
import vn.sokehoach.core.agency.AgencyId;
import vn.sokehoach.core.agency.AgencyMention;
import vn.sokehoach.core.edit.table.CellChange;
import vn.sokehoach.core.edit.tree.Piece;
import vn.sokehoach.core.edit.tree.Piece.Kind;
import vn.sokehoach.core.plan.AgencyRole;
import vn.sokehoach.core.plan.Appendix;
import vn.sokehoach.core.plan.AppendixRow;
import vn.sokehoach.core.plan.AppendixRow.Indicator;
import vn.sokehoach.core.plan.Assignment;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.reading.phrase.DeadlineRecogniser;
import vn.sokehoach.core.reading.table.ColumnRole;
import vn.sokehoach.core.text.TypedText;
import vn.sokehoach.core.text.VietnameseText;

/** Says who does something and until when. */
final class Naming {
    private final Workbench bench;
    private final AgencyDirectory directory;

    Naming(Workbench bench, AgencyDirectory directory) {
        this.bench = bench;
        this.directory = directory;
    }

    /** The plan with a row of indicators assigned; a piece of the tree is changed in place. */
    Plan apply(PlanEdit.Assign edit) throws EditRefused {
        String names = TypedText.line(edit.names()).replaceAll("^[,;\\s]+|[,;\\s]+$", "");
        Piece piece = bench.tree().find(edit.id()).orElse(null);
        if (piece == null) {
            return assignRow(edit, names);
        }
        boolean order = piece.kind() == Kind.ORDER && edit.role() != AgencyRole.MONITORING;
        if (piece.kind() != Kind.TASK && !order) {
            throw new EditRefused(EditRefused.Code.NOT_POSSIBLE_HERE);
        }
        Assignment old = piece.assignment();
        List<AgencyMention> named = directory.mentions(names);
        piece.assignment(switch (edit.role()) {
            case LEAD -> new Assignment(named, old.cooperatingText(), old.cooperating(), old.monitoring());
            case COOPERATING -> new Assignment(old.lead(), names.isEmpty() ? null : names, order ? List.of() : named,
                    old.monitoring());
            case MONITORING -> new Assignment(old.lead(), old.cooperatingText(), old.cooperating(), named);
        });
        return bench.plan();
    }

    private Plan assignRow(PlanEdit.Assign edit, String names) throws EditRefused {
        CellChange change = CellChange.in(bench.plan(), edit.id(), directory, "")
                .orElseThrow(() -> new EditRefused(EditRefused.Code.NOT_THERE));
        int column = change.column(ColumnRole.AGENCY);
        if (column < 0 || edit.role() != AgencyRole.LEAD) {
            throw new EditRefused(EditRefused.Code.NOT_POSSIBLE_HERE);
        }
        return change.setAlone(edit.id(), column, names);
    }

    void apply(PlanEdit.SetDeadline edit) throws EditRefused {
        Piece piece = bench.piece(edit.id());
        if (piece.kind() != Kind.TASK && piece.kind() != Kind.ITEM) {
            throw new EditRefused(EditRefused.Code.NOT_POSSIBLE_HERE);
        }
        String typed = TypedText.lines(edit.text());
        if (!DeadlineRecogniser.isUnderstood(typed, bench.plan().year())) {
            throw new EditRefused(EditRefused.Code.DEADLINE_UNKNOWN, typed);
        }
        piece.deadlines(DeadlineRecogniser.parseCell(typed, bench.plan().year()));
    }

    /** The plan in which a printed name means an agency in every row; in the pieces of the tree it is changed in place. */
    Plan apply(PlanEdit.NameAgency edit) throws EditRefused {
        String key = VietnameseText.tight(edit.printed());
        if (bench.plan().mentions().noneMatch(mention -> VietnameseText.tight(mention.printed()).equals(key))) {
            throw new EditRefused(EditRefused.Code.NAME_NOT_PRINTED, TypedText.line(edit.printed()));
        }
        UnaryOperator<List<AgencyMention>> named = mentions -> named(mentions, key, edit.agency());
        bench.tree().pieces().forEach(piece -> {
            Assignment old = piece.assignment();
            piece.assignment(new Assignment(named.apply(old.lead()), old.cooperatingText(),
                    named.apply(old.cooperating()), named.apply(old.monitoring())));
        });
        Plan plan = bench.plan();
        List<Appendix> appendices = plan.appendices().stream().map(appendix -> named(appendix, named)).toList();
        return new Plan(plan.id(), plan.year(), plan.heading(), plan.body(), appendices, plan.citations(),
                plan.reading());
    }

    private static List<AgencyMention> named(List<AgencyMention> mentions, String key, AgencyId agency) {
        return mentions.stream()
                .map(mention -> VietnameseText.tight(mention.printed()).equals(key)
                        ? new AgencyMention(mention.printed(), List.of(agency))
                        : mention)
                .toList();
    }

    private static Appendix named(Appendix appendix, UnaryOperator<List<AgencyMention>> named) {
        List<AppendixRow> rows = appendix.rows()
                .stream()
                .map(row -> row.content() instanceof Indicator old
                        ? new AppendixRow(row.id(), row.level(), row.no(), row.cells(),
                                new Indicator(old.name(), old.unit(), old.targets(), old.agencyPrinted(),
                                        named.apply(old.agencies())),
                                row.source())
                        : row)
                .toList();
        return new Appendix(appendix.id(), appendix.no(), appendix.kind(), appendix.title(), appendix.basis(),
                appendix.table(), rows);
    }
}
