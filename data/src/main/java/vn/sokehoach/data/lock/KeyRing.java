package vn.sokehoach.data.lock;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.lock.BookKey;

/** The keys at hand to open a copy with: those of open books, and what a person typed. */
public final class KeyRing {

    private final List<MasterKey> known;
    private final @Nullable BookKey given;

    private KeyRing(List<MasterKey> known, @Nullable BookKey given) {
        this.known = known;
        this.given = given;
    }

    /** The key of an open book, if it has one, and what was typed, null for nothing. */
    public static KeyRing of(Optional<MasterKey> book, @Nullable BookKey given) {
        return new KeyRing(new ArrayList<>(book.stream().toList()), given);
    }

    /** The key that opens what a key file wraps; empty where none is at hand. It is derived once. */
    public synchronized Optional<MasterKey> opening(KeyFile file) throws WrongKey {
        Optional<MasterKey> found = known.stream().filter(file::isOf).findFirst();
        if (found.isEmpty() && given != null) {
            found = Optional.of(file.opened(given));
            known.add(found.get());
        }
        return found;
    }
}
