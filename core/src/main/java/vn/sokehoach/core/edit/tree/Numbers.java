package vn.sokehoach.core.edit.tree;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.text.NumberStyle;

/** The numbers of groups and tasks: the next one, and all of them anew. */
public final class Numbers {
    private final PlanTree tree;

    public Numbers(PlanTree tree) {
        this.tree = tree;
    }

    /**
     * How the tasks of a group count: as its own labels do, else as those of the first group that tells. Letters that end in
     * front of f do not tell whether it is counted: then it is where any group has it.
     */
    public NumberStyle ofTasks(Piece group) {
        if (isRunning()) {
            return NumberStyle.RUNNING;
        }
        List<NumberStyle> styles = Stream.concat(Stream.of(group), tree.groups().stream())
                .flatMap(each -> NumberStyle.of(labels(each.children())).stream())
                .toList();
        NumberStyle first = styles.isEmpty() ? NumberStyle.LETTERS : styles.getFirst();
        boolean tells = labels(group.children()).contains("g");
        return first == NumberStyle.LETTERS && !tells && styles.contains(NumberStyle.LETTERS_WITH_F)
                ? NumberStyle.LETTERS_WITH_F
                : first;
    }

    /** How the groups count: as their labels do, else 1, 2, 3. */
    public NumberStyle ofGroups() {
        return NumberStyle.of(labels(tree.groups())).orElse(NumberStyle.NUMBERS);
    }

    /** Whether numbers go on from one group into the next. */
    private boolean isRunning() {
        List<List<String>> groups =
                tree.groups().stream().map(group -> labels(group.children())).filter(all -> !all.isEmpty()).toList();
        return groups.stream().allMatch(all -> NumberStyle.of(all).equals(Optional.of(NumberStyle.NUMBERS)))
                && NumberStyle.isRunning(groups);
    }

    private static List<String> labels(List<Piece> pieces) {
        return pieces.stream().map(Piece::label).filter(label -> !label.isEmpty()).toList();
    }

    /** The number of a piece that was put behind all others, as theirs go on; "" where it stands before others. */
    public String next(Piece piece) {
        List<Piece> siblings = tree.siblingsOf(piece);
        if (piece.kind() == Piece.Kind.ITEM || siblings.getLast() != piece) {
            return "";
        }
        Optional<Piece> group = tree.parentOf(piece);
        NumberStyle style = group.map(this::ofTasks).orElseGet(this::ofGroups);
        List<Piece> before = style == NumberStyle.RUNNING ? runningBefore(piece)
                : siblings.subList(0, siblings.size() - 1);
        if (before.isEmpty()) {
            return style.label(1).orElse("");
        }
        return style.after(before.getLast().label()).orElse("");
    }

    /** All tasks before one that stands last of all; nothing can go on where others follow. */
    private List<Piece> runningBefore(Piece piece) {
        List<Piece> all = tree.groups().stream().flatMap(group -> group.children().stream()).toList();
        return all.getLast() == piece ? all.subList(0, all.size() - 1) : List.of(piece);
    }

    /**
     * Numbers the tasks of a group, or the groups, from the first; running numbers in all groups.
     *
     * @param group null for the groups themselves
     * @param style null as they count now
     * @return whether there are labels for all; where not, nothing is changed
     */
    public boolean renumber(@Nullable Piece group, @Nullable NumberStyle style) {
        NumberStyle chosen = style != null ? style : group == null ? ofGroups() : ofTasks(group);
        List<Piece> pieces = group == null ? tree.groups()
                : chosen == NumberStyle.RUNNING
                        ? tree.groups().stream().flatMap(each -> each.children().stream()).toList()
                        : group.children();
        if (!pieces.isEmpty() && chosen.label(pieces.size()).isEmpty()) {
            return false;
        }
        for (int place = 0; place < pieces.size(); place++) {
            pieces.get(place).label(chosen.label(place + 1).orElseThrow());
        }
        return true;
    }
}
