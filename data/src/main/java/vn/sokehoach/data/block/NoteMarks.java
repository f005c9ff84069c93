package vn.sokehoach.data.block;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.sokehoach.core.reading.Block.Role;

/**
 * Tells the paragraphs that are notes and takes their marks out of the running text.
 *
 * <p>A raised figure is a mark only where a note bears it; in "m²" it is part of a unit.
 */
public final class NoteMarks {
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final Pattern NOTE =
            Pattern.compile("([" + RAISED + "]{1,2})\\s*(?=\\p{L}|[“\"(\\d])(.*)", Pattern.DOTALL);
    private static final Pattern BRACKETED = Pattern.compile("\\[\\^?(\\d{1,2})\\]:?\\s*(?=\\S)(.*)", Pattern.DOTALL);
    private static final Pattern UNIT_BEFORE = Pattern.compile("(?s)(?:.*[^\\p{L}])?[kcdm]?m\\s?|.*\\d");

    private static final int LONGEST_UNIT = 8;
    private static final int FARTHEST = 2_000;

    private final List<Draft> drafts;
    private final Set<String> removed = new HashSet<>();

    private NoteMarks(List<Draft> drafts) {
        this.drafts = new ArrayList<>(drafts);
    }

    /** The same paragraphs, notes as notes, without the marks that point to them. */
    public static List<Draft> settled(List<Draft> drafts) {
        NoteMarks marks = new NoteMarks(drafts);
        for (int at = 0; at < drafts.size(); at++) {
            if (marks.drafts.get(at) instanceof Draft.Text text) {
                marks.settle(at, text);
            }
        }
        return marks.drafts;
    }

    /** Raised figures as common ones. */
    public static String digits(String raised) {
        StringBuilder digits = new StringBuilder();
        raised.chars()
                .forEach(figure -> digits.append(RAISED.indexOf(figure) >= 0 ? (char) ('0' + RAISED.indexOf(figure))
                        : (char) figure));
        return digits.toString();
    }

    /** Common figures as raised ones. */
    public static String raised(String digits) {
        StringBuilder raised = new StringBuilder();
        digits.chars().forEach(figure -> raised.append(RAISED.charAt(figure - '0')));
        return raised.toString();
    }

    private void settle(int at, Draft.Text text) {
        if (text.shape().role() == Role.NOTE && text.mark() != null) {
            removeLast(at, text.mark(), anchor(text.mark()));
            removeRaised(text.mark());
            return;
        }
        Matcher note = NOTE.matcher(text.text());
        Matcher bracketed = BRACKETED.matcher(text.text());
        if (text.shape().role() == Role.BODY && note.matches()) {
            becomeNote(at, text, digits(note.group(1)), note.group(2));
            removeRaised(digits(note.group(1)));
        } else if (bracketed.matches()) {
            Pattern anchor = Pattern.compile("(?<=\\S)\\s?\\[\\^?" + bracketed.group(1) + "\\](?!:)");
            if (removeLast(at, bracketed.group(1), anchor)) {
                becomeNote(at, text, bracketed.group(1), bracketed.group(2));
            }
        }
    }

    /** A mark behind a word or a closing sign; the mark itself is looked for first, as there are few of it. */
    private static Pattern anchor(String mark) {
        return Pattern.compile(mark + "(?<=(?:\\p{Ll}{2}|[”\")])" + mark + ")(?=[\\s.,;:)”]|$)");
    }

    private void becomeNote(int at, Draft.Text text, String mark, String words) {
        drafts.set(at, text.with(words, mark).as(Role.NOTE));
    }

    /** Takes the nearest mark before the note away; false where there is none. */
    private boolean removeLast(int note, String mark, Pattern anchor) {
        OptionalInt place = IntStream.iterate(note - 1, at -> at >= 0, at -> at - 1)
                .limit(FARTHEST)
                .filter(at -> drafts.get(at) instanceof Draft.Text text && text.shape().role() == Role.BODY
                        && text.text().contains(mark) && anchor.matcher(text.text()).find())
                .findFirst();
        place.ifPresent(at -> drafts.set(at, replaced((Draft.Text) drafts.get(at), anchor)));
        return place.isPresent();
    }

    private static Draft.Text replaced(Draft.Text text, Pattern anchor) {
        return text.withText(anchor.matcher(text.text()).replaceFirst(""));
    }

    private void removeRaised(String mark) {
        if (!removed.add(mark)) {
            return;
        }
        Pattern anchor = Pattern.compile("(?<![" + RAISED + "])" + raised(mark) + "(?![" + RAISED + "])");
        drafts.replaceAll(draft -> switch (draft) {
            case Draft.Text text -> text.shape().role() == Role.BODY ? withoutRaised(text, anchor) : text;
            case Draft.Grid grid -> grid.withTexts(text -> withoutRaised(text, anchor));
        });
    }

    private static String before(String text, int place) {
        return text.substring(Math.max(0, place - LONGEST_UNIT), place);
    }

    private static Draft.Text withoutRaised(Draft.Text text, Pattern anchor) {
        Matcher matcher = anchor.matcher(text.text());
        StringBuilder kept = new StringBuilder();
        while (matcher.find()) {
            boolean unit = UNIT_BEFORE.matcher(before(text.text(), matcher.start())).matches();
            matcher.appendReplacement(kept, unit || matcher.start() == 0 ? matcher.group() : "");
        }
        return text.withText(matcher.appendTail(kept).toString());
    }
}
