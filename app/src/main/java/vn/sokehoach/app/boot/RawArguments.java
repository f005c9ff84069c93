package vn.sokehoach.app.boot;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The arguments of the process as they were typed. */
final class RawArguments {
    private static final Path COMMAND_LINE = Path.of("/proc/self/cmdline");
    private static final String LOST = "\uFFFD";

    private RawArguments() {}

    /**
     * The arguments with their Vietnamese letters. Under the locale "C" of Linux, Java takes every byte beyond ASCII for
     * a letter it cannot know; the system still has the bytes, which are UTF-8.
     */
    static List<String> of(String[] given) {
        List<String> arguments = List.of(given);
        boolean lost = arguments.stream().anyMatch(argument -> argument.contains(LOST));
        return lost ? fromSystem(arguments, COMMAND_LINE) : arguments;
    }

    static List<String> fromSystem(List<String> given, Path commandLine) {
        try {
            String whole = new String(Files.readAllBytes(commandLine), StandardCharsets.UTF_8);
            List<String> all = Stream.of(whole.split("\0", -1)).toList();
            List<String> last = all.subList(Math.max(0, all.size() - 1 - given.size()), all.size() - 1);
            return agree(given, last) ? last : given;
        } catch (IOException notLinux) {
            return given;
        }
    }

    // A launcher may put arguments of its own behind ours: then what was given stays.
    private static boolean agree(List<String> given, List<String> typed) {
        Charset ascii = StandardCharsets.US_ASCII;
        return given.equals(
                typed.stream().map(text -> new String(text.getBytes(StandardCharsets.UTF_8), ascii)).toList());
    }
}
