package vn.sokehoach.core.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.compare.SketchedPlan.Group;
import vn.sokehoach.core.compare.SketchedPlan.Row;
import vn.sokehoach.core.compare.SketchedPlan.Task;

/** Sketches plans and amends them, by a seed; remembers what must be told of the amendments. */
public final class Amender {
    /** So many syllables that two sentences of them are hardly ever alike by chance. */
    private static final List<String> ONSETS = List.of("b", "ch", "d", "đ", "g", "h", "kh", "l", "m", "n", "ng", "nh",
            "ph", "r", "s", "t", "th", "tr", "v", "x");
    private static final List<String> RIMES = List.of("an", "ương", "iên", "ạo", "ôi", "uyết", "ăm", "ích", "ụng",
            "ề", "ấp", "ải", "óc", "ưu", "ẩn", "ịt", "om", "áy", "ưa", "ục", "ểm", "oạt", "ỏe", "ánh", "ốt", "ìn", "ũ",
            "ờ", "éo", "ượp");

    private final Random random;
    private final Set<Object> touched = new HashSet<>();
    private final List<String> told = new ArrayList<>();
    private int agencies;

    public Amender(long seed) {
        this.random = new Random(seed);
    }

    /** A plan of any kind. */
    public SketchedPlan sketch() {
        SketchedPlan sketch = new SketchedPlan();
        for (int group = 2 + random.nextInt(4); group > 0; group--) {
            Group made = sketch.group(words(8));
            for (int task = 3 + random.nextInt(6); task > 0; task--) {
                made.tasks.add(task());
            }
        }
        for (int row = random.nextInt(12); row > 0; row--) {
            sketch.rows.add(new Row(words(6), Integer.toString(10 + random.nextInt(80))));
        }
        return sketch;
    }

    private Task task() {
        Task task = new Task("Sở " + words(2), words(24), 1 + random.nextInt(12));
        IntStream.range(0, random.nextInt(4)).forEach(_ -> task.items.add(words(12)));
        return task;
    }

    /** Makes that many amendments, none of them twice in one place, and says how each must be told. */
    public List<String> amend(SketchedPlan sketch, int count) {
        for (int done = 0; done < count; done++) {
            switch (random.nextInt(8)) {
                case 0 -> reword(sketch);
                case 1 -> drop(sketch);
                case 2 -> add(sketch);
                case 3 -> move(sketch);
                case 4 -> reassign(sketch);
                case 5 -> postpone(sketch);
                case 6 -> raise(sketch);
                default -> rewordItem(sketch);
            }
        }
        return told;
    }

    private void reword(SketchedPlan sketch) {
        Task task = untouched(sketch);
        if (task != null) {
            task.work = words(6) + task.work.substring(task.work.indexOf(' ', task.work.length() / 4));
            tell("Reworded", task);
        }
    }

    private void drop(SketchedPlan sketch) {
        Task task = untouched(sketch);
        if (task != null) {
            sketch.groups.forEach(group -> group.tasks.remove(task));
            tell("Dropped", task);
        }
    }

    private void add(SketchedPlan sketch) {
        Task task = task();
        Group group = any(sketch.groups);
        group.tasks.add(random.nextInt(group.tasks.size() + 1), task);
        touched.add(task);
        tell("Added", task);
    }

    private void move(SketchedPlan sketch) {
        Task task = untouched(sketch);
        if (task != null) {
            Group home = sketch.groups.stream().filter(group -> group.tasks.contains(task)).findFirst().orElseThrow();
            Group other = sketch.groups.get((sketch.groups.indexOf(home) + 1) % sketch.groups.size());
            home.tasks.remove(task);
            other.tasks.add(random.nextInt(other.tasks.size() + 1), task);
            tell("Moved", task);
        }
    }

    private void reassign(SketchedPlan sketch) {
        Task task = untouched(sketch);
        if (task != null) {
            agencies++;
            task.lead = "Ban số " + agencies;
            tell("Reassigned", task);
        }
    }

    private void postpone(SketchedPlan sketch) {
        Task task = untouched(sketch);
        if (task != null) {
            task.month = task.month % 12 + 1;
            tell("DeadlineChanged", task);
        }
    }

    private void raise(SketchedPlan sketch) {
        sketch.rows.stream().filter(touched::add).findFirst().ifPresent(row -> {
            row.target = row.target + ",5";
            told.add("TargetChanged " + row.name);
        });
    }

    private void rewordItem(SketchedPlan sketch) {
        Task task = untouched(sketch);
        if (task != null && !task.items.isEmpty()) {
            int at = random.nextInt(task.items.size());
            task.items.set(at, task.items.get(at).substring(0, task.items.get(at).lastIndexOf(' ')) + " tám chín");
            told.add("Reworded " + task.items.get(at));
        }
    }

    private void tell(String what, Task task) {
        told.add(what + " " + task.content());
    }

    /** A task that was not amended yet; null where the first one taken at random was. */
    private @Nullable Task untouched(SketchedPlan sketch) {
        List<Task> tasks = sketch.groups.stream().flatMap(group -> group.tasks.stream()).toList();
        Task task = tasks.isEmpty() ? null : any(tasks);
        return task != null && touched.add(task) ? task : null;
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private String words(int count) {
        return IntStream.range(0, count).mapToObj(_ -> word()).collect(Collectors.joining(" "));
    }

    /** Out of so many that texts which are strangers hardly share any. */
    private String word() {
        return any(ONSETS) + any(RIMES) + any(ONSETS) + any(RIMES);
    }
}
