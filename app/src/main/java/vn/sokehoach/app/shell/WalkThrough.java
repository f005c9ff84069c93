package vn.sokehoach.app.shell;

import java.util.ArrayDeque;
import java.util.Queue;
import javafx.animation.AnimationTimer;

/** Looks at the screens one after the other as a person would, each long enough to be laid out and painted. */
final class WalkThrough extends AnimationTimer {
    private static final int FRAMES = 12;

    private final Queue<Runnable> acts = new ArrayDeque<>();
    private int frames;

    /** Adds what is to be done next. */
    WalkThrough then(Runnable act) {
        acts.add(act);
        return this;
    }

    @Override
    public void handle(long now) {
        if (++frames % FRAMES == 0) {
            Runnable act = acts.poll();
            if (act == null) {
                stop();
            } else {
                act.run();
            }
        }
    }
}
