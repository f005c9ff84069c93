package vn.sokehoach.core.usecase.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.sokehoach.core.plan.AppendixRow;
import vn.sokehoach.core.plan.AppendixRow.Indicator;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.source.SourceFile;
import vn.sokehoach.core.text.VietnameseText;

/**
 * Finds files that were read together and say the same: a plan as .docx and as .pdf, or its issued and its amended
 * version, lie in one folder and are no parts of one document.
 */
final class RepeatedFiles {
    private static final int ONE_IN = 3;

    private RepeatedFiles() {}

    /** Files of which a third or more of the tasks and indicators stands in one before them too. */
    static List<SourceFile> in(Plan plan) {
        Map<String, Set<String>> said = new LinkedHashMap<>();
        plan.tasks().forEach(task -> add(said, task.source().file(), task.content()));
        plan.appendices()
                .stream()
                .flatMap(appendix -> appendix.rows().stream())
                .forEach(row -> indicator(row).forEach(name -> add(said, row.source().file(), name)));
        List<SourceFile> repeated = new ArrayList<>();
        List<Set<String>> earlier = new ArrayList<>();
        for (SourceFile file : plan.reading().files()) {
            Set<String> here = said.getOrDefault(file.name(), Set.of());
            if (earlier.stream().anyMatch(other -> isRepeated(other, here))) {
                repeated.add(file);
            } else {
                earlier.add(here);
            }
        }
        return repeated;
    }

    private static Stream<String> indicator(AppendixRow row) {
        return row.content() instanceof Indicator indicator && row.level() > 0 ? Stream.of(indicator.name())
                : Stream.empty();
    }

    private static void add(Map<String, Set<String>> said, String file, String text) {
        said.computeIfAbsent(file, _ -> new HashSet<>()).add(VietnameseText.tight(text));
    }

    private static boolean isRepeated(Set<String> earlier, Set<String> here) {
        Set<String> both = new HashSet<>(here);
        both.retainAll(earlier);
        return !both.isEmpty() && both.size() * ONE_IN >= Math.min(earlier.size(), here.size());
    }
}
