package vn.sokehoach.app.boot;

import java.io.Console;
import java.util.Optional;
import vn.sokehoach.app.cli.call.Asking;

/** The terminal that the program was started from, if a person sits at it. */
final class Terminal implements Asking {

    @Override
    public Optional<String> secret(String prompt) {
        Console console = System.console();
        if (console == null || !console.isTerminal()) {
            return Optional.empty();
        }
        char[] typed = console.readPassword("%s: ", prompt);
        return typed == null ? Optional.empty() : Optional.of(new String(typed));
    }
}
