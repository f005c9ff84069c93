package vn.sokehoach.core.usecase.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.amend.Revision;
import vn.sokehoach.core.compare.Difference;
import vn.sokehoach.core.compare.Piece;
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
        KeptVersion kept = KeptVersion.of(revision.kept(), progress);
        Map<String, FileChanges> changes = new HashMap<>();
        differences.forEach((file, those) -> changes.put(file, kept.changes(those)));
        return changes;
    }

    private static String file(@Nullable Piece piece) {
        return piece == null || piece.source() == null ? "" : piece.source().file();
    }
}
