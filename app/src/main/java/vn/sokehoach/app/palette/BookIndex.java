package vn.sokehoach.app.palette;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.ui.Desk;
import vn.sokehoach.core.plan.LegalReference;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.store.PlanRow;

/**
 * What the palette finds in the book, kept plan by plan: only a plan that was written since is read anew. It is read a few
 * plans at a time, so that nobody waits long for the store.
 */
final class BookIndex {
    private static final long PATIENCE = 60_000_000;

    private final Desk desk;
    private final Runnable told;
    private Map<UUID, Kept> kept = new LinkedHashMap<>();
    private boolean stale;
    private boolean reading;

    /** {@code told} is called in the window's thread when more is known, and when all is. */
    BookIndex(Desk desk, Runnable told) {
        this.desk = desk;
        this.told = told;
    }

    /** A plan's entries, of the edition that they were made of. */
    private record Kept(PlanRow row, List<PaletteEntry> entries, List<String> leads, List<LegalReference> cited) {}

    /** The book has changed, or was opened: what is new in it is read beside the window. */
    void refresh() {
        stale = true;
        read();
    }

    /** Whether more may be found soon. */
    boolean isReading() {
        return reading;
    }

    /** The plans with tasks and indicators, what they cite, and who leads in them, as far as they are read. */
    List<PaletteEntry> entries() {
        List<PaletteEntry> entries = new ArrayList<>();
        Map<String, UUID> leads = new LinkedHashMap<>();
        kept.values().forEach(plan -> {
            entries.addAll(plan.entries);
            plan.leads.forEach(lead -> leads.put(lead, plan.row.id()));
        });
        entries.addAll(BookEntries.references(kept.values().stream().flatMap(plan -> plan.cited.stream())));
        entries.addAll(BookEntries.agencies(leads));
        return entries;
    }

    private void read() {
        if (!stale || reading) {
            return;
        }
        stale = false;
        reading = true;
        desk.jobs().run(() -> desk.office().book().plans().rows(), rows -> {
            Map<UUID, Kept> now = new LinkedHashMap<>();
            Deque<PlanRow> missing = new ArrayDeque<>();
            for (PlanRow row : rows) {
                Kept before = kept.get(row.id());
                if (before != null && before.row.equals(row)) {
                    now.put(row.id(), before);
                } else {
                    missing.add(row);
                }
            }
            kept = now;
            goOn(missing);
        }, this::failed);
    }

    private void goOn(Deque<PlanRow> missing) {
        told.run();
        if (missing.isEmpty()) {
            reading = false;
            told.run();
            read();
            return;
        }
        desk.jobs().run(() -> few(missing), read -> {
            kept.putAll(read);
            goOn(missing);
        }, this::failed);
    }

    private Map<UUID, Kept> few(Deque<PlanRow> missing) {
        BookEntries entries = new BookEntries(desk.sentences());
        Map<UUID, Kept> read = new HashMap<>();
        long begun = System.nanoTime();
        while (!missing.isEmpty() && System.nanoTime() - begun < PATIENCE) {
            PlanRow row = missing.remove();
            @Nullable
            Plan plan = desk.office().book().plans().find(row.id()).orElse(null);
            if (plan != null) {
                read.put(row.id(), new Kept(row, entries.of(plan), BookEntries.leads(plan),
                        plan.citations().legalReferences()));
            }
        }
        return read;
    }

    private void failed(Exception failure) {
        reading = false;
        stale = true;
        told.run();
        desk.failures().accept(failure);
    }
}
