package vn.sokehoach.app.window;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import javafx.application.Platform;

/**
 * Asks the window's thread again and again whether it answers, and notes each time it does not at once: how long, how
 * much of it the thread itself worked, and what it was doing.
 */
final class WindowWatch implements AutoCloseable {
    /** What a person notices. */
    static final long LIMIT = 100;
    private static final long BETWEEN = TimeUnit.MILLISECONDS.toNanos(2);
    private static final long LIMIT_NANOS = TimeUnit.MILLISECONDS.toNanos(LIMIT);
    private static final long LOOK_AGAIN = 5;
    private static final int FRAMES = 14;
    private static final int STACKS = 4;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Thread window;
    private final Thread watching = Thread.ofPlatform().name("watch").daemon().unstarted(this::watch);
    private final List<Hold> holds = new ArrayList<>();
    private volatile boolean over;

    /**
     * The thread did not answer for a while; milliseconds.
     *
     * @param waited how long
     * @param worked how much of it the thread itself used a processor
     * @param stacks what it was doing, now and then, after the limit
     */
    record Hold(long waited, long worked, List<String> stacks) {}

    WindowWatch(Thread window) {
        this.window = window;
        watching.start();
    }

    /** What was noted since the last time, longest first. */
    List<Hold> noted() {
        synchronized (holds) {
            List<Hold> noted = holds.stream().sorted((one, other) -> Long.compare(other.worked, one.worked)).toList();
            holds.clear();
            return noted;
        }
    }

    private void watch() {
        try {
            while (!over) {
                CountDownLatch answered = new CountDownLatch(1);
                long asked = System.nanoTime();
                long before = threads.getThreadCpuTime(window.threadId());
                Platform.runLater(answered::countDown);
                List<String> stacks = new ArrayList<>();
                int looks = 0;
                int copying = 0;
                while (!answered.await(LOOK_AGAIN, TimeUnit.MILLISECONDS) && !over) {
                    StackTraceElement[] now = window.getStackTrace();
                    looks++;
                    if (isCopying(now)) {
                        copying++;
                    } else if (System.nanoTime() - asked > LIMIT_NANOS && stacks.size() < STACKS) {
                        stacks.add(stack(now));
                    }
                }
                long share = looks == 0 ? 0 : (System.nanoTime() - asked) * copying / looks;
                long waited = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - asked - share);
                long used = threads.getThreadCpuTime(window.threadId()) - before;
                long worked = TimeUnit.NANOSECONDS.toMillis(looks == 0 ? used : used * (looks - copying) / looks);
                if (waited > 0) {
                    synchronized (holds) {
                        holds.add(new Hold(waited, Math.min(waited, worked), stacks));
                    }
                }
                LockSupport.parkNanos(BETWEEN);
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    /** A screen in memory has its picture copied dot by dot in the window's thread; no real screen has. */
    private static boolean isCopying(StackTraceElement[] stack) {
        return Arrays.stream(stack).limit(8).anyMatch(frame -> frame.getMethodName().equals("blit"));
    }

    private static String stack(StackTraceElement[] stack) {
        return Arrays.stream(stack)
                .limit(200)
                .map(StackTraceElement::toString)
                .filter(frame -> !frame.contains("java.base/"))
                .map(frame -> frame.replaceFirst("^[^/(]*/+", ""))
                .collect(Collectors.collectingAndThen(Collectors.toList(), WindowWatch::telling));
    }

    /** The uppermost frames, and those of the program below them. */
    private static String telling(List<String> frames) {
        List<String> told = new ArrayList<>(frames.subList(0, Math.min(FRAMES, frames.size())));
        frames.stream().skip(FRAMES).filter(frame -> frame.startsWith("vn.sokehoach")).forEach(told::add);
        return String.join("\n      ", told);
    }

    @Override
    public void close() throws InterruptedException {
        over = true;
        watching.join();
    }
}
