package vn.sokehoach.data.block;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.reading.Block.Role;
import vn.sokehoach.core.reading.Block.Shape;

/** Joins wrapped lines to paragraphs, over page numbers, page tops and notes that interrupt a sentence. */
public final class WrappedParagraphs {
    private static final Pattern NOTE =
            Pattern.compile("(?:\\[\\^?)?(\\d{1,2}|[⁰¹²³⁴-⁹]+)(?:\\])?\\s?(?=\\p{L}|[“\"(])(.*)");

    private static final Pattern HANGING = Pattern.compile("(?s).*[\\p{L}\\d][-/]");
    /** "Lao động-" above "Thương binh": two words of a name, not the parts of a number. */
    private static final Pattern NAME_HANGING = Pattern.compile("(?s).*\\p{Ll}-");
    private static final Pattern OPEN_NUMBER = Pattern.compile("(?s).*[\\p{L}\\d][-/]");
    private static final Pattern NEXT_OF_NUMBER = Pattern.compile("[\\p{Lu}\\d]");
    private static final Pattern FOOT =
            Pattern.compile(
                    "Nơi nhận\\s*:.*|(?:TM|KT|TL|TUQ)\\.\\s*\\p{Lu}.*|(?:PHÓ )?CHỦ TỊCH|(?:Phụ lục|PHỤ LỤC)(?: [IVX\\d]+)?"
                            + "|\\((?:Ban hành )?[Kk]èm theo.*");

    private final List<Draft.Text> done = new ArrayList<>();
    private @Nullable GrowingParagraph current;
    private @Nullable GrowingParagraph note;
    private boolean gap;
    private boolean cut;
    private boolean noteAhead;

    private WrappedParagraphs() {}

    /** The paragraphs of these lines, in the order of their beginnings. */
    public static List<Draft.Text> of(List<? extends WrappedLine> lines) {
        WrappedParagraphs paragraphs = new WrappedParagraphs();
        lines.forEach(paragraphs::take);
        paragraphs.closeNote();
        paragraphs.close();
        return paragraphs.done;
    }

    private void take(WrappedLine line) {
        if (line.isBlank()) {
            gap = true;
            noteAhead |= line.isRule();
            closeNote();
        } else if (line.isMargin()) {
            closeNote();
            done.add(new Draft.Text(line.words(), null, line.shape(), List.of(), line.place()).as(Role.MARGIN));
            cut = true;
        } else if (!takenAsNote(line)) {
            takeText(line);
        }
    }

    private boolean takenAsNote(WrappedLine line) {
        Matcher matcher = NOTE.matcher(line.words());
        if (noteAhead && matcher.matches()) {
            closeNote();
            note = new GrowingParagraph(line, matcher.group(2), NoteMarks.digits(matcher.group(1)));
            return true;
        }
        noteAhead = false;
        if (note == null || note.start(line) == WrappedLine.Start.APART || line.isPageTop()
                || Label.begins(line.words()) || !note.isFullBefore(line)) {
            closeNote();
            return false;
        }
        note.append(line);
        return true;
    }

    private void closeNote() {
        if (note != null) {
            done.add(note.text().as(Role.NOTE));
            note = null;
            cut = true;
        }
    }

    private void takeText(WrappedLine line) {
        cut |= line.isPageTop();
        GrowingParagraph before = current;
        if (before != null && continues(before, line)) {
            if (gap || cut) {
                before.appendOverCut(line);
            } else {
                before.append(line);
            }
        } else {
            close();
            current = new GrowingParagraph(line, line.words(), null);
        }
        gap = false;
        cut = false;
    }

    private boolean continues(GrowingParagraph before, WrappedLine line) {
        String words = line.words();
        if (before.openNumber(words)) {
            return true;
        }
        boolean small = Wording.beginsSmall(words);
        if (!small && before.isTitleAbove(line)) {
            return false;
        }
        if (before.endsText() || FOOT.matcher(words).matches() || Label.isFirm(words) && !before.hangs()) {
            return false;
        }
        boolean apart = before.start(line) == WrappedLine.Start.APART;
        if (!gap && before.start(line) == WrappedLine.Start.WITHIN && before.isFullBefore(line)
                && !Label.begins(words)) {
            return true;
        }
        if (!small && before.announces()) {
            return false;
        }
        if (gap || cut) {
            return !before.ended() && !Label.begins(words)
                    && (small || cut && (before.hangs() || !apart && before.isFullBefore(line)));
        }
        if (Label.begins(words)) {
            return !before.ended() && before.isFullBefore(line) && !apart;
        }
        if (before.hangs()) {
            return true;
        }
        if (small) {
            return !before.ended() || before.isFullBefore(line);
        }
        return before.isFullBefore(line) && !apart;
    }

    /** A paragraph stands before the notes and page numbers that interrupted it. */
    private void close() {
        if (current != null) {
            done.add(current.place(), current.text());
            current = null;
        }
    }

    /** Lines joined so far. */
    private final class GrowingParagraph {
        private final StringBuilder words = new StringBuilder();
        private final List<String> joins = new ArrayList<>();
        private final @Nullable String mark;
        private final int place = done.size();
        private final WrappedLine first;
        private WrappedLine last;
        private boolean bold;
        private boolean italic;
        private boolean centred;

        GrowingParagraph(WrappedLine line, String text, @Nullable String mark) {
            this.mark = mark;
            this.first = line;
            this.last = line;
            this.bold = line.shape().bold();
            this.italic = line.shape().italic();
            this.centred = line.shape().centred();
            words.append(text);
        }

        int place() {
            return place;
        }

        void append(WrappedLine line) {
            words.append(closesUp(line.words()) ? "" : " ").append(line.words());
            last = line;
            bold &= line.shape().bold();
            italic &= line.shape().italic();
            centred &= line.shape().centred();
        }

        void appendOverCut(WrappedLine line) {
            String before = end();
            append(line);
            joins.add(lastWords(before) + " | " + firstWords(line.words()));
        }

        /** A hyphen or slash without a space before it belongs to a number or name that goes on: "24-" + "NQ/TW". */
        private boolean closesUp(String next) {
            boolean name = NAME_HANGING.matcher(end()).matches() && Character.isUpperCase(next.codePointAt(0));
            return HANGING.matcher(end()).matches() && !name || Label.continuesNumber(end(), next)
                    || Wording.beginsWithSign(next);
        }

        boolean openNumber(String next) {
            return OPEN_NUMBER.matcher(end()).matches() && NEXT_OF_NUMBER.matcher(next).lookingAt()
                    || Label.continuesNumber(end(), next);
        }

        /** Whether it is a title of which a line of other looks is no part: capitals or bold letters above others. */
        boolean isTitleAbove(WrappedLine line) {
            boolean capitals = Wording.isCapitals(words) && line.words().chars().anyMatch(Character::isLowerCase);
            return capitals || bold && !line.shape().bold() && !hangs();
        }

        boolean ended() {
            return Wording.isEnded(words);
        }

        boolean announces() {
            return Wording.announces(words);
        }

        private String end() {
            return Wording.end(words);
        }

        /** Whether the sign stands at its end that closes an official text. */
        boolean endsText() {
            return end().endsWith("./.");
        }

        boolean hangs() {
            return Wording.hangs(words);
        }

        boolean isFullBefore(WrappedLine next) {
            return last.isFullBefore(next);
        }

        WrappedLine.Start start(WrappedLine next) {
            return next.startAfter(first, last);
        }

        Draft.Text text() {
            Shape shape = new Shape(Role.BODY, bold, italic, centred);
            return new Draft.Text(words.toString(), mark, shape, joins, first.place());
        }

        private static String lastWords(String text) {
            return text.substring(Math.max(text.lastIndexOf(' ', Math.max(0, text.length() - 15)), 0)).strip();
        }

        private static String firstWords(String text) {
            int end = text.indexOf(' ', Math.min(12, text.length()));
            return end < 0 ? text : text.substring(0, end);
        }
    }
}
