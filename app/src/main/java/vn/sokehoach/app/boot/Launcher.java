package vn.sokehoach.app.boot;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import vn.sokehoach.app.cli.Cli;
import vn.sokehoach.app.cli.call.Surroundings;

/** Where the program starts, with a window or with a command. */
public final class Launcher {
    /** The officers' zone, wherever the machine believes to be. */
    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private Launcher() {}

    /** The process ends with the command's exit code. */
    public static void main(String[] arguments) {
        System.exit(Cli.run(RawArguments.of(arguments), surroundings()));
    }

    private static Surroundings surroundings() {
        Clock clock = Clock.system(ZONE);
        Path home = Path.of(System.getProperty("user.home", ""));
        UserFolders folders = new UserFolders(System.getenv(), home, System.getProperty("os.name", ""));
        return new Surroundings(utf8(FileDescriptor.out), utf8(FileDescriptor.err),
                new StoreDoor(clock), folders.store(),
                System.getProperty("user.name", ""), new DesktopWindows(System.getenv(), folders.settings()),
                new Terminal());
    }

    // The system's own streams speak the encoding of the terminal, which may lack Vietnamese letters.
    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new FileOutputStream(stream), false, StandardCharsets.UTF_8);
    }
}
