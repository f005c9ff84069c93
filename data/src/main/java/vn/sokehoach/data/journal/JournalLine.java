package vn.sokehoach.data.journal;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A line of the journal: sequence number from 1, the step as JSON, and a checksum over the line before and this one.
 */
public record JournalLine(long sequence, String checksum, String step) {

    /**
     * So many bytes a line has at most, wherever it stands: a name that is settled in sixty large plans at once takes 230 MiB, and
     * whoever reads a file that has no end is to stop somewhere.
     */
    public static final int LONGEST = 256 << 20;

    private static final String NUMBER = "{\"n\":";
    private static final String SUM = ",\"sum\":\"";
    private static final String STEP = "\",\"step\":";
    private static final String END = "}";
    private static final int DIGITS = 18;

    /** The line that follows another (null at the beginning). */
    public static JournalLine after(@org.jspecify.annotations.Nullable JournalLine before, String step) {
        long sequence = before == null ? 1 : before.sequence() + 1;
        return new JournalLine(sequence, chained(before, sequence, step), step);
    }

    /** Whether it stands rightly behind another (null at the beginning). */
    public boolean follows(@org.jspecify.annotations.Nullable JournalLine before) {
        long expected = before == null ? 1 : before.sequence() + 1;
        return sequence == expected && checksum.equals(chained(before, sequence, step));
    }

    private static String chained(@org.jspecify.annotations.Nullable JournalLine before, long sequence, String step) {
        return Checksum.of(before == null ? Checksum.NONE : before.checksum(), "\n" + sequence + "\n", step);
    }

    /** Whether it has more than so many bytes. */
    boolean isLongerThan(int most) {
        // No letter takes more than three bytes for each of its chars: short lines need not be counted.
        int around = NUMBER.length() + DIGITS + SUM.length() + checksum.length() + STEP.length() + END.length();
        return around + 3L * step.length() > most && text().getBytes(StandardCharsets.UTF_8).length > most;
    }

    /** The line as it stands in the file, without its line break. */
    public String text() {
        return NUMBER + sequence + SUM + checksum + STEP + step + END;
    }

    /** The line that a text of {@link #text} stands for; empty where it is none. */
    public static Optional<JournalLine> parse(String text) {
        // A plan's line is as long as a document: it is taken apart without a pattern.
        int end = text.indexOf(SUM);
        int sum = end + SUM.length();
        int step = sum + Checksum.NONE.length() + STEP.length();
        boolean fits = text.startsWith(NUMBER) && end > NUMBER.length() && end <= NUMBER.length() + DIGITS
                && text.startsWith(STEP, step - STEP.length()) && text.startsWith("{", step)
                && text.endsWith(END + END) && text.length() > step + END.length();
        if (!fits || !isNumber(text, NUMBER.length(), end)) {
            return Optional.empty();
        }
        return Optional.of(new JournalLine(Long.parseLong(text, NUMBER.length(), end, 10),
                text.substring(sum, step - STEP.length()), text.substring(step, text.length() - END.length())));
    }

    private static boolean isNumber(String text, int from, int to) {
        return text.substring(from, to).chars().allMatch(letter -> letter >= '0' && letter <= '9');
    }
}
