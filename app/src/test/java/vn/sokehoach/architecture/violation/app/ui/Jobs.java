package vn.sokehoach.architecture.violation.app.ui;

import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

public final class Jobs {
    final Executor pool = Executors.newFixedThreadPool(2);
}
