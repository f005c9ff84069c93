package vn.sokehoach.data.foreign;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.data.opc.XmlElement;

/** Fields of a Word document that would take in other files or start other programs (ECMA-376, part 1, 17.16.5). */
public final class ForeignFields {
    private static final Set<String> TAKING_IN =
            Set.of("INCLUDETEXT", "INCLUDEPICTURE", "INCLUDE", "IMPORT", "LINK", "RD", "DATABASE");
    private static final Set<String> STARTING = Set.of("DDE", "DDEAUTO");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*+)\"?|([^\\s\"]++)");
    private static final int LONGEST = 4_000;

    private final LeftOut found;
    private final Deque<Field> open = new ArrayDeque<>();

    private ForeignFields(LeftOut found) {
        this.found = found;
    }

    /** Adds what is found in this part of a document and all that is in it, shown or not. */
    public static void in(XmlElement part, LeftOut found) {
        new ForeignFields(found).walk(part);
    }

    private void walk(XmlElement element) {
        switch (element.name()) {
            case "fldChar" -> mark(element.attribute("fldCharType"));
            case "fldSimple" -> tell(element.attribute("instr"));
            case "instrText", "delInstrText", "t" -> instruct(element.text());
            default -> {
                // only what is in it may matter
            }
        }
        element.children().forEach(this::walk);
    }

    private void mark(@Nullable String type) {
        if ("begin".equals(type)) {
            open.push(new Field());
        } else if ("separate".equals(type) && !open.isEmpty()) {
            open.getFirst().shown = true;
        } else if ("end".equals(type) && !open.isEmpty()) {
            tell(open.pop().instruction.toString());
        }
    }

    /** What a field within an instruction shows is part of the instruction. */
    private void instruct(String text) {
        open.stream()
                .filter(field -> !field.shown && field.instruction.length() < LONGEST)
                .findFirst()
                .ifPresent(field -> field.instruction.append(text, 0, Math.min(text.length(), LONGEST)));
    }

    private void tell(@Nullable String instruction) {
        List<String> words = words(instruction == null || instruction.length() > 2 * LONGEST ? "" : instruction);
        String kind = words.isEmpty() ? "" : words.getFirst().toUpperCase(Locale.ROOT);
        if (TAKING_IN.contains(kind)) {
            // A link names the kind of the file before the file.
            int place = kind.equals("LINK") && words.size() > 2 ? 2 : 1;
            found.link(words.size() > place ? words.get(place) : kind);
        } else if (STARTING.contains(kind)) {
            found.script(words.size() > 1 ? words.get(1) : kind);
        }
    }

    /** The words of an instruction, without switches; in quotes a backslash stands twice. */
    private static List<String> words(String instruction) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(instruction);
        while (matcher.find()) {
            if (matcher.group(1) != null) {
                words.add(matcher.group(1).replace("\\\\", "\\"));
            } else if (!matcher.group(2).matches("\\\\.{1,2}")) {
                words.add(matcher.group(2));
            }
        }
        return words;
    }

    /** A field that has begun and not yet ended. */
    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private boolean shown;
    }
}
