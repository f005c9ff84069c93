package vn.sokehoach.data.block;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.source.DraftProblem;
import vn.sokehoach.core.source.Source;
import vn.sokehoach.core.text.legacy.Repaired;

/**
 * Tells which legacy letters were repaired where: each place alone while there are few, else one count for the file or
 * the sheet, at its first place.
 */
public final class RepairedLetters {
    private static final int FEW = 5;

    private final Map<String, List<Place>> bySheet = new LinkedHashMap<>();

    /**
     * Adds a paragraph.
     *
     * @param letters how many, by what was done; nothing happens where it is empty
     * @param source  null where nobody knows the paragraph
     */
    public void add(Map<String, Integer> letters, @Nullable Source source) {
        if (!letters.isEmpty()) {
            String sheet = source == null || source.sheet() == null ? "" : source.sheet();
            bySheet.computeIfAbsent(sheet, none -> new ArrayList<>()).add(new Place(letters, source));
        }
    }

    /** The problems, in the order of the places. */
    public List<DraftProblem> problems(String file) {
        return bySheet.values().stream().flatMap(RepairedLetters::told).map(place -> place.problem(file)).toList();
    }

    private static Stream<Place> told(List<Place> places) {
        if (places.size() <= FEW) {
            return places.stream();
        }
        Map<String, Integer> sum = places.stream().map(Place::letters).reduce(Map.of(), Repaired::sum);
        return Stream.of(new Place(sum, places.getFirst().source()));
    }

    private record Place(Map<String, Integer> letters, @Nullable Source source) {

        DraftProblem problem(String file) {
            String what = letters.keySet().stream().sorted().collect(Collectors.joining(", "));
            int count = letters.values().stream().mapToInt(Integer::intValue).sum();
            return new DraftProblem(DraftProblem.Code.LEGACY_LETTERS, List.of(what, Integer.toString(count)), file,
                    source);
        }
    }
}
