package vn.sokehoach.app.ui.stepwise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.sokehoach.app.ui.stepwise.Stepwise.Count;
import vn.sokehoach.core.watch.WorkEnded;
import vn.sokehoach.core.watch.WorkWatch;

/** Work that counts itself is heard of in the window and ended there. */
class CountedWorkTest {
    private final Deque<Runnable> untold = new ArrayDeque<>();
    private final CountedWork work = new CountedWork(untold::add);

    @Test
    void theLastCountIsToldUntilTheEnd() {
        WorkWatch watch = work.begin();
        watch.done(1, 3);
        watch.done(2, 3);
        assertThat(told()).isEqualTo(new Count(2, 3));

        work.end();
        assertThat(told()).isNull();
    }

    @Test
    void whatIsCancelledEndsWhereItCountsNextAndIsToldNoMore() {
        WorkWatch first = work.begin();
        first.done(1, 3);
        work.cancel();

        assertThat(told()).isNull();
        assertThatThrownBy(() -> first.done(2, 3)).isInstanceOf(WorkEnded.class);
        WorkWatch second = work.begin();
        assertThatThrownBy(() -> first.done(2, 3)).isInstanceOf(WorkEnded.class);
        second.done(3, 4);
        assertThat(told()).isEqualTo(new Count(3, 4));
    }

    private @Nullable Count told() {
        while (!untold.isEmpty()) {
            untold.remove().run();
        }
        return work.progressProperty().get();
    }
}
