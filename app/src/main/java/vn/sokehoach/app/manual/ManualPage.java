package vn.sokehoach.app.manual;

import java.util.Arrays;
import java.util.Locale;

/** The pages of the manual in their order; those of screens have the names of the screens. */
public enum ManualPage {
    START, REVIEW, TASKS, STRUCTURE, TEXT, INDICATORS, MATRIX, OVERVIEW, ROUNDS, COMPARE, AGENCIES, REFERENCES,
    APPENDICES, HISTORY, SAFETY, PASSWORD, KEYS, STATISTICS;

    /** The page of a screen; the first one where it has none. */
    public static ManualPage of(String screen) {
        return Arrays.stream(values()).filter(page -> page.screen().equals(screen)).findFirst().orElse(START);
    }

    /** The name of the screen that it is about. */
    public String screen() {
        return name().toLowerCase(Locale.ROOT);
    }
}
