package vn.sokehoach.app.cli.call;

import java.io.PrintStream;
import java.nio.file.Path;
import vn.sokehoach.app.ui.OfficeDoor;

/**
 * What a call works with from outside.
 *
 * @param out     results, UTF-8
 * @param err     messages, UTF-8
 * @param door    opens the store
 * @param folder  where the store is unless the call says otherwise
 * @param person  who acts unless the call says otherwise
 * @param windows shows the window
 * @param asking  asks for passwords
 */
public record Surroundings(PrintStream out, PrintStream err, OfficeDoor door, Path folder, String person,
        Windows windows, Asking asking) {}
