package vn.sokehoach.app.indicator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sokehoach.app.indicator.IndicatorCondition.Kind;
import vn.sokehoach.app.ui.settings.SettingsKeeper;
import vn.sokehoach.app.ui.view.KeptViews;
import vn.sokehoach.core.indicator.Verdict;

/** How the tables of indicators are shown: columns, order and conditions, and the named views; all is kept at once. */
public final class IndicatorViews extends KeptViews {
    private static final String TABLE = "indicators";

    /** Begins as the tables were left. */
    IndicatorViews(SettingsKeeper keeper) {
        super(keeper, TABLE);
    }

    /** What narrows the tables. */
    public List<IndicatorCondition> conditions() {
        return setupProperty().get().chips().stream().map(IndicatorCondition::of).flatMap(Optional::stream).toList();
    }

    /** Narrows by one more. */
    public void add(IndicatorCondition condition) {
        List<IndicatorCondition> now = new ArrayList<>(conditions());
        now.remove(condition);
        now.add(condition);
        narrow(now);
    }

    /** Narrows by these alone. */
    public void narrow(List<IndicatorCondition> conditions) {
        show(setupProperty().get().withChips(conditions.stream().map(IndicatorCondition::chip).toList()));
    }

    /** Whether the conditions let a row through: of each kind one has to fit. */
    boolean fits(IndicatorRow row, Verdict verdict) {
        Map<Kind, List<IndicatorCondition>> byKind = new EnumMap<>(Kind.class);
        conditions().forEach(each -> byKind.computeIfAbsent(each.kind(), _ -> new ArrayList<>()).add(each));
        return byKind.values().stream().allMatch(each -> anyFits(each, row, verdict));
    }

    private static boolean anyFits(Collection<IndicatorCondition> ofKind, IndicatorRow row, Verdict verdict) {
        return ofKind.stream().anyMatch(condition -> condition.fits(row, verdict));
    }
}
