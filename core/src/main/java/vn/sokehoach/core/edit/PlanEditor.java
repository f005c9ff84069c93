package vn.sokehoach.core.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.sokehoach.core.agency.Agency;
import vn.sokehoach.core.agency.AgencyCatalogue;
import vn.sokehoach.core.agency.AgencyDirectory;
import vn.sokehoach.core.agency.AgencyId;
import vn.sokehoach.core.change.KeptDocument;
import vn.sokehoach.core.check.PlanCheck;
import vn.sokehoach.core.edit.table.CellChange;
import vn.sokehoach.core.edit.table.TableSync;
import vn.sokehoach.core.edit.tree.Accounting;
import vn.sokehoach.core.edit.tree.DocumentText;
import vn.sokehoach.core.edit.tree.HandSet;
import vn.sokehoach.core.edit.tree.PlanTree;
import vn.sokehoach.core.edit.tree.Rereading;
import vn.sokehoach.core.edit.tree.SettledProblems;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.reading.structure.IssuerRecogniser;
import vn.sokehoach.core.reading.structure.TaskWords;
import vn.sokehoach.core.source.DraftProblem;
import vn.sokehoach.core.text.TypedText;
import vn.sokehoach.core.text.VietnameseText;

/**
 * Makes corrections to plans. What is kept has its id for ever; agencies and deadlines that the words themselves said are
 * recognised anew from changed words; tables stay in step with the tasks in them; the account of the blocks adds up.
 */
public final class PlanEditor {
    private static final int SHORTEST_ALIAS = 3;
    private final AgencyCatalogue catalogue;
    private final DocumentText text;
    private final String seed;

    /**
     * An editor of plans that were read from these documents.
     *
     * @param documents empty where their texts are not at hand; what is split then keeps the place of the whole
     */
    public PlanEditor(AgencyCatalogue catalogue, Collection<KeptDocument> documents) {
        this(catalogue, documents, "");
    }

    /** The same; {@code seed} makes the ids of new things others than those that were made with another one. */
    public PlanEditor(AgencyCatalogue catalogue, Collection<KeptDocument> documents, String seed) {
        this.catalogue = catalogue;
        this.text = new DocumentText(documents);
        this.seed = seed;
    }

    /**
     * The plan with one correction; pure.
     *
     * @throws EditRefused where it cannot be made, with the reason
     */
    public Plan apply(Plan plan, PlanEdit edit) throws EditRefused {
        return apply(begin(plan, List.of()), edit).plan();
    }

    /** A plan before its first correction, with the agencies that are known of all provinces. */
    Edited begin(Plan plan, List<Agency> known) {
        String owner = owner(plan);
        List<Agency> own = known.stream().filter(agency -> agency.id().owner().equals(owner)).toList();
        return new Edited(plan, own, new AgencyDirectory(catalogue, own, owner), Set.of(), Set.of(),
                Decisions.NONE);
    }

    /** The province whose agencies a plan means: that of the agencies it names, else its issuer's; "" where neither tells. */
    public static String owner(Plan plan) {
        return plan.mentions()
                .flatMap(mention -> mention.agencies().stream())
                .map(AgencyId::owner)
                .findFirst()
                .or(() -> IssuerRecogniser.provinceOf(plan.heading().issuer()))
                .orElse("");
    }

    /** The agencies that have to be kept with a plan: those it names, and those that got a name. */
    static List<Agency> agencies(Edited edited) {
        Set<AgencyId> ids = new HashSet<>(edited.renamed());
        edited.plan().mentions().flatMap(mention -> mention.agencies().stream()).forEach(ids::add);
        return edited.directory().used(ids);
    }

    Edited apply(Edited before, PlanEdit edit) throws EditRefused {
        Edited after = switch (edit) {
            case PlanEdit.SetHeading heading -> before.with(withHeading(before, heading));
            case PlanEdit.SetCell cell -> before.with(withCell(before, cell));
            case PlanEdit.NameAgency naming -> withName(before, naming);
            case PlanEdit.LeaveOut leave -> left(before, leave);
            case PlanEdit.Refuse refuse -> before.with(before.decided().with(refuse));
            case PlanEdit.PutAside settled -> aside(before, settled.problem());
            default -> onTree(before, edit);
        };
        return after.with(SettledProblems.without(before.plan(), after.plan()));
    }

    /** Whether a correction could be made; what follows from it is left undone, so that this is quick. */
    boolean isAllowed(Edited before, PlanEdit edit) {
        try {
            switch (edit) {
                case PlanEdit.SetHeading _,PlanEdit.SetCell _,PlanEdit.NameAgency _,PlanEdit.LeaveOut _,PlanEdit.Refuse _,PlanEdit.PutAside _ ->
                    apply(before, edit);
                default -> changed(bench(before.plan()), before.directory(), edit);
            }
            return true;
        } catch (EditRefused refused) {
            return false;
        }
    }

    private Workbench bench(Plan plan) {
        return new Workbench(plan, PlanTree.of(plan, seed), text);
    }

    private static Plan withHeading(Edited before, PlanEdit.SetHeading edit) throws EditRefused {
        Plan plan = HeadingEdits.apply(before.plan(), edit);
        if (plan.year() == before.plan().year()) {
            return plan;
        }
        PlanTree tree = PlanTree.of(plan);
        new Rereading(PlanTree.of(before.plan()), before.byHand()).readYear(tree,
                new TaskWords(before.directory(), before.plan().year()),
                new TaskWords(before.directory(), plan.year()));
        return tree.plan();
    }

    private Plan withCell(Edited before, PlanEdit.SetCell edit) throws EditRefused {
        CellChange change = CellChange.in(before.plan(), edit.row(), before.directory(), seed)
                .orElseThrow(() -> new EditRefused(EditRefused.Code.NOT_THERE));
        if (edit.column() < 0 || edit.column() >= change.columns()) {
            throw new EditRefused(EditRefused.Code.NO_COLUMN);
        }
        Plan plan = change.set(edit.row(), edit.column(), TypedText.lines(edit.text()));
        if (PlanTree.of(plan).pieces().anyMatch(piece -> piece.text().isEmpty())) {
            throw new EditRefused(EditRefused.Code.EMPTY);
        }
        return plan;
    }

    private static Edited left(Edited before, PlanEdit.LeaveOut edit) throws EditRefused {
        if (!PlanTree.ids(before.plan()).contains(edit.id())) {
            throw new EditRefused(EditRefused.Code.NOT_THERE);
        }
        return before.with(before.decided().with(edit));
    }

    /** What comes to light only because the problem is gone speaks of the same place, which was looked at. */
    private static Edited aside(Edited before, DraftProblem problem) throws EditRefused {
        List<DraftProblem> open = PlanCheck.problems(before.plan());
        if (!open.contains(problem) || before.decided().aside().contains(problem)) {
            throw new EditRefused(EditRefused.Code.NOT_THERE);
        }
        Plan after = Accounting.settled(before.plan(), problem);
        Set<DraftProblem> aside = new HashSet<>(before.decided().aside());
        aside.add(problem);
        PlanCheck.problems(after).stream().filter(other -> !open.contains(other)).forEach(aside::add);
        return before.with(after).with(before.decided().puttingAside(aside));
    }

    private Edited withName(Edited before, PlanEdit.NameAgency edit) throws EditRefused {
        String name = TypedText.line(edit.printed());
        Workbench bench = bench(before.plan());
        Plan named = new Naming(bench, before.directory()).apply(edit);
        Agency agency = before.directory()
                .used(Set.of(edit.agency()))
                .stream()
                .findFirst()
                .orElseThrow(() -> new EditRefused(EditRefused.Code.AGENCY_NOT_KNOWN, edit.agency().code()));
        boolean there = Stream.concat(agency.aliases().stream(), agency.names().stream().map(Agency.ValidName::name))
                .anyMatch(other -> VietnameseText.tight(other).equals(VietnameseText.tight(name)));
        Edited after = there || name.length() < SHORTEST_ALIAS ? before : withAlias(before, agency, name);
        String key = VietnameseText.tight(name);
        new Rereading(PlanTree.of(before.plan()), before.byHand()).read(bench.tree(),
                new TaskWords(before.directory(), named.year()), new TaskWords(after.directory(), named.year()),
                TableSync.rows(named), piece -> VietnameseText.tight(piece.text()).contains(key));
        return after.with(inStep(before, named, bench.tree()));
    }

    private Edited withAlias(Edited before, Agency agency, String name) {
        List<Agency> known = new ArrayList<>(
                before.known().stream().filter(other -> !other.id().equals(agency.id())).toList());
        known.add(agency.alsoCalled(List.of(name)));
        Set<AgencyId> renamed = new HashSet<>(before.renamed());
        renamed.add(agency.id());
        return new Edited(before.plan(), known, new AgencyDirectory(catalogue, known, agency.id().owner()), renamed,
                before.byHand(), before.decided());
    }

    private Edited onTree(Edited before, PlanEdit edit) throws EditRefused {
        Workbench bench = bench(before.plan());
        Plan base = changed(bench, before.directory(), edit);
        Set<HandSet> byHand = new HashSet<>(before.byHand());
        handSet(edit).ifPresent(byHand::add);
        new Rereading(PlanTree.of(before.plan()), byHand).read(bench.tree(),
                new TaskWords(before.directory(), base.year()), TableSync.rows(before.plan()));
        Plan after = inStep(before, base, bench.tree());
        return before.with(switch (edit) {
            case PlanEdit.TakeUp takeUp -> Accounting.used(after, takeUp.block());
            case PlanEdit.Drop _ -> Accounting.known(before.plan(), after, text);
            default -> after;
        }, byHand);
    }

    private static Plan changed(Workbench bench, AgencyDirectory directory, PlanEdit edit) throws EditRefused {
        switch (edit) {
            case PlanEdit.Reword reword -> {
                return new Wording(bench).apply(reword);
            }
            case PlanEdit.Relabel relabel -> {
                return new Wording(bench).apply(relabel);
            }
            case PlanEdit.Drop drop -> {
                return new Dropping(bench).apply(drop);
            }
            case PlanEdit.Assign assign -> {
                return new Naming(bench, directory).apply(assign);
            }
            case PlanEdit.AddRow row -> {
                return new Placing(bench, directory).row(row);
            }
            case PlanEdit.Move move when new Placing(bench, directory).isRow(move.id()) -> {
                return new Placing(bench, directory).row(move);
            }
            case PlanEdit.MoveInto move when new Placing(bench, directory).isRow(move.id()) -> {
                return new Placing(bench, directory).row(move);
            }
            case PlanEdit.Renumber renumber when renumber.group() != null
                    && new Placing(bench, directory).isRow(renumber.group()) -> {
                return new Placing(bench, directory).row(renumber, renumber.group());
            }
            case PlanEdit.Split split -> new Splitting(bench).apply(split);
            case PlanEdit.Join join -> new Joining(bench).apply(join);
            case PlanEdit.Add add -> new Placing(bench, directory).apply(add);
            case PlanEdit.Renumber renumber -> new Wording(bench).apply(renumber);
            case PlanEdit.Move move -> new Placing(bench, directory).apply(move);
            case PlanEdit.MoveInto move -> new Placing(bench, directory).apply(move);
            case PlanEdit.ChangeRole role -> new RoleChanging(bench).apply(role);
            case PlanEdit.SetDeadline deadline -> new Naming(bench, directory).apply(deadline);
            case PlanEdit.TakeUp takeUp -> {
                if (!Accounting.isUnread(bench.plan(), takeUp.block())) {
                    throw new EditRefused(EditRefused.Code.NOT_UNREAD);
                }
                new TakingUp(bench).apply(takeUp);
            }
            default -> throw new IllegalArgumentException("not about the pieces of a plan: " + edit);
        }
        return bench.plan();
    }

    private static Optional<HandSet> handSet(PlanEdit edit) {
        return switch (edit) {
            case PlanEdit.Assign assign -> Optional.of(new HandSet(assign.id(), assign.role()));
            case PlanEdit.SetDeadline deadline -> Optional.of(new HandSet(deadline.id(), null));
            default -> Optional.empty();
        };
    }

    /** The plan of a tree, everything else of it from the base, its tables in step. */
    private static Plan inStep(Edited before, Plan base, PlanTree tree) {
        return TableSync.plan(before.plan(), base, tree);
    }
}
