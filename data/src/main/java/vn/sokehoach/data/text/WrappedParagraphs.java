package vn.sokehoach.data.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.reading.Block.Role;
import vn.sokehoach.data.block.Draft;
import vn.sokehoach.data.block.Label;
import vn.sokehoach.data.block.NoteMarks;

/** Joins hard-wrapped lines to paragraphs, over page numbers, page tops and notes that interrupt a sentence. */
final class WrappedParagraphs {
    private static final Pattern NOTE =
            Pattern.compile("(?:\\[\\^?)?(\\d{1,2}|[⁰¹²³⁴-⁹]+)(?:\\])?\\s?(?=\\p{L}|[“\"(])(.*)");

    private static final Pattern HANGING = Pattern.compile("(?s).*[\\p{L}\\d][-/]");
    private static final Pattern OPEN_NUMBER = Pattern.compile("(?s).*\\d[-/]");
    private static final Pattern NEXT_OF_NUMBER = Pattern.compile("[\\p{Lu}\\d]");
    private static final Pattern ENDED = Pattern.compile("(?s).*[.;:!?…][”\"’')\\]]*");
    private static final Pattern FOOT =
            Pattern.compile(
                    "Nơi nhận\\s*:.*|(?:TM|KT|TL|TUQ)\\.\\s*\\p{Lu}.*|(?:PHÓ )?CHỦ TỊCH|(?:Phụ lục|PHỤ LỤC)(?: [IVX\\d]+)?");
    private static final Pattern HANGS = Pattern
            .compile(
                    "(?s).*(?:\\p{Ll}{2},|[\\s(](?:của|và|với|các|cho|về|theo|tại|từ|đến|bằng|ngày|tháng|năm|số|những|là|do|để|phối|chủ))");
    private static final int END = 24;

    private final LineWidth width;
    private final List<Draft.Text> done = new ArrayList<>();
    private @Nullable GrowingParagraph current;
    private @Nullable GrowingParagraph note;
    private boolean gap;
    private boolean cut;
    private boolean noteAhead;

    private WrappedParagraphs(LineWidth width) {
        this.width = width;
    }

    static List<Draft.Text> of(List<Line> lines, LineWidth width) {
        WrappedParagraphs paragraphs = new WrappedParagraphs(width);
        lines.forEach(paragraphs::take);
        paragraphs.closeNote();
        paragraphs.close();
        return paragraphs.done;
    }

    private void take(Line line) {
        if (line.blank()) {
            gap = true;
            noteAhead |= line.isRule();
            closeNote();
        } else if (line.margin()) {
            closeNote();
            done.add(Draft.Text.plain(line.words()).as(Role.MARGIN));
            cut = true;
        } else if (!takenAsNote(line)) {
            takeText(line);
        }
    }

    private boolean takenAsNote(Line line) {
        Matcher matcher = NOTE.matcher(line.words());
        if (noteAhead && matcher.matches()) {
            closeNote();
            note = new GrowingParagraph(line.withText(matcher.group(2)), NoteMarks.digits(matcher.group(1)));
            return true;
        }
        noteAhead = false;
        if (note == null || line.indented() || line.pageTop() || Label.begins(line.words()) || !note.fills(width)) {
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

    private void takeText(Line line) {
        cut |= line.pageTop();
        GrowingParagraph before = current;
        if (before != null && continues(before, line)) {
            if (gap || cut) {
                before.appendOverCut(line);
            } else {
                before.append(line);
            }
        } else {
            close();
            current = new GrowingParagraph(line, null);
        }
        gap = false;
        cut = false;
    }

    private boolean continues(GrowingParagraph before, Line line) {
        String words = line.words();
        if (before.openNumber(words)) {
            return true;
        }
        if (before.endsText() || FOOT.matcher(words).matches() || Label.isFirm(words) && !before.hangs()) {
            return false;
        }
        if (gap || cut) {
            return !before.ended() && !Label.begins(words)
                    && (beginsSmall(words) || cut && before.fullBefore(words, width));
        }
        if (Label.begins(words)) {
            return !before.ended() && before.fullBefore(words, width) && !line.indented();
        }
        if (before.hangs()) {
            return true;
        }
        if (beginsSmall(words)) {
            return !before.ended() || before.fullBefore(words, width);
        }
        return before.fullBefore(words, width) && !(before.ended() && line.indented());
    }

    private static boolean beginsSmall(String words) {
        return words.codePoints().filter(Character::isLetterOrDigit).limit(1).allMatch(Character::isLowerCase);
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
        private Line last;

        GrowingParagraph(Line line, @Nullable String mark) {
            this.mark = mark;
            this.last = line;
            words.append(line.words());
        }

        int place() {
            return place;
        }

        void append(Line line) {
            words.append(closesUp(line.words()) ? "" : " ").append(line.words());
            last = line;
        }

        void appendOverCut(Line line) {
            String before = end();
            append(line);
            joins.add(lastWords(before) + " | " + firstWords(line.words()));
        }

        /** A hyphen or slash without a space before it belongs to a number or name that goes on: "24-" + "NQ/TW". */
        private boolean closesUp(String next) {
            return HANGING.matcher(end()).matches() || Label.continuesNumber(end(), next);
        }

        boolean openNumber(String next) {
            return OPEN_NUMBER.matcher(end()).matches() && NEXT_OF_NUMBER.matcher(next).lookingAt()
                    || Label.continuesNumber(end(), next);
        }

        boolean ended() {
            return ENDED.matcher(end()).matches();
        }

        /** Its last characters: enough to tell how it ends, however long it has grown. */
        private String end() {
            return words.substring(Math.max(0, words.length() - END));
        }

        /** Whether the sign stands at its end that closes an official text. */
        boolean endsText() {
            return end().endsWith("./.");
        }

        /** Whether it ends in a word behind which no paragraph ends. */
        boolean hangs() {
            return HANGS.matcher(end()).matches();
        }

        boolean fullBefore(String next, LineWidth full) {
            return full.isFull(last.words(), next);
        }

        boolean fills(LineWidth full) {
            return full.isFull(last.words(), "");
        }

        Draft.Text text() {
            Draft.Text plain = Draft.Text.plain(words.toString());
            return new Draft.Text(plain.text(), mark, Shapes.of(last), joins);
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
