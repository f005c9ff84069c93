package vn.sokehoach.core.lock;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;

/**
 * The key that opens a book whose password is forgotten: seven groups of four random letters and a letter that checks them,
 * 138 bits in all.
 *
 * <p>The letters are 31, a prime number, without those that look alike on paper: so the check finds every wrong letter, every
 * two neighbours that changed places, and groups that stand in each other's place, and says in which group.
 *
 * @param groups seven groups in capital letters
 */
public record RecoveryKey(List<String> groups) {

    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int GROUPS = 7;
    private static final int RANDOM = 4;
    /** What five times this is leaves one, when it is divided by the number of letters. */
    private static final int FIFTH = 25;

    public RecoveryKey {
        groups = List.copyOf(groups);
    }

    /** A new one. */
    public static RecoveryKey random(RandomGenerator source) {
        List<String> groups = new ArrayList<>();
        for (int number = 1; number <= GROUPS; number++) {
            StringBuilder group = new StringBuilder();
            for (int i = 0; i < RANDOM; i++) {
                group.append(LETTERS.charAt(source.nextInt(LETTERS.length())));
            }
            groups.add(group.append(check(group, number)).toString());
        }
        return new RecoveryKey(groups);
    }

    private static char check(CharSequence group, int number) {
        int left = Math.floorMod(number - weighted(group), LETTERS.length());
        return LETTERS.charAt(left * FIFTH % LETTERS.length());
    }

    private static int weighted(CharSequence letters) {
        int sum = 0;
        for (int i = 0; i < letters.length(); i++) {
            sum += (i + 1) * LETTERS.indexOf(letters.charAt(i));
        }
        return sum;
    }

    /** What was typed, in groups: small letters, spaces and dashes are allowed; whether it is right is not looked at. */
    public static RecoveryKey typed(String text) {
        String letters = text.toUpperCase(Locale.ROOT).replaceAll("[\\s\\p{Pd}._]", "");
        List<String> groups = new ArrayList<>();
        for (int at = 0; at < letters.length(); at += RANDOM + 1) {
            groups.add(letters.substring(at, Math.min(letters.length(), at + RANDOM + 1)));
        }
        return new RecoveryKey(groups);
    }

    /** The first group that cannot be as it was printed, from 1; empty where all can. */
    public OptionalInt mistypedGroup() {
        for (int number = 1; number <= Math.max(GROUPS, groups.size()); number++) {
            if (number > groups.size() || number > GROUPS || !isRight(groups.get(number - 1), number)) {
                return OptionalInt.of(Math.min(number, GROUPS));
            }
        }
        return OptionalInt.empty();
    }

    private static boolean isRight(String group, int number) {
        return group.length() == RANDOM + 1
                && group.chars().allMatch(letter -> LETTERS.indexOf(letter) >= 0)
                && Math.floorMod(weighted(group) - number, LETTERS.length()) == 0;
    }

    /** The groups with dashes between them, as they are printed. */
    public String printed() {
        return String.join("-", groups);
    }

    /** Never the key itself: it must not get into a log. */
    @Override
    public String toString() {
        return "RecoveryKey";
    }
}
