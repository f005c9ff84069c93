package vn.sokehoach.core.lock;

/** What is said of a password that is being made up; it is advice, and any password that is not empty can be chosen. */
public enum PasswordAdvice {
    /** Nothing was typed yet. */
    NOTHING,
    /** Soon guessed by a machine. */
    SHORT,
    /** Made of few different letters, or of digits only. */
    UNIFORM,
    /** Long enough for a person's book. */
    GOOD;

    private static final int LONG = 10;
    private static final int PHRASE = 16;
    private static final int DIFFERENT = 6;

    /** The advice for a password. */
    public static PasswordAdvice of(String password) {
        if (password.isBlank()) {
            return NOTHING;
        }
        if (password.length() < LONG) {
            return SHORT;
        }
        boolean digits = password.chars().allMatch(Character::isDigit) && password.length() < PHRASE;
        return digits || password.chars().distinct().count() < DIFFERENT ? UNIFORM : GOOD;
    }
}
