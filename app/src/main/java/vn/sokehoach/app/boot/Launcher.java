package vn.sokehoach.app.boot;

/** Where the program starts, with a window or with a command. */
public final class Launcher {
    private Launcher() {}

    /** The process ends with the command's exit code. */
    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    static int run(String... arguments) {
        return 0;
    }
}
