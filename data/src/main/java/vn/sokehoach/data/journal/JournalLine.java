package vn.sokehoach.data.journal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of the journal: sequence number from 1, the step as JSON, and a checksum over the line before and this one.
 */
public record JournalLine(long sequence, String checksum, String step) {

    private static final Pattern FORM =
            Pattern.compile("\\{\"n\":(\\d{1,18}),\"sum\":\"([0-9a-f]{64})\",\"step\":(\\{.*\\})\\}");

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
        return Checksum.of((before == null ? Checksum.NONE : before.checksum()) + "\n" + sequence + "\n" + step);
    }

    /** The line as it stands in the file, without its line break. */
    public String text() {
        return "{\"n\":" + sequence + ",\"sum\":\"" + checksum + "\",\"step\":" + step + "}";
    }

    /** The line that a text of {@link #text} stands for; empty where it is none. */
    public static Optional<JournalLine> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches()
                ? Optional.of(new JournalLine(Long.parseLong(matcher.group(1)), matcher.group(2), matcher.group(3)))
                : Optional.empty();
    }
}
