package vn.sokehoach.app.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sokehoach.app.boot.Offices;
import vn.sokehoach.app.cli.call.Surroundings;
import vn.sokehoach.app.cli.call.Windows;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.Office;
import vn.sokehoach.app.ui.OfficeDoor;

/** What a call of the program came to: its exit code, what it printed and what it said. */
record Call(int code, String out, String err) {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2024-05-20T18:30:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

    private static final Windows NO_SCREEN = new Windows() {
        @Override
        public boolean possible() {
            return false;
        }

        @Override
        public boolean show(Path folder, Messages messages) {
            throw new AssertionError("there is no screen");
        }
    };

    /** Calls the program on a store. */
    static Call on(Path store, String... arguments) {
        return through(Offices.door(CLOCK), store, arguments);
    }

    /** The same where books are opened by this door. */
    static Call through(OfficeDoor door, Path store, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Cli.run(Stream.concat(Stream.of("--store", store.toString()), Stream.of(arguments)).toList(),
                new Surroundings(utf8(out), utf8(err), door, store, "chi Hoa", NO_SCREEN,
                        _ -> Optional.empty()));
        return new Call(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The store itself, to be closed before the next call. */
    static Office office(Path store) {
        return Offices.door(CLOCK).open(store, Duration.ZERO);
    }

    JsonNode json() {
        try {
            return new ObjectMapper().readTree(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PrintStream utf8(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, false, StandardCharsets.UTF_8);
    }
}
