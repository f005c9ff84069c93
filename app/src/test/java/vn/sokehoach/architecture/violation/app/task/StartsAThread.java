package vn.sokehoach.architecture.violation.app.task;

import vn.sokehoach.architecture.Breaks;
import vn.sokehoach.architecture.Rule;

@Breaks(Rule.THREADS_IN_JOBS_ONLY)
final class StartsAThread {
    void run() {
        Thread.startVirtualThread(() -> {});
    }
}
