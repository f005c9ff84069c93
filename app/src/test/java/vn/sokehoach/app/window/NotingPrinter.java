package vn.sokehoach.app.window;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.paper.Paper;
import vn.sokehoach.core.paper.Printer;
import vn.sokehoach.core.paper.Unprintable;

/** Keeps what it is handed; answers as it is told, and waits where it is told to. */
final class NotingPrinter implements Printer {
    private final List<Paper> printed = new ArrayList<>();
    private volatile boolean wanted = true;
    private volatile Unprintable.@Nullable Reason refusal;
    private volatile CountDownLatch dialog = new CountDownLatch(0);

    /** The person closes the dialog without printing. */
    void isTakenBack() {
        wanted = false;
    }

    void refuses(Unprintable.Reason reason) {
        refusal = reason;
    }

    /** The dialog stays open until it is counted down. */
    CountDownLatch asks() {
        dialog = new CountDownLatch(1);
        return dialog;
    }

    /** What was handed over. */
    synchronized List<Paper> printed() {
        return List.copyOf(printed);
    }

    @Override
    public boolean print(Paper paper) throws Unprintable {
        try {
            dialog.await();
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
        if (refusal != null) {
            throw new Unprintable(refusal, null);
        }
        synchronized (this) {
            if (wanted) {
                printed.add(paper);
            }
        }
        return wanted;
    }
}
