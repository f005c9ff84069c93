package vn.sokehoach.data.db;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import vn.sokehoach.core.change.StaleEdit;
import vn.sokehoach.core.change.Step;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.data.journal.StoreFolder;

/**
 * A process that records step after step in a store until it is killed, or kills itself at a chosen moment of one step.
 *
 * <p>Arguments: folder, {@link Moment}, number of the step to die in, how many steps to record at most. Every acknowledged
 * step is one line on standard output: its number and the digest of the store behind it.
 */
final class KilledWriter {

    private final OpenStore store;
    private final Death death;
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private Plan plan = SmallPlan.plan();

    private KilledWriter(Death death) {
        this.death = death;
        this.store = OpenStore.open(death, Duration.ZERO);
    }

    /** When the process dies. */
    enum Moment {
        /** When somebody else kills it. */
        FROM_OUTSIDE,
        /** The line is half in the journal's file. */
        HALF_WRITTEN,
        /** The line is in the file, but perhaps not on the disk. */
        WRITTEN,
        /** The line is on the disk; the database has not been told to commit. */
        FORCED,
        /** The database has committed; the person has not been told. */
        COMMITTED
    }

    public static void main(String[] arguments) throws StaleEdit, IOException {
        Death death = new Death(Path.of(arguments[0]), Moment.valueOf(arguments[1]), Integer.parseInt(arguments[2]));
        new KilledWriter(death).work(Integer.parseInt(arguments[3]));
    }

    private void work(int steps) throws StaleEdit, IOException {
        store.originals().keep(SmallPlan.ORIGINAL);
        for (int i = 1; i <= steps; i++) {
            death.step = i;
            store.apply(step(i));
            death.committed();
            out.println(i + " " + store.examination().examine().digest());
        }
    }

    /** Every kind of act in turn: a plan comes in, statuses, undo, redo. */
    private Step step(int i) {
        return switch (i % 10) {
            case 1 -> SmallPlan.imported(plan = SmallPlan.plan());
            case 5, 8 -> store.undoable().orElseThrow().reversed("Minh", SmallPlan.AT.plusSeconds(i));
            case 6 -> store.redoable().orElseThrow().reversed("Minh", SmallPlan.AT.plusSeconds(i));
            default -> SmallPlan.status(plan, i, SmallPlan.AT.plusSeconds(i));
        };
    }

    /** A folder in which the process dies at its moment, as suddenly as if it were killed. */
    private static final class Death extends StoreFolder {
        private final Moment moment;
        private final int fatal;
        private int step;

        Death(Path root, Moment moment, int fatal) {
            super(root);
            this.moment = moment;
            this.fatal = fatal;
        }

        @Override
        protected void write(FileChannel channel, byte[] bytes, long position) throws IOException {
            if (isNow(Moment.HALF_WRITTEN)) {
                super.write(channel, Arrays.copyOf(bytes, bytes.length / 2), position);
                die();
            }
            super.write(channel, bytes, position);
            if (isNow(Moment.WRITTEN)) {
                die();
            }
        }

        @Override
        protected void force(FileChannel channel) throws IOException {
            super.force(channel);
            if (isNow(Moment.FORCED)) {
                die();
            }
        }

        void committed() {
            if (isNow(Moment.COMMITTED)) {
                die();
            }
        }

        private boolean isNow(Moment asked) {
            return moment == asked && step == fatal;
        }

        private static void die() {
            Runtime.getRuntime().halt(137);
        }
    }
}
