package vn.sokehoach.core.usecase.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.amend.Revision;
import vn.sokehoach.core.compare.Difference;
import vn.sokehoach.core.compare.Difference.Dropped;
import vn.sokehoach.core.compare.Piece;
import vn.sokehoach.core.plan.TaskItem;
import vn.sokehoach.core.source.SourceFile;
import vn.sokehoach.core.store.ProgressStore;

/** Tells which file of several brought which differences, and what of the dropped has progress. */
final class ChangesByFile {
    private final ProgressStore progress;

    ChangesByFile(ProgressStore progress) {
        this.progress = progress;
    }

    /** The changes by the fingerprint of the file; what is gone, or is in no file, is told with the first new file. */
    Map<String, FileChanges> of(Placement.Placed placed, List<SourceFile> files) {
        Revision revision = placed.revision();
        if (revision == null) {
            return Map.of();
        }
        List<SourceFile> fresh = files.stream().filter(file -> !placed.there().contains(file)).toList();
        Map<String, String> byName = new HashMap<>();
        fresh.forEach(file -> byName.putIfAbsent(file.name(), file.sha256()));
        String first = fresh.getFirst().sha256();
        Map<String, List<Difference>> differences = new HashMap<>();
        for (Difference difference : revision.differences()) {
            String file = byName.getOrDefault(file(difference.after()), first);
            differences.computeIfAbsent(file, _ -> new ArrayList<>()).add(difference);
        }
        Set<UUID> recorded = recorded(revision);
        Map<String, FileChanges> changes = new HashMap<>();
        differences.forEach((file, those) -> changes.put(file, new FileChanges(those, recorded)));
        return changes;
    }

    private static String file(@Nullable Piece piece) {
        return piece == null || piece.source() == null ? "" : piece.source().file();
    }

    private Set<UUID> recorded(Revision revision) {
        Set<UUID> withEntries = progress.ofPlan(revision.kept().id())
                .stream()
                .map(entry -> entry.subject().id())
                .collect(Collectors.toSet());
        Set<UUID> recorded = new HashSet<>();
        for (Difference difference : revision.differences()) {
            if (difference instanceof Dropped dropped) {
                UUID id = dropped.before().id();
                boolean items = revision.kept()
                        .task(id)
                        .stream()
                        .flatMap(task -> task.items().stream())
                        .map(TaskItem::id)
                        .anyMatch(withEntries::contains);
                if (items || withEntries.contains(id)) {
                    recorded.add(id);
                }
            }
        }
        return recorded;
    }
}
