package vn.sokehoach.data.db;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.sokehoach.core.change.Step;
import vn.sokehoach.core.store.PlanBook;
import vn.sokehoach.core.store.StepStore;
import vn.sokehoach.data.kept.StepTable;
import vn.sokehoach.data.kept.Tables;

/** A book that was built from its steps and has no files of its own; it is gone when it is closed. */
abstract class ReplayedBook extends Tables implements PlanBook, StepStore {

    private final Replay replay;

    ReplayedBook(Replay replay) {
        super(replay::context);
        this.replay = replay;
    }

    /** What it was built in. */
    final Replay replay() {
        return replay;
    }

    /** Its steps as they were taken. */
    final StepTable table() {
        return new StepTable(replay.context());
    }

    @Override
    public final StepStore steps() {
        return this;
    }

    @Override
    public final Optional<Step> undoable() {
        return table().undoable();
    }

    @Override
    public final Optional<Step> redoable() {
        return table().redoable();
    }

    @Override
    public final List<Step> all() {
        return table().steps();
    }

    @Override
    public final List<Step> stepsOf(UUID plan) {
        return table().stepsOf(plan);
    }

    @Override
    public final List<Step> stepsOfDirectory() {
        return table().stepsOfDirectory();
    }

    @Override
    public final void close() {
        replay.close();
    }
}
