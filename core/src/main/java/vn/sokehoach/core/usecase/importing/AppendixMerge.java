package vn.sokehoach.core.usecase.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sokehoach.core.plan.Appendix;
import vn.sokehoach.core.plan.AppendixRow;

/** Adds appendices to those that are kept; one of the same number and kind but with other rows takes the old one's place. */
final class AppendixMerge {

    private AppendixMerge() {}

    /**
     * All appendices after the addition.
     *
     * @param sameIds ids of added tasks that are kept already under another id
     */
    static List<Appendix> of(List<Appendix> kept, List<Appendix> added, Map<UUID, UUID> sameIds) {
        List<Appendix> all = new ArrayList<>(kept);
        Map<String, Integer> places = PlanMerge.places(kept, AppendixMerge::identity);
        for (Appendix appendix : added) {
            Integer same = places.putIfAbsent(identity(appendix), all.size());
            if (same == null) {
                all.add(withIds(appendix, appendix.id(), sameIds));
            } else if (!rowKeys(all.get(same)).equals(rowKeys(appendix))) {
                all.set(same, replacing(all.get(same), appendix, sameIds));
            }
        }
        return all;
    }

    private static String identity(Appendix appendix) {
        String title = appendix.no().isEmpty() ? appendix.title() : "";
        return PlanMerge.key(appendix.kind().name(), appendix.no(), title);
    }

    private static Appendix replacing(Appendix old, Appendix fresh, Map<UUID, UUID> sameIds) {
        Map<UUID, UUID> ids = new HashMap<>(sameIds);
        Map<String, Integer> places = PlanMerge.places(old.rows(), AppendixMerge::rowKey);
        for (AppendixRow row : fresh.rows()) {
            Integer same = places.get(rowKey(row));
            if (same != null) {
                ids.putIfAbsent(row.id(), old.rows().get(same).id());
            }
        }
        return withIds(fresh, old.id(), ids);
    }

    private static Appendix withIds(Appendix appendix, UUID id, Map<UUID, UUID> ids) {
        List<AppendixRow> rows = appendix.rows()
                .stream()
                .map(row -> new AppendixRow(ids.getOrDefault(row.id(), row.id()), row.level(), row.no(), row.cells(),
                        row.content(), row.source()))
                .toList();
        return new Appendix(id, appendix.no(), appendix.kind(), appendix.title(), appendix.basis(), appendix.table(),
                rows);
    }

    private static List<String> rowKeys(Appendix appendix) {
        return appendix.rows().stream().map(AppendixMerge::rowKey).toList();
    }

    private static String rowKey(AppendixRow row) {
        return PlanMerge.key(row.cells().toArray(String[]::new));
    }
}
