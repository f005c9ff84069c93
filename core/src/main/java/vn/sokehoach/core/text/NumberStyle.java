package vn.sokehoach.core.text;

import java.util.List;
import java.util.Optional;

/** How the tasks of a group, or the groups of a plan, are counted. */
public enum NumberStyle {
    /** a, b, c, d, đ, e ... in each group (Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II.5). */
    LETTERS,
    /** a, b, c, d, đ, e, f, g ... in each group, as many documents count all the same. */
    LETTERS_WITH_F,
    /** 1, 2, 3 ... in each group. */
    NUMBERS,
    /** 1, 2, 3 ... from the first group to the last. */
    RUNNING,
    /** I, II, III ... */
    ROMAN;

    /** The label at a place, from 1; empty where the series has no such place. */
    public Optional<String> label(int place) {
        return switch (this) {
            case LETTERS -> Ordinal.letter(place);
            case LETTERS_WITH_F -> Ordinal.letterWithF(place);
            case NUMBERS, RUNNING -> Optional.of(String.valueOf(place));
            case ROMAN -> Ordinal.roman(place);
        };
    }

    /** The label behind another one of this style; empty where there is none. */
    public Optional<String> after(String label) {
        int last = 0;
        for (int place = 1; label(place).isPresent() && place <= 1000; place++) {
            if (label(place).get().equals(label)) {
                last = place;
                break;
            }
        }
        return last == 0 ? Optional.empty() : label(last + 1);
    }

    /** How these labels count; empty where they do not tell. */
    public static Optional<NumberStyle> of(List<String> labels) {
        List<String> printed = labels.stream().filter(label -> !label.isEmpty()).toList();
        if (printed.isEmpty()) {
            return Optional.empty();
        }
        if (printed.stream().allMatch(label -> label.matches("\\d+"))) {
            return Optional.of(NUMBERS);
        }
        if (Ordinal.areRoman(printed) && printed.getFirst().matches("[IVXLC]+")) {
            return Optional.of(ROMAN);
        }
        return printed.stream().allMatch(label -> label.matches("[\\p{Ll}]"))
                ? Optional.of(printed.contains("f") ? LETTERS_WITH_F : LETTERS)
                : Optional.empty();
    }

    /**
     * Whether numbers go on from one group into the next: none but the first counts from 1, and few numbers are there twice,
     * as where a printed one is wrong.
     *
     * @param groups the labels of each group; "" for what has none
     */
    public static boolean isRunning(List<List<String>> groups) {
        List<List<String>> counted = groups.stream()
                .map(labels -> labels.stream().filter(label -> !label.isEmpty()).toList())
                .filter(labels -> !labels.isEmpty())
                .toList();
        List<String> all = counted.stream().flatMap(List::stream).toList();
        long twice = all.size() - all.stream().distinct().count();
        return counted.size() > 1 && twice * 4 <= all.size()
                && counted.stream().skip(1).noneMatch(labels -> labels.contains("1"));
    }
}
