package vn.sokehoach.data.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.sokehoach.data.block.NoteMarks;

/** Takes markdown's and HTML's marks out of lines and keeps what they say of look and of where paragraphs end. */
final class Markup {
    private static final Pattern SIGNS = Pattern.compile("\\*\\*|(?m)^\\|.*\\|\\s*$|(?i)<sup>|<br|(?m)^#{1,6} ");
    private static final Pattern RAISED = Pattern.compile("(?i)<sup>\\s*\\[?(\\d{1,2})\\]?\\s*</sup>");
    private static final Pattern TAG =
            Pattern.compile("(?i)</?(?:sup|sub|b|i|u|em|strong|p|div|span|center|font)\\b[^>]*>");
    private static final Pattern HEADING = Pattern.compile("^\\s{0,3}#{1,6}\\s+");
    private static final Pattern ESCAPE = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+.!>~<-])");
    private static final Pattern STARS = Pattern.compile("(?<!\\\\)\\*{1,3}");

    /** No person wrote a longer line; to look for marks in one takes too long. */
    private static final int LONGEST_LINE = 50_000;

    private boolean bold;
    private boolean italic;

    private Markup() {}

    static boolean in(String text) {
        return SIGNS.matcher(text).find();
    }

    /** The lines without marks; a line in which a bold title or a basis is glued to what precedes becomes several. */
    static List<Line> removed(List<Line> lines) {
        Markup markup = new Markup();
        List<Line> plain = new ArrayList<>();
        for (Line line : lines) {
            if (line.text().length() > LONGEST_LINE) {
                plain.add(line);
            } else if (line.text().isBlank()) {
                markup.bold = false;
                markup.italic = false;
                plain.add(line);
            } else {
                broken(line).forEach(piece -> plain.addAll(markup.pieces(piece.withText(unhtml(piece.text())))));
            }
        }
        return plain;
    }

    /** The lines that HTML's breaks make of a line; a table row keeps them, they part the paragraphs of its cells. */
    private static Stream<Line> broken(Line line) {
        return PipeTable.isRow(line) ? Stream.of(line)
                : PipeTable.BREAK.splitAsStream(line.text()).filter(piece -> !piece.isBlank()).map(line::withText);
    }

    private static String unhtml(String text) {
        String raised = RAISED.matcher(text).replaceAll(match -> NoteMarks.raised(match.group(1)));
        String untagged = TAG.matcher(raised).replaceAll("");
        return HEADING.matcher(untagged)
                .replaceFirst("")
                .replace("&nbsp;", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    private List<Line> pieces(Line line) {
        List<Line> pieces = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        Look look = new Look();
        String text = line.text();
        Matcher stars = STARS.matcher(text);
        int from = 0;
        while (stars.find()) {
            if (isLiteral(text, stars)) {
                continue;
            }
            look.saw(text.substring(from, stars.start()), bold, italic);
            words.append(text, from, stars.start());
            turn(stars.group().length());
            from = stars.end();
            if (beginsParagraph(words, text.substring(from))) {
                pieces.add(look.line(line, words));
                words.setLength(0);
                look = new Look();
            }
        }
        look.saw(text.substring(from), bold, italic);
        words.append(text.substring(from));
        pieces.add(look.line(line, words));
        return pieces.stream().map(piece -> piece.withText(ESCAPE.matcher(piece.text()).replaceAll("$1"))).toList();
    }

    private void turn(int stars) {
        italic ^= stars != 2;
        bold ^= stars > 1;
    }

    /** A star that is a bullet, a sign of multiplication, or opens nothing. */
    private boolean isLiteral(String text, Matcher stars) {
        if (stars.group().length() > 1) {
            return false;
        }
        boolean bullet = text.substring(0, stars.start()).isBlank()
                && (stars.end() == text.length() || text.charAt(stars.end()) == ' ');
        boolean apart = stars.start() > 0 && text.charAt(stars.start() - 1) == ' '
                && (stars.end() == text.length() || text.charAt(stars.end()) == ' ');
        boolean unclosed = !italic && text.indexOf('*', stars.end()) < 0 && !text.substring(0, stars.start()).isBlank();
        boolean product = stars.start() > 0 && stars.end() < text.length()
                && Character.isDigit(text.charAt(stars.start() - 1)) && Character.isDigit(text.charAt(stars.end()));
        return bullet || apart || unclosed || product;
    }

    /** "Phụ lục II**TITLE***(basis)*": a title in capitals or a basis in brackets, glued to the words before. */
    private static boolean beginsParagraph(StringBuilder words, String rest) {
        if (words.isEmpty() || !Character.isLetterOrDigit(words.charAt(words.length() - 1)) || rest.isEmpty()) {
            return false;
        }
        String next = STARS.split(rest, 2)[0];
        long letters = next.chars().filter(Character::isLetter).count();
        long capitals = next.chars().filter(Character::isUpperCase).count();
        return rest.startsWith("(") || rest.startsWith("*(") || letters >= 6 && capitals * 10 >= letters * 8;
    }

    /** Whether all that was seen of a line is bold, or italic. */
    private static final class Look {
        private boolean seen;
        private boolean allBold = true;
        private boolean allItalic = true;

        void saw(String text, boolean bold, boolean italic) {
            if (!text.isBlank()) {
                seen = true;
                allBold &= bold;
                allItalic &= italic;
            }
        }

        Line line(Line origin, StringBuilder words) {
            return new Line(words.toString(), seen && allBold, seen && allItalic, origin.pageTop(), origin.margin());
        }
    }
}
