package vn.sokehoach.architecture.violation.core.usecase;

import java.util.concurrent.CompletableFuture;
import vn.sokehoach.architecture.Breaks;
import vn.sokehoach.architecture.Rule;

@Breaks(Rule.THREADS_IN_JOBS_ONLY)
final class UsesAPool {
    void run() {
        CompletableFuture.runAsync(() -> {});
    }
}
