package vn.sokehoach.core.text;

import java.util.stream.Collectors;

/** Puts in order what a person typed or pasted: NFC, without control characters, trimmed. */
public final class TypedText {
    private TypedText() {}

    /** On one line; may be "". */
    public static String line(String typed) {
        return VietnameseText.tidy(typed.replaceAll("[\\p{Cc}\\p{Co}\\p{Cs}\\p{Cn}]", " "));
    }

    /** With its line breaks, empty lines left out; may be "". */
    public static String lines(String typed) {
        return typed.lines().map(TypedText::line).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }
}
