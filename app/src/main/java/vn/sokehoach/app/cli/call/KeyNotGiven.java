package vn.sokehoach.app.cli.call;

/** A password was to be told to the program, and was not; the text key says how it is done. */
public final class KeyNotGiven extends Exception {
    private static final long serialVersionUID = 1L;

    private final String textKey;
    private final transient Object[] arguments;

    KeyNotGiven(String textKey, Object... arguments) {
        super(textKey);
        this.textKey = textKey;
        this.arguments = arguments.clone();
    }

    /** The sentence of it in the bundles. */
    public String textKey() {
        return textKey;
    }

    /** What the sentence speaks of. */
    public Object[] arguments() {
        return arguments.clone();
    }
}
