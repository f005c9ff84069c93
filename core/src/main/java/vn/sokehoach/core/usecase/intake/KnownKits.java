package vn.sokehoach.core.usecase.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.store.PlanBook;
import vn.sokehoach.core.submission.Kit;
import vn.sokehoach.core.submission.returned.IssuedKits;

/** The kits of a book; their rows are looked through only when a code is asked for whose kit is not told. */
final class KnownKits implements IssuedKits {
    private final PlanBook book;
    private final Map<UUID, Optional<Kit>> kits = new HashMap<>();
    private @Nullable Map<String, Kit> byRow;

    KnownKits(PlanBook book) {
        this.book = book;
    }

    @Override
    public Optional<Kit> kit(UUID id) {
        return kits.computeIfAbsent(id, book.submissions()::kit);
    }

    @Override
    public Optional<Kit> ofRow(String code) {
        Map<String, Kit> known = byRow;
        if (known == null) {
            Map<String, Kit> all = new HashMap<>();
            book.plans()
                    .all()
                    .stream()
                    .flatMap(plan -> book.submissions().kits(plan.id(), null).stream())
                    .forEach(kit -> kit.rows().forEach(row -> all.put(row.code(), kit)));
            known = all;
            byRow = all;
        }
        return Optional.ofNullable(known.get(code));
    }
}
