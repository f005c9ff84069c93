package vn.sokehoach.data.pdf.drawing;

/** How much drawing a document may ask for; a small file can ask for more than any machine can do. */
final class Budget {
    /** What no document of an office comes near: more than a thousand full pages. */
    private static final long USUAL = 6_000_000;

    private long left = USUAL;

    /** Counts one operator, character or line. */
    void spend() {
        spend(1);
    }

    /** Counts something that costs as much as so many operators. */
    void spend(int operators) {
        left -= operators;
        if (left < 0) {
            throw new Spent();
        }
    }

    /** Said when nothing is left; unchecked, as it passes through the library. */
    static final class Spent extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
