package vn.sokehoach.core.amend;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sokehoach.core.plan.Appendix;
import vn.sokehoach.core.plan.AppendixRow;
import vn.sokehoach.core.plan.Order;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.source.Source;
import vn.sokehoach.core.source.SourceFile;

/**
 * What of a kept plan a new document is a new version of.
 *
 * <p>A document with running text takes the place of each kept file with running text that it is alike, with all that came
 * from that file, its appendices too. An appendix takes the place of the one that it was recognised as. All else stays:
 * what came from other files is not touched by a document that is no version of them.
 *
 * <p>Alike is a third of the tasks and orders, or of the rows, of the smaller of both. The plans of one province for two
 * years share a quarter of their tasks at most; an amended plan mostly keeps nine of ten.
 */
final class Scope {
    private static final double ALIKE = 1.0 / 3;

    private final Plan kept;
    private final Plan fresh;
    private final boolean whole;
    private final Set<UUID> recognised;
    private final Set<String> files;
    private final Set<UUID> rows = new HashSet<>();
    private final Set<Source> rowSources = new HashSet<>();

    /**
     * The scope of a document.
     *
     * @param fresh      what was recognised in it, where it is in the kept plan too under the ids that it has there
     * @param recognised the ids of the kept plan that are in it too
     */
    Scope(Plan kept, Plan fresh, Collection<UUID> recognised) {
        this(kept, fresh, recognised, false);
    }

    private Scope(Plan kept, Plan fresh, Collection<UUID> recognised, boolean whole) {
        this.kept = kept;
        this.fresh = fresh;
        this.whole = whole;
        this.recognised = Set.copyOf(recognised);
        this.files = whole ? kept.reading().files().stream().map(SourceFile::name).collect(Collectors.toSet())
                : textFiles(kept).filter(this::isAlike).collect(Collectors.toSet());
        kept.appendices().stream().filter(this::takesThePlaceOf).forEach(appendix -> {
            appendix.rows().forEach(row -> rows.add(row.id()));
            appendix.rows()
                    .stream()
                    .map(AppendixRow::source)
                    .filter(source -> !source.isByHand())
                    .forEach(rowSources::add);
        });
    }

    /** Another state of the same plan, which takes the place of the whole: what is not in it is gone. */
    static Scope whole(Plan kept, Plan after) {
        return new Scope(kept, after, kept.appendices().stream().map(Appendix::id).toList(), true);
    }

    /** Whether all of the kept plan is superseded, what its documents do not print too. */
    boolean isWhole() {
        return whole;
    }

    private boolean takesThePlaceOf(Appendix appendix) {
        return recognised.contains(appendix.id());
    }

    /** The names of the kept files that are superseded as a whole. */
    Set<String> files() {
        return files;
    }

    /** Whether something that was read there stays where the new document does not have it. */
    boolean stays(UUID id, Source source) {
        return !whole && !files.contains(source.file()) && !rows.contains(id) && !rowSources.contains(source);
    }

    /** Whether the new document has running text that gives out tasks or orders. */
    boolean hasText() {
        return textFiles(fresh).findAny().isPresent();
    }

    /**
     * Whether the new document can be a version of the kept plan, or an addition to it that harms nothing: where both have
     * running texts they are alike, and so is each appendix of which a workbook has another version.
     */
    boolean isAlike() {
        if (hasText()) {
            return !files.isEmpty() || textFiles(kept).findAny().isEmpty();
        }
        return kept.appendices().stream().filter(this::takesThePlaceOf).allMatch(this::hasAlikeRows);
    }

    private boolean hasAlikeRows(Appendix appendix) {
        Appendix other = fresh.appendices()
                .stream()
                .filter(each -> each.id().equals(appendix.id()))
                .findFirst()
                .orElse(appendix);
        return isAlike(appendix.rows().stream().map(AppendixRow::id).toList(),
                other.rows().stream().map(AppendixRow::id).toList());
    }

    private boolean isAlike(String file) {
        return isAlike(texts(kept).filter(text -> text.source().file().equals(file)).map(Text::id).toList(),
                texts(fresh).map(Text::id).toList());
    }

    private static boolean isAlike(List<UUID> before, List<UUID> after) {
        Set<UUID> both = new HashSet<>(before);
        both.retainAll(Set.copyOf(after));
        return !both.isEmpty() && both.size() >= ALIKE * Math.min(before.size(), after.size());
    }

    private static Stream<String> textFiles(Plan plan) {
        return texts(plan).map(text -> text.source().file()).distinct();
    }

    private static Stream<Text> texts(Plan plan) {
        Set<UUID> ofTables = plan.appendices()
                .stream()
                .flatMap(appendix -> appendix.rows().stream())
                .map(AppendixRow::id)
                .collect(Collectors.toSet());
        Stream<Text> tasks = plan.tasks().map(Text::of).filter(task -> !ofTables.contains(task.id()));
        return Stream.concat(tasks, plan.body().orders().stream().map(Text::of));
    }

    private record Text(UUID id, Source source) {
        static Text of(PlanTask task) {
            return new Text(task.id(), task.source());
        }

        static Text of(Order order) {
            return new Text(order.id(), order.source());
        }
    }
}
