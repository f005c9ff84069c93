package vn.sokehoach.data.lock;

import vn.sokehoach.core.lock.BookKey;
import vn.sokehoach.core.lock.BookKey.Kind;
import vn.sokehoach.core.lock.RecoveryKey;

/** A key is not the one that something was locked with; what is locked is not damaged. */
public final class WrongKey extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient BookKey key;

    WrongKey(BookKey key) {
        super(key.toString());
        this.key = key;
    }

    /** Which of the two it was. */
    public Kind kind() {
        return key.kind();
    }

    /** The group of a recovery key that is mistyped; 0 where none is. */
    public int mistypedGroup() {
        return kind() == Kind.RECOVERY_KEY ? RecoveryKey.typed(key.text()).mistypedGroup().orElse(0) : 0;
    }
}
