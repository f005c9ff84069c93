package vn.sokehoach.app.appendix.preview;

/** What came of an act, in a sentence; "" for nothing to tell. */
public record Told(String sentence, boolean good) {
    public static final Told NOTHING = new Told("", true);

    /** It was done. */
    public static Told done(String sentence) {
        return new Told(sentence, true);
    }

    /** It could not be done. */
    public static Told failed(String sentence) {
        return new Told(sentence, false);
    }
}
