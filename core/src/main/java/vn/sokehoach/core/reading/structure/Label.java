package vn.sokehoach.core.reading.structure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sokehoach.core.reading.Block.Paragraph;

/**
 * The number, letter or dash that a paragraph begins with, typed or computed by Word.
 *
 * @param kind how deep such labels usually stand
 * @param text as printed, without bracket and full stop: "II", "1", "3.3.1", "đ", "" for a dash
 * @param start where the text behind the label begins in the paragraph
 */
public record Label(Kind kind, String text, int start) {

    /** Kinds of labels, as they follow one another from the outside in (Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II.5). */
    public enum Kind {
        /** Phần thứ nhất, PHẦN I, Chương II. */
        CHAPTER,
        /** "A." */
        CAPITAL,
        /** "II." */
        ROMAN,
        /** A title on a line of its own, without any number. */
        UNNUMBERED,
        /** "1.", "7a." */
        NUMBER,
        /** "1.1.", "3.3.1." */
        SUBNUMBER,
        /** "1)", "(1)" */
        BRACKETED_NUMBER,
        /** "a)", "đ." */
        LETTER,
        /** "-", "+", a bullet. */
        DASH
    }

    /** The label of a title that bears no number. */
    static final Label NONE = new Label(Kind.UNNUMBERED, "", 0);

    /** How deep a number with points stands: 2 for "1.1"; 1 for any other label. */
    int depth() {
        return (int) text.chars().filter(letter -> letter == '.').count() + 1;
    }

    private record Form(Kind kind, Pattern pattern) {}

    private static final List<Form> FORMS = List.of(form(Kind.DASH, "([-–—−+•●○▪◦*·](?!\\d))\\s*"),
            form(Kind.CHAPTER,
                    "((?iu:phần)\\s+(?iu:thứ\\s+(?:nhất|hai|ba|tư|năm|sáu))|(?iu:phần|chương)\\s+(?:[IVXLC]{1,6}|\\d{1,2}))(?=[.:\\s]|$)[.:]?\\s*"),
            form(Kind.SUBNUMBER, "(\\d{1,2}(?:\\.\\d{1,2}){1,3}\\p{Ll}?)(?:[.)](?!\\d)\\s*|\\s+(?=\\p{Lu}))"),
            form(Kind.ROMAN, "([IVX]{1,5})[./](?!\\p{L}\\.)\\s*"),
            form(Kind.ROMAN, "([IVX]{2,5})\\s*[-–)]\\s*(?=\\p{Lu})"),
            form(Kind.NUMBER, "(\\d{1,3}\\p{Ll}?)(?:\\.(?!\\d)|[/](?=\\s))\\s*"),
            form(Kind.BRACKETED_NUMBER, "\\(?(\\d{1,2})\\)\\s*"), form(Kind.CAPITAL, "([A-HĐ])[./]\\s+(?=\\p{Lu})"),
            form(Kind.LETTER, "\\(?([a-zđ])(?:\\)|\\.(?=\\s))\\s*"));

    private static Form form(Kind kind, String regex) {
        return new Form(kind, Pattern.compile(regex));
    }

    /** The label of a paragraph; empty for a plain one. */
    public static Optional<Label> of(Paragraph paragraph) {
        if (paragraph.mark() != null) {
            return marked(paragraph.mark());
        }
        return typed(paragraph.text());
    }

    /** The label that a text begins with; empty where it begins with words. */
    public static Optional<Label> typed(String text) {
        for (Form form : FORMS) {
            Matcher matcher = form.pattern().matcher(text);
            if (matcher.lookingAt()) {
                String label = form.kind() == Kind.DASH ? "" : matcher.group(1);
                return Optional.of(new Label(form.kind(), label, matcher.end()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Label> marked(String mark) {
        Optional<Label> typed = typed(mark + " ").or(() -> typed(mark + ". "));
        return Optional.of(typed.map(label -> new Label(label.kind(), label.text(), 0))
                .orElse(new Label(Kind.DASH, "", 0)));
    }
}
