package vn.sokehoach.core.watch;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Counts the parts of a work of which it is known from the beginning how many there are. */
public final class WorkTally {
    private final WorkWatch watch;
    private final long all;
    private long done;
    private boolean ended;

    /** Nothing of so many parts is done. */
    public WorkTally(WorkWatch watch, long all) {
        this.watch = watch;
        this.all = all;
    }

    /** A tally that nobody hears of. */
    public static WorkTally unheard() {
        return new WorkTally(WorkWatch.NONE, 0);
    }

    /** How many parts are done. */
    public long done() {
        return done;
    }

    /**
     * So many more are done.
     *
     * @throws WorkEnded where nobody wants the rest
     */
    public void add(long parts) {
        reach(done + parts);
    }

    /** The same, told by how many are done by now. */
    public void reach(long parts) {
        done = parts;
        try {
            watch.done(done, all);
        } catch (WorkEnded unwanted) {
            ended = true;
            throw unwanted;
        }
    }

    /** All are done. */
    public void end() {
        reach(all);
    }

    /** Ends the work where it was ended before, but a library kept that to itself. */
    public void requireWanted() {
        if (ended) {
            throw new WorkEnded();
        }
    }

    /** A stream into another, at each piece of which the work may be ended; nothing more is counted there. */
    public OutputStream heard(OutputStream out) {
        return new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                add(0);
                out.write(bytes, from, length);
            }
        };
    }
}
