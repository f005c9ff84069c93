package vn.sokehoach.core.paper;

import org.jspecify.annotations.Nullable;

/** A document that could not be printed. */
public final class Unprintable extends Exception {
    private final Reason reason;

    /** A refusal with what the system said about it, null where it said nothing. */
    public Unprintable(Reason reason, @Nullable Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    /** Why it could not be printed. */
    public Reason reason() {
        return reason;
    }

    /** Each has a sentence of its own in the bundles. */
    public enum Reason {
        /** No printer is set up on this machine. */
        NO_PRINTER,
        /** The system shows no dialog or the printer did not take the pages: switched off, out of reach, stopped. */
        REFUSED
    }
}
