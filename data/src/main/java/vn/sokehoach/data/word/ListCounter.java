package vn.sokehoach.data.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.data.block.NumberStyle;

/** Counts the numbered paragraphs of a document in reading order, as Word does when it shows them. */
final class ListCounter {
    private static final Pattern PLACE = Pattern.compile("%([1-9])");
    private static final int LEVELS = 9;

    private final Lists lists;
    private final Map<Integer, @Nullable Integer[]> counts = new HashMap<>();
    private final Set<String> overridden = new HashSet<>();

    ListCounter(Lists lists) {
        this.lists = lists;
    }

    /** The number or bullet of the next paragraph of a list; null where the list shows none. */
    @Nullable
    String next(int list, int level) {
        Optional<Integer> definition = lists.definition(list);
        Optional<ListLevel> found = level >= LEVELS ? Optional.empty() : lists.level(list, level);
        if (definition.isEmpty() || found.isEmpty()) {
            return null;
        }
        @Nullable
        Integer[] numbers = counts.computeIfAbsent(definition.get(), none -> new Integer[LEVELS]);
        count(numbers, list, level, found.get());
        return written(numbers, list, found.get());
    }

    private void count(@Nullable Integer[] numbers, int list, int level, ListLevel found) {
        Optional<Integer> anew = lists.startOverride(list, level).filter(start -> overridden.add(list + ":" + level));
        Integer before = numbers[level];
        numbers[level] = anew.orElseGet(() -> before == null ? firstOf(list, level, found) : before + 1);
        for (int below = level + 1; below < LEVELS; below++) {
            int each = below;
            boolean restarts = lists.level(list, below).map(deeper -> deeper.restartsAfter(each, level)).orElse(true);
            if (restarts) {
                numbers[below] = null;
            }
        }
    }

    private int firstOf(int list, int level, ListLevel found) {
        return lists.startOverride(list, level).orElse(found.start());
    }

    private @Nullable String written(@Nullable Integer[] numbers, int list, ListLevel level) {
        if (level.number() == NumberStyle.BULLET) {
            return level.text().matches("[+*–]") ? level.text() : "-";
        }
        Matcher places = PLACE.matcher(level.text());
        StringBuilder text = new StringBuilder();
        while (places.find()) {
            int place = Integer.parseInt(places.group(1)) - 1;
            places.appendReplacement(text, Matcher.quoteReplacement(number(numbers, list, place, level.legal())));
        }
        String mark = places.appendTail(text).toString().strip();
        return mark.isEmpty() ? null : mark;
    }

    private String number(@Nullable Integer[] numbers, int list, int place, boolean legal) {
        ListLevel level = lists.level(list, place).orElse(null);
        if (level == null) {
            return "";
        }
        Integer counted = numbers[place];
        int number = counted == null ? firstOf(list, place, level) : counted;
        return (legal && level.number() != NumberStyle.NONE ? NumberStyle.DECIMAL : level.number()).write(number);
    }
}
