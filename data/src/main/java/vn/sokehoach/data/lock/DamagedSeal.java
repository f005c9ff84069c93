package vn.sokehoach.data.lock;

import java.io.IOException;

/** Encrypted bytes are not as they were written. */
public final class DamagedSeal extends IOException {

    private static final long serialVersionUID = 1L;

    DamagedSeal() {
        super("encrypted bytes were changed");
    }
}
