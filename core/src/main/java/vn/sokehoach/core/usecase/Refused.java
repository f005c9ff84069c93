package vn.sokehoach.core.usecase;

import java.util.List;

/** Carries the reason why an act was not carried out; nothing was changed. */
public final class Refused extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    public Refused(Refusal.Code code, String... arguments) {
        super(code.name());
        this.refusal = new Refusal(code, List.of(arguments));
    }

    /** The reason. */
    public Refusal refusal() {
        return refusal;
    }
}
