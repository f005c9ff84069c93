package vn.sokehoach.app.cli.call;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.core.lock.BookKey;

/**
 * The keys of one call: from files, or typed at the terminal.
 *
 * <p>Never from an argument, which other users see in the list of processes, nor from the environment, which every program
 * that is started inherits.
 */
public final class Keys {
    private static final int LARGEST = 4096;

    private final Asking asking;
    private final Messages messages;
    private @Nullable Path passwordFile;
    private @Nullable Path recoveryFile;
    private @Nullable BookKey typed;

    Keys(Asking asking, Messages messages) {
        this.asking = asking;
        this.messages = messages;
    }

    /** Where the password of the book stands. */
    public void passwordFile(Path file) {
        passwordFile = file;
    }

    /** Where the recovery key of the book stands. */
    public void recoveryFile(Path file) {
        recoveryFile = file;
    }

    /** The key of the book as far as it was told; empty where it was not. */
    public Optional<BookKey> told() throws KeyNotGiven {
        if (passwordFile != null) {
            return Optional.of(BookKey.password(firstLine(passwordFile)));
        }
        return recoveryFile != null ? Optional.of(BookKey.recovery(firstLine(recoveryFile)))
                : Optional.ofNullable(typed);
    }

    /** The key of a book that is known to be locked, asked for where it was not told; empty where nobody is there. */
    public Optional<BookKey> asked() throws KeyNotGiven {
        if (told().isEmpty()) {
            typed = asking.secret(messages.get("lock.ask")).map(BookKey::password).orElse(null);
        }
        return told();
    }

    /** The password of a backup. */
    public Optional<BookKey> ofCopy(@Nullable Path file) throws KeyNotGiven {
        return file == null ? Optional.empty() : Optional.of(BookKey.password(firstLine(file)));
    }

    /** A password of a backup that is known to need one, typed at the terminal. */
    public Optional<BookKey> askedForCopy() {
        return asking.secret(messages.get("lock.ask.copy")).map(BookKey::password);
    }

    /** A new password, from a file or typed twice. */
    public BookKey fresh(@Nullable Path file) throws KeyNotGiven {
        String password = file == null ? typedTwice() : firstLine(file);
        if (password.isBlank()) {
            throw new KeyNotGiven("lock.new.empty");
        }
        return BookKey.password(password);
    }

    private String typedTwice() throws KeyNotGiven {
        String once = asking.secret(messages.get("lock.ask.new"))
                .orElseThrow(() -> new KeyNotGiven("lock.new.missing"));
        String twice = asking.secret(messages.get("lock.ask.again")).orElse("");
        if (!once.equals(twice)) {
            throw new KeyNotGiven("lock.new.differs");
        }
        return once;
    }

    private static String firstLine(Path file) throws KeyNotGiven {
        try {
            if (Files.size(file) > LARGEST) {
                throw new KeyNotGiven("lock.file", file);
            }
            String text = Files.readString(file, StandardCharsets.UTF_8);
            return text.replaceFirst("^\uFEFF", "").lines().findFirst().orElse("");
        } catch (IOException unreadable) {
            throw new KeyNotGiven("lock.file", file);
        }
    }
}
