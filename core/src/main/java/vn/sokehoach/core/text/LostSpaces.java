package vn.sokehoach.core.text;

import java.util.List;

/** Puts back the spaces that a converter lost between Vietnamese words. */
public final class LostSpaces {

    private LostSpaces() {}

    /** The text with lost spaces put back, and each place where one was; other characters stay as they are. */
    public static Repaired repair(String text) {
        return new Repaired(text, List.of());
    }

    /** A repaired text and its repairs in order. */
    public record Repaired(String text, List<Repair> repairs) {

        public Repaired {
            repairs = List.copyOf(repairs);
        }
    }

    /**
     * One word that was two or more.
     *
     * @param position first character in the text before the repair, from 0
     */
    public record Repair(int position, String printed, String repaired) {}
}
