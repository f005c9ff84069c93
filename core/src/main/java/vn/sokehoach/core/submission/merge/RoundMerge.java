package vn.sokehoach.core.submission.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.agency.AgencyId;
import vn.sokehoach.core.plan.AgencyRole;
import vn.sokehoach.core.submission.CellChange;
import vn.sokehoach.core.submission.CellChange.Result;
import vn.sokehoach.core.submission.FormProblem;
import vn.sokehoach.core.submission.Kit;
import vn.sokehoach.core.submission.KitField;
import vn.sokehoach.core.submission.KitRow;
import vn.sokehoach.core.submission.ReturnedForm;
import vn.sokehoach.core.submission.ReturnedForm.Cell;
import vn.sokehoach.core.submission.ReturnedForm.Doubt;
import vn.sokehoach.core.submission.ReturnedForm.Problem;
import vn.sokehoach.core.submission.content.RecordedValues;

/**
 * Compares the forms that came back for a plan and period with what was sent and what is recorded now, cell by cell.
 *
 * <p>Of several forms on one task the one of the leading agency comes first, then those of the others in their order: what
 * an earlier one changes is ours for the later ones, so that none overrides another unseen.
 */
public final class RoundMerge {
    private final RecordedValues recorded;
    private final Reporters reporters;
    private final Roles roles;

    /** A merge over what is recorded, before any of the forms is taken. */
    public RoundMerge(RecordedValues recorded, Reporters reporters, Roles roles) {
        this.recorded = recorded;
        this.reporters = reporters;
        this.roles = roles;
    }

    /** In which role an agency was asked about a task in this round. */
    public interface Roles {

        /** Its role; null where it was not asked. */
        @Nullable
        AgencyRole of(AgencyId agency, UUID subject);
    }

    /** A form and the kit that it was made from. */
    public record Submitted(Kit kit, ReturnedForm form) {}

    /** The forms beside what is recorded, in the order in which they are given. */
    public List<MergedForm> of(List<Submitted> forms) {
        List<Met> met = new ArrayList<>();
        List<List<Problem>> notes = new ArrayList<>();
        for (int at = 0; at < forms.size(); at++) {
            notes.add(met(forms.get(at), at, met));
        }
        Map<Place, Standing> standing = new HashMap<>();
        Map<Met, CellChange> changes = new HashMap<>();
        met.stream()
                .sorted(Comparator.comparingInt(Met::rank))
                .forEach(one -> changes.put(one, standing.computeIfAbsent(one.place(), this::standing).take(one)));
        List<MergedForm> merged = new ArrayList<>();
        for (int at = 0; at < forms.size(); at++) {
            int form = at;
            List<CellChange> own = met.stream().filter(one -> one.form == form).map(changes::get).toList();
            merged.add(new MergedForm(forms.get(at).kit(), forms.get(at).form(), own,
                    told(own, notes.get(at))));
        }
        return merged;
    }

    private static List<Problem> met(Submitted submitted, int form, List<Met> met) {
        Map<KitRow, List<Cell>> rows = new LinkedHashMap<>();
        for (Cell cell : submitted.form().cells()) {
            Optional<KitRow> row = submitted.kit().row(cell.row());
            row.filter(asked -> asked.sent().containsKey(cell.field()))
                    .ifPresent(asked -> rows.computeIfAbsent(asked, _ -> new ArrayList<>()).add(cell));
        }
        List<Problem> notes = new ArrayList<>();
        rows.forEach((row, cells) -> {
            RowCheck check = new RowCheck(row, cells);
            cells.forEach(cell -> met.add(new Met(form, submitted.kit().to(), row, cell, check.doubt(cell))));
            notes.addAll(check.notes());
        });
        return notes;
    }

    private static List<Problem> told(List<CellChange> changes, List<Problem> notes) {
        List<Problem> told = new ArrayList<>(notes);
        changes.stream()
                .filter(change -> change.field().ofIndicator() && change.result() == Result.UNCHANGED)
                .filter(change -> change.doubt() == null && !change.returned().equals(change.sent())
                        && !change.returned().equals(change.ours()))
                .forEach(change -> told.add(Problem.of(FormProblem.PRINTED_OTHERWISE, change.where(), change.ours(),
                        change.returned())));
        return told;
    }

    private Standing standing(Place place) {
        return new Standing(recorded.of(place.subject, place.field));
    }

    private record Place(UUID subject, KitField field) {}

    /** A cell of a form with its row. */
    private record Met(int form, KitRow.Addressee from, KitRow row, Cell cell, @Nullable Doubt doubt) {
        private Place place() {
            return new Place(row.subject(), cell.field());
        }

        /** The order of merging: who leads says first. */
        private int rank() {
            AgencyRole role = row.role();
            return role == null ? 0 : role.ordinal();
        }
    }

    /** What stands at a place while one form after the other is looked at. */
    private final class Standing {
        private String ours;
        private boolean taken;
        private boolean open;

        Standing(String ours) {
            this.ours = ours;
        }

        private CellChange take(Met met) {
            String sent = met.row.sent().getOrDefault(met.cell.field(), "");
            String before = ours;
            String returned = met.cell.value();
            Result result = met.doubt != null ? Result.CONFLICT
                    : ThreeWays.of(met.cell.field(), sent, ours, returned, !taken && yields(met));
            if (result == Result.THEIRS && open) {
                result = Result.CONFLICT;
            }
            if (result == Result.THEIRS) {
                ours = returned;
                taken = true;
            }
            open |= result == Result.CONFLICT;
            return new CellChange(met.row, met.cell.field(), sent, before, returned, result, met.cell.where(),
                    met.doubt);
        }

        /** The same agency may correct what it reported, and who leads what another reported before. */
        private boolean yields(Met met) {
            if (met.cell.field().ofIndicator()) {
                String source = reporters.source(met.row.subject(), met.cell.field());
                return source != null && source.startsWith(origin(met.from));
            }
            AgencyId reporter = reporters.of(met.row.subject(), met.cell.field());
            return reporter != null && (Objects.equals(reporter, met.from.agency())
                    || met.row.role() == AgencyRole.LEAD && roles.of(reporter, met.row.subject()) != AgencyRole.LEAD);
        }
    }

    /** How the source of a figure begins that was taken from an agency's form. */
    public static String origin(KitRow.Addressee from) {
        return from.agencyName() + ", " + from.period() + ", ";
    }
}
